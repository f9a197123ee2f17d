import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { assignmentRows, BOARDS } from '#db/views/dashboards/assignment-rows.sql.js';
import { unitNameOn } from '#db/views/organisation/unit-name-on.sql.js';
import type { LightSql } from '#db/views/progress/light-sql.js';
import type { LedgerSort } from '#shared/dashboards/ledger-query.js';
import { explainLight } from '#shared/progress/lights/explain-light.js';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import { ledgerOrder } from './ledger-order.js';
import { askLedger, type LedgerView } from './ledger-view.js';
import type { LedgerRow } from './ledger.types.js';
import {
  progressFactsOf,
  type StoredProgressFacts,
} from '#server/modules/progress/lights/light-explanation.type.js';

export interface LedgerGroup {
  readonly status: TaskStatus;
  readonly light: Light;
  readonly count: number;
}

/** The ledger straight from SQL: no entity is hydrated, and the number of rows does not change that of statements. */
@Injectable()
export class LedgerRepository {
  async rows(
    manager: EntityManager,
    view: LedgerView,
    sort: LedgerSort,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<LedgerRow[]> {
    const { parameters, sql, conditions } = askLedger(view);
    const order = ledgerOrder(sort, sql);
    const rows = await manager.query<FoundRow[]>(
      `WITH RECURSIVE ${BOARDS}, page AS (
         SELECT ${ofTheRow(sql)}, ${order.keys}
         ${assignmentRows(view.past)}
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
    return rows.map((row) => ({
      ...row,
      lightReason: explainLight(progressFactsOf(row), view.today, view.policy),
    }));
  }

  /** How many rows there are of each status and light; their sum is the length of the list. */
  groups(manager: EntityManager, view: LedgerView): Promise<LedgerGroup[]> {
    const { parameters, sql, conditions } = askLedger(view);
    return manager.query<LedgerGroup[]>(
      `WITH RECURSIVE ${BOARDS}
       SELECT ${sql.status} AS status, ${sql.light} AS light, count(*)::int AS count
       ${assignmentRows(view.past)}
       WHERE ${conditions}
       GROUP BY 1, 2`,
      parameters.values,
    );
  }
}

/** With what its light is made of, for the words beside it. */
type FoundRow = Omit<LedgerRow, 'lightReason'> & StoredProgressFacts;

const ofTheRow = ({ status, light }: LightSql): string => `
  a.id, a.task_id, a.plan_id, a.unit_id, a.role, a.state, a.starts_on, a.due_on, a.completed_on, a.suspended_on,
  a.closed_on, a.percent, a.latest_report_id, ${status} AS status, ${light} AS light, t.code, t.ordinal, t.title, t.leader, p.title AS plan_title, p.doc_number,
  s.title AS section_title, ${unitNameOn('u', '$2::date')} AS unit_name, c.name AS category_name`;

/** Looked up for the rows of the page only. */
const OF_THE_PAGE = `
  LEFT JOIN progress_reports r ON r.jurisdiction_id = $1 AND r.id = page.latest_report_id
  LEFT JOIN LATERAL (
    SELECT d.name AS division, o.name AS officer, l.name AS leader
      FROM assignments x
      LEFT JOIN unit_divisions d ON d.jurisdiction_id = $1 AND d.id = x.division_id
      LEFT JOIN officers o ON o.jurisdiction_id = $1 AND o.id = x.officer_id
      LEFT JOIN officers l ON l.jurisdiction_id = $1 AND l.id = x.leader_id
     WHERE x.jurisdiction_id = $1 AND x.id = page.id) charge ON true
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
  coalesce(leads.names, '') AS "leadUnits", unit_name AS "unitName",
  charge.division AS "divisionName", charge.officer AS "officerName", coalesce(charge.leader, nullif(page.leader, '')) AS "leaderName", category_name AS "categoryName", role,
  coalesce(deadlines.words, '') AS "deadlineText", due_on AS "dueOn", coalesce(targets.words, '') AS "targetText",
  page.percent, status, light, starts_on AS "startsOn", completed_on AS "completedOn",
  suspended_on AS "suspendedOn", closed_on AS "closedOn", page.state <> 'to_sign' AS signed, coalesce(r.narrative, '') AS narrative,
  coalesce(r.problems, '') AS problems, coalesce(r.next_step, '') AS "nextStep",
  (r.decided_at AT TIME ZONE INTERVAL '08:00')::date AS "updatedOn"`;
