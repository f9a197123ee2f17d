import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import { compactFilter, type LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { filterFields } from './filter-fields.js';

/** Whether the filter of that column narrows the list. */
export const narrowsColumn = (filter: LedgerFilter, column: LedgerColumn): boolean =>
  (filter.matches?.some((match) => match.column === column) ?? false) ||
  filterFields(column).some((field) => filter[field] !== undefined);

/** The filter without what narrows that column. */
export function withoutColumn(filter: LedgerFilter, column: LedgerColumn): LedgerFilter {
  const fields: readonly string[] = filterFields(column);
  const rest = Object.fromEntries(Object.entries(filter).filter(([field]) => !fields.includes(field)));
  const matches = filter.matches?.filter((match) => match.column !== column);
  return compactFilter({ ...rest, ...(matches && { matches }) });
}
