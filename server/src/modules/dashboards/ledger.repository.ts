import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ASSIGNMENT_ROWS, LIGHT, STATUS, BOARDS } from '#db/views/dashboards/assignment-rows.sql.js';
import type { Scope } from '#shared/access/policy.js';
import type { LedgerFilter, LedgerSort } from '#shared/dashboards/ledger-query.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import { ledgerConditions } from './ledger-conditions.js';
import { ledgerOrder } from './ledger-order.js';
import type { LedgerRow } from './ledger.types.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';

/** Whose ledger, as it stands on which day. */
export interface LedgerView {
  readonly jurisdictionId: string;
  readonly scope: Scope;
  readonly today: CivilDate;
  readonly filter: LedgerFilter;
}

export interface LedgerGroup {
  readonly status: TaskStatus;
  readonly light: Light;
  readonly count: number;
}

/** The ledger straight from SQL: no entity is hydrated, and the number of rows does not change that of statements. */
@Injectable()
export class LedgerRepository {
  rows(
    manager: EntityManager,
    { jurisdictionId, scope, today, filter }: LedgerView,
    sort: LedgerSort,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<LedgerRow[]> {
    const parameters = new SqlParameters(jurisdictionId, today);
    const conditions = ledgerConditions(parameters, scope, filter);
    const order = ledgerOrder(sort);
    return manager.query<LedgerRow[]>(
      `WITH RECURSIVE ${BOARDS}, page AS (
         SELECT ${OF_THE_ROW}, ${order.keys}
         ${ASSIGNMENT_ROWS}
         WHERE ${conditions}
         ORDER BY ${order.by}
         LIMIT ${parameters.add(limit)} OFFSET ${parameters.add(offset)}
       )
       SELECT ${COLUMNS}
         FROM page
         ${OF_THE_PAGE}
        ORDER BY ${order.by}`,
      parameters.values,
    );
  }

  /** How many rows there are of each status and light; their sum is the length of the list. */
  groups(
    manager: EntityManager,
    { jurisdictionId, scope, today, filter }: LedgerView,
  ): Promise<LedgerGroup[]> {
    const parameters = new SqlParameters(jurisdictionId, today);
    const conditions = ledgerConditions(parameters, scope, filter);
    return manager.query<LedgerGroup[]>(
      `WITH RECURSIVE ${BOARDS}
       SELECT ${STATUS} AS status, ${LIGHT} AS light, count(*)::int AS count
       ${ASSIGNMENT_ROWS}
       WHERE ${conditions}
       GROUP BY 1, 2`,
      parameters.values,
    );
  }
}

const OF_THE_ROW = `
  a.id, a.task_id, a.plan_id, a.unit_id, a.role, a.state, a.due_on, a.percent, a.latest_report_id,
  ${STATUS} AS status, ${LIGHT} AS light, t.code, t.ordinal, t.title, p.title AS plan_title, p.doc_number,
  s.title AS section_title, u.name AS unit_name, c.name AS category_name`;

/** Looked up for the rows of the page only. */
const OF_THE_PAGE = `
  LEFT JOIN progress_reports r ON r.jurisdiction_id = $1 AND r.id = page.latest_report_id
  CROSS JOIN LATERAL (
    SELECT string_agg(x.printed_name, '、' ORDER BY x.sort_order) AS names
      FROM task_units x WHERE x.jurisdiction_id = $1 AND x.task_id = page.task_id AND x.role = 'lead') leads
  CROSS JOIN LATERAL (
    SELECT string_agg(x.text, '；' ORDER BY x.sort_order) AS words
      FROM task_deadlines x WHERE x.jurisdiction_id = $1 AND x.task_id = page.task_id) deadlines
  CROSS JOIN LATERAL (
    SELECT string_agg(x.text, '；' ORDER BY x.sort_order) AS words
      FROM task_targets x WHERE x.jurisdiction_id = $1 AND x.task_id = page.task_id) targets`;

const COLUMNS = `
  page.id AS "assignmentId", task_id AS "taskId", plan_id AS "planId", unit_id AS "unitId", code, ordinal,
  plan_title AS "planTitle", doc_number AS "docNumber", section_title AS "sectionTitle", title,
  coalesce(leads.names, '') AS "leadUnits", unit_name AS "unitName", category_name AS "categoryName", role,
  coalesce(deadlines.words, '') AS "deadlineText", due_on AS "dueOn", coalesce(targets.words, '') AS "targetText",
  page.percent, status, light, page.state = 'signed' AS signed, coalesce(r.narrative, '') AS narrative,
  coalesce(r.problems, '') AS problems, coalesce(r.next_step, '') AS "nextStep",
  (r.decided_at AT TIME ZONE INTERVAL '08:00')::date AS "updatedOn"`;
