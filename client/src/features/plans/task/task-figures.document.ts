import { graphql } from '../../../generated/index.js';

export const taskFiguresDocument = graphql(`
  query TaskFigures($taskId: ID!, $year: Int!, $quarter: Int!) {
    taskFigures(taskId: $taskId, year: $year, quarter: $quarter) {
      rows {
        assignmentId
        unitName
        percent
        reportId
        period {
          year
          quarter
        }
        cells {
          targetId
          applies
          value
          numerator
          denominator
          standing
          disputed
        }
      }
      totals {
        targetId
        value
        standing
        met
        reported
        units
      }
    }
    task(id: $taskId) {
      id
      reportTerms {
        version
        signOffRequired
        jointTargets
      }
    }
  }
`);

export const setTaskReportTermsDocument = graphql(`
  mutation SetTaskReportTerms($input: TaskReportTermsInput!) {
    setTaskReportTerms(input: $input) {
      version
      signOffRequired
      jointTargets
    }
  }
`);
