import type { LightSql } from '#db/views/progress/light-sql.js';
import type { LedgerSortKey } from '#shared/dashboards/ledger-columns.js';
import type { LedgerSort } from '#shared/dashboards/ledger-query.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';

/** As Chinese readers look names up: by pinyin. */
const byPinyin = (text: string): string => `${text} COLLATE "zh-x-icu"`;

/** In the order of the closed list, not of the alphabet. */
const byPlace = (words: readonly string[], word: string): string =>
  `array_position(ARRAY['${words.join(`','`)}'], ${word})`;

const CODE = 't.code COLLATE "C"';
const PLAN = ['p.year', 'p.issued_on', 'p.id'];
const LEAD_UNITS = `(
  SELECT string_agg(lead.printed_name, '、' ORDER BY lead.sort_order)
    FROM task_units lead
   WHERE lead.jurisdiction_id = a.jurisdiction_id AND lead.task_id = a.task_id AND lead.role = 'lead')`;

/** Made when they are asked for: a threshold that no expression needs must not become a value of the statement. */
const KEYS: Readonly<Record<LedgerSortKey, (sql: LightSql) => readonly string[]>> = {
  code: () => [CODE],
  plan: () => PLAN,
  section: () => [...PLAN, 's.sort_order', 't.sort_order'],
  title: () => [byPinyin('t.title')],
  lead_unit: () => [byPinyin(LEAD_UNITS)],
  unit: () => ['c.sort_order', 'u.sort_order'],
  due_on: () => ['a.due_on'],
  percent: () => ['a.percent'],
  status: ({ status }) => [byPlace(TASK_STATUSES, status)],
  light: ({ light }) => [byPlace(LIGHTS, light)],
};

/** Whatever is equal otherwise stays in one order, so that no row is on two pages or on none. */
const TIE_BREAKERS = [CODE, 'c.sort_order', 'u.sort_order', 'a.id'];

export interface LedgerOrder {
  /** Selected beside the row: `… AS k0, … AS k1`. */
  readonly keys: string;
  /** What follows ORDER BY, over those names. */
  readonly by: string;
}

/** Rows without a value come last in both directions. */
export function ledgerOrder({ key, direction }: LedgerSort, sql: LightSql): LedgerOrder {
  const sorted = KEYS[key](sql).map((expression) => ({
    expression,
    way: direction === 'desc' ? 'DESC NULLS LAST' : 'ASC NULLS LAST',
  }));
  const all = [...sorted, ...TIE_BREAKERS.map((expression) => ({ expression, way: 'ASC' }))];
  return {
    keys: all.map(({ expression }, n) => `${expression} AS k${n}`).join(', '),
    by: all.map(({ way }, n) => `k${n} ${way}`).join(', '),
  };
}
