import { graphql } from '../../../generated/index.js';

export const saveProgressReportDocument = graphql(`
  mutation SaveProgressReport($input: ProgressReportInput!) {
    saveProgressReport(input: $input) {
      ...ProgressReportFields
    }
  }
`);

export const submitProgressReportDocument = graphql(`
  mutation SubmitProgressReport($input: ProgressReportInput!) {
    submitProgressReport(input: $input) {
      ...ProgressReportFields
    }
  }
`);

export const handInProgressReportDocument = graphql(`
  mutation HandInProgressReport($input: ProgressReportInput!) {
    handInProgressReport(input: $input) {
      ...ProgressReportFields
    }
  }
`);

export const sameFactsDocument = graphql(`
  query SameFacts($assignmentId: ID!, $year: Int!, $quarter: Int!) {
    sameFacts(assignmentId: $assignmentId, year: $year, quarter: $quarter) {
      targetId
      label
      value
      unit
      numerator
      denominator
      asOf
      taskCode
      taskTitle
      reportedAs
    }
  }
`);
