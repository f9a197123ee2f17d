/** The columns of the 台账 in their printed order; also the words of the `columns` and `sort` parameters. */
export const LEDGER_COLUMNS = [
  'code',
  'ordinal',
  'title',
  'content',
  'plan',
  'doc_number',
  'section',
  'lead_unit',
  'unit',
  'division',
  'officer',
  'phone',
  'leader',
  'role',
  'category',
  'starts_on',
  'deadline',
  'due_on',
  'target',
  'quarter_target',
  'narrative',
  'percent',
  'status',
  'light',
  'evidence',
  'problems',
  'next_step',
  'review',
  'updated_on',
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** What fits a screen beside one another, with what everybody looks for first; the rest is a tick away. */
export const DEFAULT_LEDGER_COLUMNS: readonly LedgerColumn[] = [
  'code',
  'title',
  'lead_unit',
  'unit',
  'due_on',
  'percent',
  'status',
  'light',
  'narrative',
];

/** Columns of free words: their filter is a text that they contain. */
export const LEDGER_TEXT_COLUMNS = [
  'code',
  'ordinal',
  'title',
  'content',
  'doc_number',
  'lead_unit',
  'division',
  'officer',
  'phone',
  'leader',
  'deadline',
  'target',
  'quarter_target',
  'narrative',
  'evidence',
  'problems',
  'next_step',
] as const satisfies readonly LedgerColumn[];
export type LedgerTextColumn = (typeof LEDGER_TEXT_COLUMNS)[number];

/** Columns of days: their filter is a span with both ends included. */
export const LEDGER_DATE_COLUMNS = [
  'starts_on',
  'due_on',
  'updated_on',
] as const satisfies readonly LedgerColumn[];
export type LedgerDateColumn = (typeof LEDGER_DATE_COLUMNS)[number];

/** Columns of closed words or known things: their filter is a choice of them. */
export type LedgerChoiceColumn = Exclude<LedgerColumn, LedgerTextColumn | LedgerDateColumn | 'percent'>;

export const isTextColumn = (column: LedgerColumn): column is LedgerTextColumn =>
  LEDGER_TEXT_COLUMNS.some((one) => one === column);

export const isDateColumn = (column: LedgerColumn): column is LedgerDateColumn =>
  LEDGER_DATE_COLUMNS.some((one) => one === column);

/** What rows can be gathered under, each heading with the number of its rows. */
export const LEDGER_GROUPINGS = ['plan', 'section', 'unit'] as const satisfies readonly LedgerColumn[];
export type LedgerGrouping = (typeof LEDGER_GROUPINGS)[number];
