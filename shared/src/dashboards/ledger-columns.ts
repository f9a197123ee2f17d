/** The columns of the 台账 in their printed order; also the words of the `columns` parameter. */
export const LEDGER_COLUMNS = [
  'code',
  'ordinal',
  'title',
  'plan',
  'section',
  'lead_unit',
  'unit',
  'division',
  'officer',
  'leader',
  'role',
  'category',
  'deadline',
  'due_on',
  'target',
  'narrative',
  'percent',
  'status',
  'light',
  'problems',
  'next_step',
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

/** What the server can order by: a subset of the columns, spelled alike. */
export const LEDGER_SORT_KEYS = [
  'code',
  'plan',
  'section',
  'title',
  'lead_unit',
  'unit',
  'due_on',
  'percent',
  'status',
  'light',
] as const satisfies readonly LedgerColumn[];
export type LedgerSortKey = (typeof LEDGER_SORT_KEYS)[number];

export const isSortable = (column: LedgerColumn): column is LedgerSortKey =>
  LEDGER_SORT_KEYS.some((key) => key === column);
