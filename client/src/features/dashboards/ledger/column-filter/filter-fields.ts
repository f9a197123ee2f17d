import type { LedgerColumn, LedgerDateColumn } from '#shared/dashboards/ledger-columns.js';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';

type Field = keyof LedgerFilter;

type DateField = 'startsFrom' | 'startsTo' | 'dueFrom' | 'dueTo' | 'updatedFrom' | 'updatedTo';

/** Both ends of a column's span of days. */
export const SPANS: Readonly<Record<LedgerDateColumn, readonly [from: DateField, to: DateField]>> = {
  starts_on: ['startsFrom', 'startsTo'],
  due_on: ['dueFrom', 'dueTo'],
  updated_on: ['updatedFrom', 'updatedTo'],
};

const FIELDS: Readonly<Partial<Record<LedgerColumn, readonly Field[]>>> = {
  ...SPANS,
  due_on: [...SPANS.due_on, 'undated', 'timeliness'],
  plan: ['planIds'],
  section: ['sectionTitle'],
  unit: ['unitIds'],
  role: ['role'],
  category: ['categoryIds'],
  percent: ['percentFrom', 'percentTo'],
  status: ['statuses'],
  light: ['lights'],
  review: ['reviews'],
};

/** The fields of the filter that belong to a column; none for columns of free words, which `matches` holds. */
export const filterFields = (column: LedgerColumn): readonly Field[] => FIELDS[column] ?? [];
