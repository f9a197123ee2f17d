import { graphql } from '../../../../generated/index.js';

export const ledgerCellFields = graphql(`
  fragment LedgerCellFields on LedgerCellEdit {
    assignmentId
    column
    version
    value
    text
    refusal
    choices {
      value
      label
    }
  }
`);

export const ledgerCellDocument = graphql(`
  query LedgerCell($assignmentId: ID!, $column: LedgerEditColumn!) {
    ledgerCell(assignmentId: $assignmentId, column: $column) {
      ...LedgerCellFields
    }
  }
`);

export const editLedgerCellDocument = graphql(`
  mutation EditLedgerCell($input: EditLedgerCellInput!) {
    editLedgerCell(input: $input) {
      ...LedgerCellFields
    }
  }
`);
