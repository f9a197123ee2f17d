import { graphql } from '../../../generated/index.js';

export const progressReportDocument = graphql(`
  query ProgressReportPage($id: ID!) {
    progressReport(id: $id) {
      ...ProgressReportFields
      assignment {
        ...AssignmentFields
        task {
          id
          code
          title
          content
          plan {
            id
            title
          }
          targets {
            id
            text
          }
        }
        reports {
          ...ProgressReportFields
        }
      }
    }
  }
`);

export const acceptProgressReportDocument = graphql(`
  mutation AcceptProgressReport($input: VersionedInput!) {
    acceptProgressReport(input: $input) {
      ...ProgressReportFields
    }
  }
`);

export const returnProgressReportDocument = graphql(`
  mutation ReturnProgressReport($input: ReturnReportInput!) {
    returnProgressReport(input: $input) {
      ...ProgressReportFields
    }
  }
`);
