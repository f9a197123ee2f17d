import { graphql } from '../../../generated/index.js';

export const openRoundChoicesDocument = graphql(`
  query OpenRoundChoices {
    indicatorTemplate {
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
    assessmentRounds {
      id
      year
      quarter
    }
    units {
      id
      name
      endedOn
      category {
        id
        name
      }
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
