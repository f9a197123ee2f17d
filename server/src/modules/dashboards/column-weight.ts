import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';

const WIDE: readonly LedgerColumn[] = [
  'title',
  'content',
  'target',
  'quarter_target',
  'narrative',
  'evidence',
  'problems',
  'next_step',
];
const MIDDLE: readonly LedgerColumn[] = [
  'code',
  'plan',
  'doc_number',
  'section',
  'lead_unit',
  'unit',
  'deadline',
  'light',
  'review',
];

/** How much room a column of a printed ledger takes beside the narrowest. */
export const columnWeight = (column: LedgerColumn): number =>
  WIDE.includes(column) ? 3.5 : MIDDLE.includes(column) ? 2 : 1;
