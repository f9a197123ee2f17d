import type { LedgerGrouping } from '#shared/dashboards/ledger-columns.js';
import { UNIT_NAME } from './ledger-column-sql.js';

/** Plans by year and day of issue; units in 机构序列. Over the aliases of `assignmentRows`. */
export const PLAN = ['p.year', 'p.issued_on', 'p.id'];
export const UNIT = ['c.sort_order', 'u.sort_order', 'u.id'];

const TITLE = `coalesce(s.title, '')`;

/** Where a section stands in its plan; tasks outside every section stand after a plan's headings. */
const PLACE = 'coalesce(s.sort_order, 2147483647)';

/** Beside each row, so that a group's rows stand together. Two sections of one name are one, where the first stands. */
export const GROUP_KEYS: Readonly<Record<LedgerGrouping, readonly string[]>> = {
  plan: PLAN,
  section: [...PLAN, `min(${PLACE}) OVER (PARTITION BY p.id, ${TITLE})`, TITLE],
  unit: UNIT,
};

interface GroupSql {
  /** As `ledgerGroupKey` makes it. */
  readonly key: string;
  readonly label: string;
  readonly by: string;
  readonly order: string;
}

const GROUPS: Readonly<Record<LedgerGrouping, GroupSql>> = {
  plan: { key: 'p.id', label: 'p.title', by: 'p.id, p.title, p.year, p.issued_on', order: PLAN.join() },
  section: {
    key: `p.id || ':' || ${TITLE}`,
    label: `CASE WHEN ${TITLE} = '' THEN p.title ELSE p.title || ' · ' || ${TITLE} END`,
    by: `p.id, p.title, p.year, p.issued_on, ${TITLE}`,
    order: [...PLAN, `min(${PLACE})`, TITLE].join(),
  },
  unit: {
    key: 'u.id',
    label: UNIT_NAME,
    by: 'u.jurisdiction_id, u.id, u.name, u.sort_order, c.sort_order',
    order: UNIT.join(),
  },
};

/** Groups as a statement counts them. */
export const groupSql = (group: LedgerGrouping): GroupSql => GROUPS[group];
