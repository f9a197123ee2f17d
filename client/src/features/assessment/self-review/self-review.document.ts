import { graphql } from '../../../generated/index.js';

export const unitRoundFields = graphql(`
  fragment UnitRoundFields on UnitRound {
    id
    name
    kind
    year
    quarter
    state
    stages {
      ...RoundStageFields
    }
    appealsUntil
    selfReviewAsked
    selfReviewEntered
    openAppeals
  }
`);

export const selfScoreFields = graphql(`
  fragment SelfScoreFields on SelfScore {
    unitId
    indicatorId
    input
    points
    reason
    version
    files {
      id
      name
      sizeBytes
    }
  }
`);

export const unitRoundsDocument = graphql(`
  query UnitRounds {
    unitRounds {
      ...UnitRoundFields
    }
  }
`);

export const selfReviewDocument = graphql(`
  query SelfReview($roundId: ID!) {
    selfReview(roundId: $roundId) {
      round {
        ...UnitRoundFields
      }
      indicators {
        id
        parentId
        number
        name
        standard
        rule
        maxPoints
        part
        sortOrder
      }
      scores {
        ...SelfScoreFields
      }
      availableActions {
        key
        enabled
        reason
      }
    }
  }
`);

export const selfScoresDocument = graphql(`
  query SelfScores($roundId: ID!) {
    selfScores(roundId: $roundId) {
      ...SelfScoreFields
    }
  }
`);

export const enterSelfScoreDocument = graphql(`
  mutation EnterSelfScore($input: SelfScoreInput!) {
    enterSelfScore(input: $input) {
      ...SelfScoreFields
    }
  }
`);
