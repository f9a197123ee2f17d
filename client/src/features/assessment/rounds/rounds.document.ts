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
    rubric
    indicators {
      id
      parentId
      number
      name
      standard
      rule
      maxPoints
      part
      appliesTo {
        categoryIds
        unitIds
      }
      assessors {
        id
        weight
      }
      combination
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
