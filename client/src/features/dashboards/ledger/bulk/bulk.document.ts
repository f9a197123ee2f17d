import { graphql } from '../../../../generated/index.js';

export const bulkPreviewDocument = graphql(`
  query BulkPreview($step: BulkStep!, $target: LedgerTarget!) {
    bulkPreview(step: $step, target: $target) {
      total
      possible
      refusals {
        reason
        count
      }
    }
  }
`);

export const bulkOutcomeFields = graphql(`
  fragment BulkOutcomeFields on BulkRowOutcome {
    assignmentId
    code
    unitName
    version
    refusal
  }
`);

export const remindRowsDocument = graphql(`
  mutation RemindRows($target: LedgerTarget!) {
    remindRows(target: $target) {
      ...BulkOutcomeFields
    }
  }
`);

export const suspendRowsDocument = graphql(`
  mutation SuspendRows($input: SuspendRowsInput!) {
    suspendRows(input: $input) {
      ...BulkOutcomeFields
    }
  }
`);

export const resumeRowsDocument = graphql(`
  mutation ResumeRows($input: ResumeRowsInput!) {
    resumeRows(input: $input) {
      ...BulkOutcomeFields
    }
  }
`);
