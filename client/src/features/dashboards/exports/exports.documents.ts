import { graphql } from '../../../generated/index.js';

export const ledgerExportsDocument = graphql(`
  query LedgerExports {
    ledgerExports {
      ...ExportLine
    }
  }

  fragment ExportLine on LedgerExport {
    id
    format
    query
    state
    rowsDone
    rowsTotal
    fileName
    sizeBytes
    problem
    problemValues
    createdAt
    expiresAt
    availableActions {
      key
      enabled
      reason
    }
  }
`);

export const startLedgerExportDocument = graphql(`
  mutation StartLedgerExport($input: StartLedgerExportInput!) {
    startLedgerExport(input: $input) {
      ...ExportLine
    }
  }
`);

export const cancelLedgerExportDocument = graphql(`
  mutation CancelLedgerExport($id: ID!) {
    cancelLedgerExport(id: $id) {
      ...ExportLine
    }
  }
`);
