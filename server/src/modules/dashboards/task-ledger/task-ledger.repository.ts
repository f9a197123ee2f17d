import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BOARDS } from '#db/views/dashboards/assignment-rows.sql.js';
import type { Scope } from '#shared/access/policy.js';
import type { SqlParameters } from '#server/platform/database/sql-parameters.js';
import { oneOf } from '../ledger-conditions.js';
import { askLedger, type LedgerView } from '../ledger-view.js';
import type { TaskLedgerRow } from './task-ledger.types.js';

/** The ledger task by task: those of which the ledger has a row under the same filter. One statement. */
@Injectable()
export class TaskLedgerRepository {
  rows(
    manager: Pick<EntityManager, 'query'>,
    view: LedgerView,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<TaskLedgerRow[]> {
    const { parameters, conditions } = askLedger(view);
    const narrowed = narrow(parameters, view);
    const sql = `WITH RECURSIVE ${headingsOf(view)}, page AS MATERIALIZED (
         SELECT t.id, t.plan_id, t.section_id, t.code, t.ordinal, t.title, t.due_on
           FROM tasks t
          WHERE t.jurisdiction_id = $1 AND t.withdrawn_at IS NULL AND $2::date IS NOT NULL ${narrowed}
            AND (SELECT true ${SHARES} AND ${conditions} LIMIT 1)
          ORDER BY t.due_on, t.code COLLATE "C"
          LIMIT ${limit} OFFSET ${parameters.add(offset)}
       ), ${sharesOfPage(parameters, view.scope)}
       SELECT ${COLUMNS} FROM page ${OF_THE_PAGE}
        ORDER BY page.due_on, page.code COLLATE "C"`;
    return manager.query<TaskLedgerRow[]>(sql, parameters.values);
  }
}

/** Finding a heading's board takes longer than the page itself: only for whoever filters by one. */
const headingsOf = ({ filter }: LedgerView): string =>
  filter.sectionTitle === undefined
    ? 'boarded AS (SELECT id, title, sort_order FROM plan_sections WHERE jurisdiction_id = $1)'
    : BOARDS;

/**
 * The shares of a task under the aliases of `assignmentRows`, looked at one task after another until the page is full:
 * with all that match found first, the last page would be as fast as the first, and both slow. Plans, units and
 * categories are always there; joined from the left they are left out where no condition names them.
 */
const SHARES = `
  FROM assignments a
  LEFT JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
  LEFT JOIN boarded s ON s.id = t.section_id
  LEFT JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
  LEFT JOIN unit_categories c ON c.jurisdiction_id = u.jurisdiction_id AND c.id = u.category_id
 WHERE a.jurisdiction_id = $1 AND a.task_id = t.id AND a.withdrawn_at IS NULL`;

/** What an index finds of the conditions, said of the tasks themselves. */
function narrow(parameters: SqlParameters, { filter, scope }: LedgerView): string {
  const units = scope.kind === 'unit' ? [scope.unitId] : filter.unitIds;
  const ofUnits = oneOf(parameters, 'n.unit_id', units).map(
    (unit) => `t.id IN (SELECT n.task_id FROM assignments n
                         WHERE n.jurisdiction_id = $1 AND n.withdrawn_at IS NULL AND ${unit})`,
  );
  const ofPlans = oneOf(parameters, 't.plan_id', filter.planIds);
  return [...ofUnits, ...ofPlans].map((condition) => `AND ${condition}`).join('\n            ');
}

const COLUMNS = `
  page.id AS "taskId", page.plan_id AS "planId", page.code, page.ordinal, page.title, p.title AS "planTitle",
  s.title AS "sectionTitle", page.due_on AS "dueOn", parties.leads AS "leadUnits", parties.others AS "responsibleUnits",
  told.percent, coalesce(r.problems, '') AS problems, told.submitted_at AS "reportedAt"`;

const unitsIn = (role: string): string =>
  `coalesce(json_agg(json_build_object('id', unit_id, 'name', unit_name) ORDER BY unit_order, unit_id) FILTER (WHERE role = '${role}'), '[]')`;

/**
 * All shares of the page's tasks at once: looked up task by task they cost three times as much. A unit is shown who else
 * stands in the task, and of what is told only its own.
 */
function sharesOfPage(parameters: SqlParameters, scope: Scope): string {
  const own = scope.kind === 'unit' ? `AND x.unit_id = ${parameters.add(scope.unitId)}::uuid` : '';
  return `shares AS MATERIALIZED (
    SELECT x.task_id, x.role, x.unit_id, u.name AS unit_name, u.sort_order AS unit_order,
           l.percent, l.report_id, l.submitted_at
      FROM page
      JOIN assignments x ON x.jurisdiction_id = $1 AND x.task_id = page.id AND x.withdrawn_at IS NULL
      JOIN units u ON u.jurisdiction_id = $1 AND u.id = x.unit_id
      LEFT JOIN latest_reports l ON l.jurisdiction_id = $1 AND l.assignment_id = x.id ${own}),
  parties AS (
    SELECT task_id, ${unitsIn('lead')} AS leads, ${unitsIn('responsible')} AS others FROM shares GROUP BY task_id),
  told AS (
    SELECT DISTINCT ON (task_id) task_id, percent, report_id, submitted_at
      FROM shares
     WHERE report_id IS NOT NULL
     ORDER BY task_id, submitted_at DESC NULLS LAST, report_id DESC)`;
}

const OF_THE_PAGE = `
  JOIN parties ON parties.task_id = page.id
  LEFT JOIN told ON told.task_id = page.id
  JOIN plans p ON p.jurisdiction_id = $1 AND p.id = page.plan_id
  LEFT JOIN plan_sections s ON s.jurisdiction_id = $1 AND s.id = page.section_id
  LEFT JOIN progress_reports r ON r.jurisdiction_id = $1 AND r.id = told.report_id`;
