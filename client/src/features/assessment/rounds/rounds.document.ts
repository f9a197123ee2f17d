import { graphql } from '../../../generated/index.js';

export const roundFields = graphql(`
  fragment RoundFields on AssessmentRound {
    id
    version
    name
    year
    quarter
    state
    publishedAt
    publishedByName
    unitCount
    missingScores
    indicators {
      id
      parentId
      name
      standard
      method
      maxPoints
      sortOrder
    }
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const assessmentRoundsDocument = graphql(`
  query AssessmentRounds {
    assessmentRounds {
      ...RoundFields
    }
  }
`);

export const publishRoundDocument = graphql(`
  mutation PublishRound($input: VersionedInput!) {
    publishRound(input: $input) {
      ...RoundFields
    }
  }
`);
