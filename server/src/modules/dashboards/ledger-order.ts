import type { LightSql } from '#db/views/progress/light-sql.js';
import { isTextColumn, type LedgerColumn, type LedgerGrouping } from '#shared/dashboards/ledger-columns.js';
import { LEDGER_REVIEWS } from '#shared/dashboards/ledger-filter.js';
import type { LedgerSort } from '#shared/dashboards/ledger-query.js';
import { TASK_ROLES } from '#shared/plans/task-role.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { reviewSql, TEXT_SQL, updatedOnSql } from './ledger-column-sql.js';
import { GROUP_KEYS, PLAN, UNIT } from './ledger-group-sql.js';

/** As Chinese readers look names up: by pinyin. Where there are no words there is nothing to sort by. */
const byPinyin = (text: string): string => `nullif(${text}, '') COLLATE "zh-x-icu"`;

/** In the order of the closed list, not of the alphabet. */
const byPlace = (words: readonly string[], word: string): string =>
  `array_position(ARRAY['${words.join(`','`)}'], ${word})`;

const CODE = 't.code COLLATE "C"';

/** Made when they are asked for: a threshold that no expression needs must not become a value of the statement. */
const KEYS: Readonly<Partial<Record<LedgerColumn, (sql: LightSql) => readonly string[]>>> = {
  code: () => [CODE],
  ordinal: () => [...PLAN, 't.sort_order'],
  plan: () => PLAN,
  section: () => [...PLAN, 's.sort_order', 't.sort_order'],
  unit: () => UNIT,
  role: () => [byPlace(TASK_ROLES, 'a.role')],
  category: () => ['c.sort_order', 'c.name'],
  starts_on: () => ['a.starts_on'],
  due_on: () => ['a.due_on'],
  percent: () => ['a.percent'],
  status: ({ status }) => [byPlace(TASK_STATUSES, status)],
  light: ({ light }) => [byPlace(LIGHTS, light)],
  review: () => [byPlace(LEDGER_REVIEWS, reviewSql('a'))],
  updated_on: () => [updatedOnSql('a')],
};

const keysOf = (column: LedgerColumn, sql: LightSql): readonly string[] =>
  KEYS[column]?.(sql) ?? (isTextColumn(column) ? [byPinyin(TEXT_SQL[column]('a'))] : []);

/** Whatever is equal otherwise stays in one order, so that no row is on two pages or on none. */
const TIE_BREAKERS = [CODE, 'c.sort_order', 'u.sort_order', 'a.id'];

export interface LedgerOrder {
  /** Selected beside the row: `… AS k0, … AS k1`. */
  readonly keys: string;
  /** What follows ORDER BY, over those names. */
  readonly by: string;
}

/** Groups first, in their own order; rows without a value come last in both directions. */
export function ledgerOrder(
  { key, direction }: LedgerSort,
  group: LedgerGrouping | null,
  sql: LightSql,
): LedgerOrder {
  const gathered = group ? GROUP_KEYS[group] : [];
  const sorted = keysOf(key, sql).map((expression) => ({
    expression,
    way: direction === 'desc' ? 'DESC NULLS LAST' : 'ASC NULLS LAST',
  }));
  const all = [
    ...gathered.map((expression) => ({ expression, way: 'ASC' })),
    ...sorted,
    ...TIE_BREAKERS.map((expression) => ({ expression, way: 'ASC' })),
  ];
  return {
    keys: all.map(({ expression }, n) => `${expression} AS k${n}`).join(', '),
    by: all.map(({ way }, n) => `k${n} ${way}`).join(', '),
  };
}
