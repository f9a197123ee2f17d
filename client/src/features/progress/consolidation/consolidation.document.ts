import { graphql } from '../../../generated/index.js';

export const consolidationDocument = graphql(`
  query Consolidation($assignmentId: ID!, $year: Int!, $quarter: Int!) {
    consolidation(assignmentId: $assignmentId, year: $year, quarter: $quarter) {
      completed
      reported
      total
      members {
        unitId
        unitName
        role
        standing
        report {
          reportId
          accepted
          submittedAt
          percent
          narrative
          problems
          nextStep
          asOf
          figures {
            targetId
            label
            value
            unit
            numerator
            denominator
            lastYear
          }
        }
      }
    }
  }
`);
