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
