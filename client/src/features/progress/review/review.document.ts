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
        signOffRequired
        signers
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

export const takeBackProgressReportDocument = graphql(`
  mutation TakeBackProgressReport($input: VersionedInput!) {
    takeBackProgressReport(input: $input) {
      ...ProgressReportFields
    }
  }
`);

export const passOnProgressReportDocument = graphql(`
  mutation PassOnProgressReport($input: PassOnReportInput!) {
    passOnProgressReport(input: $input) {
      ...ProgressReportFields
    }
  }
`);

export const returnReportInUnitDocument = graphql(`
  mutation ReturnReportInUnit($input: ReturnReportInput!) {
    returnReportInUnit(input: $input) {
      ...ProgressReportFields
    }
  }
`);

export const disputeFigureDocument = graphql(`
  mutation DisputeFigure($input: DisputeFigureInput!) {
    disputeFigure(input: $input) {
      ...FigureDisputeFields
    }
  }
`);

export const answerDisputeDocument = graphql(`
  mutation AnswerDispute($input: AnswerDisputeInput!) {
    answerDispute(input: $input) {
      ...FigureDisputeFields
    }
  }
`);

export const resolveDisputeDocument = graphql(`
  mutation ResolveDispute($input: ResolveDisputeInput!) {
    resolveDispute(input: $input) {
      ...FigureDisputeFields
    }
  }
`);

export const dropDisputeDocument = graphql(`
  mutation DropDispute($input: VersionedInput!) {
    dropDispute(input: $input) {
      ...FigureDisputeFields
    }
  }
`);
