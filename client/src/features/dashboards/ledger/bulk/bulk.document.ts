import { graphql } from '../../../../generated/index.js';

export const bulkPreviewDocument = graphql(`
  query BulkPreview($step: BulkStep!, $target: LedgerTarget!, $given: BulkGiven) {
    bulkPreview(step: $step, target: $target, given: $given) {
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

export const extendRowsDocument = graphql(`
  mutation ExtendRows($input: ExtendRowsInput!) {
    extendRows(input: $input) {
      ...BulkOutcomeFields
    }
  }
`);

export const appointLeadOfRowsDocument = graphql(`
  mutation AppointLeadOfRows($input: AppointLeadRowsInput!) {
    appointLeadOfRows(input: $input) {
      ...BulkOutcomeFields
    }
  }
`);
