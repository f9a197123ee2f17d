import { underHeading } from '#db/views/dashboards/assignment-rows.sql.js';
import type { LightSql } from '#db/views/progress/light-sql.js';
import type { Scope } from '#shared/access/policy.js';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import type { SqlParameters } from '#server/platform/database/sql-parameters.js';
import { reviewSql, TEXT_SQL, updatedOnSql } from './ledger-column-sql.js';

/** `%` and `_` are letters like any other to whoever types them. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const SEARCHED = [
  't.code',
  't.title',
  't.content',
  'p.title',
  'p.doc_number',
  'u.name',
  TEXT_SQL.lead_unit('a'),
];

/** The rows that the reader may see and has asked for, as a condition over `assignmentRows`. */
export function ledgerConditions(
  parameters: SqlParameters,
  scope: Scope,
  filter: LedgerFilter,
  sql: LightSql,
): string {
  const conditions = ['a.jurisdiction_id = $1'];
  const add = (value: unknown, condition: (placeholder: string) => string) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return;
    conditions.push(condition(parameters.add(value)));
  };
  if (scope.kind === 'nothing') conditions.push('false');
  if (scope.kind === 'unit') add(scope.unitId, (unit) => `a.unit_id = ${unit}::uuid`);
  add(filter.year, (year) => `p.year = ${year}`);
  conditions.push(...oneOf(parameters, 'a.plan_id', filter.planIds));
  if (filter.sectionTitle === '') conditions.push(`coalesce(s.title, '') = ''`);
  else add(filter.sectionTitle, (title) => underHeading(`${title}::text`));
  conditions.push(...oneOf(parameters, 'a.unit_id', filter.unitIds));
  conditions.push(...oneOf(parameters, 'u.category_id', filter.categoryIds));
  add(filter.role, (role) => `a.role = ${role}`);
  add(filter.statuses, (statuses) => `${sql.status} = ANY (${statuses}::text[])`);
  add(filter.lights, (lights) => `${sql.light} = ANY (${lights}::text[])`);
  add(filter.reviews, (reviews) => `${reviewSql('a')} = ANY (${reviews}::text[])`);
  add(filter.timeliness, (words) => `${sql.timeliness} = ANY (${words}::text[])`);
  addSpans(add, filter);
  if (filter.undated) conditions.push('a.due_on IS NULL');
  for (const { column, text } of filter.matches ?? [])
    add(containing(text), (pattern) => `${TEXT_SQL[column]('a')} ILIKE ${pattern}`);
  for (const word of filter.text?.split(/\s+/).filter(Boolean) ?? [])
    add(containing(word), (pattern) => `(${SEARCHED.map((one) => `${one} ILIKE ${pattern}`).join(' OR ')})`);
  return conditions.join('\n     AND ');
}

/**
 * That the column holds one of the ids; nothing for no ids. A single one is compared with as it is: PostgreSQL keeps the
 * plan of such a statement, and makes that of a list anew each time.
 */
export function oneOf(
  parameters: SqlParameters,
  column: string,
  ids: readonly string[] | undefined,
): readonly string[] {
  if (!ids?.length) return [];
  if (ids.length === 1) return [`${column} = ${parameters.add(ids[0])}::uuid`];
  return [`${column} = ANY (${parameters.add(ids)}::uuid[])`];
}

function addSpans(
  add: (value: unknown, condition: (placeholder: string) => string) => void,
  filter: LedgerFilter,
): void {
  add(filter.startsFrom, (day) => `a.starts_on >= ${day}::date`);
  add(filter.startsTo, (day) => `a.starts_on <= ${day}::date`);
  add(filter.dueFrom, (day) => `a.due_on >= ${day}::date`);
  add(filter.dueTo, (day) => `a.due_on <= ${day}::date`);
  add(filter.updatedFrom, (day) => `${updatedOnSql('a')} >= ${day}::date`);
  add(filter.updatedTo, (day) => `${updatedOnSql('a')} <= ${day}::date`);
  add(filter.percentFrom, (percent) => `a.percent >= ${percent}::numeric`);
  add(filter.percentTo, (percent) => `a.percent <= ${percent}::numeric`);
}
