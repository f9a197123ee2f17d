import { graphql } from '../../../generated/index.js';

export const openRoundChoicesDocument = graphql(`
  query OpenRoundChoices {
    assessmentRounds {
      id
      year
      quarter
    }
    rubrics(input: { all: false }) {
      id
      name
      year
      edition
      state
    }
  }
`);

export const openAssessmentRoundDocument = graphql(`
  mutation OpenAssessmentRound($input: OpenRoundInput!) {
    openAssessmentRound(input: $input) {
      ...RoundFields
    }
  }
`);
