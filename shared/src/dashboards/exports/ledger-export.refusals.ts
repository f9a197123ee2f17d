/** `rights-changed`, `given-up` and `failed` are how an export itself can end; the others refuse a request. */
export const LEDGER_EXPORT_REFUSALS = [
  'ledger-export.too-many-unfinished',
  'ledger-export.queue-full',
  'ledger-export.not-ready',
  'ledger-export.file-gone',
  'ledger-export.rights-changed',
  'ledger-export.given-up',
  'ledger-export.failed',
] as const;
export type LedgerExportRefusal = (typeof LEDGER_EXPORT_REFUSALS)[number];
