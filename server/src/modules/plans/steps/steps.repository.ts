import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Breakdown } from '#shared/plans/steps/steps.schema.js';
import { newId } from '#server/platform/database/new-id.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import type { Scope } from '#shared/access/policy.js';
import type { AssignmentBreakdown, AssignmentStep, UnitListPage } from './steps.types.js';

type StepRecord = Omit<AssignmentStep, 'standing'>;
export type BreakdownRecord = Omit<AssignmentBreakdown, 'steps'> & {
  assignmentId: string;
  steps: StepRecord[];
};

const BREAKDOWNS = `
  SELECT a.id AS "assignmentId", a.division_id AS "divisionId", d.name AS "divisionName", a.officer_id AS "officerId",
         o.name AS "officerName", a.leader_id AS "leaderId", l.name AS "leaderName", coalesce(made.steps, '[]') AS steps
    FROM assignments a
    LEFT JOIN unit_divisions d ON d.jurisdiction_id = a.jurisdiction_id AND d.id = a.division_id
    LEFT JOIN officers o ON o.jurisdiction_id = a.jurisdiction_id AND o.id = a.officer_id
    LEFT JOIN officers l ON l.jurisdiction_id = a.jurisdiction_id AND l.id = a.leader_id
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'divisionId', s.division_id, 'divisionName', sd.name,
               'officerId', s.officer_id, 'officerName', so.name, 'dueOn', s.due_on, 'doneOn', s.done_on)
               ORDER BY s.sort_order) AS steps
        FROM assignment_steps s
        LEFT JOIN unit_divisions sd ON sd.jurisdiction_id = s.jurisdiction_id AND sd.id = s.division_id
        LEFT JOIN officers so ON so.jurisdiction_id = s.jurisdiction_id AND so.id = s.officer_id
       WHERE s.jurisdiction_id = a.jurisdiction_id AND s.assignment_id = a.id) made ON true
   WHERE a.jurisdiction_id = $1 AND a.id = ANY ($2::uuid[])`;

/** Those in being of the unit among the ids that the breakdown names. */
const STAFF = `
  SELECT id, 'division' AS kind FROM unit_divisions
   WHERE jurisdiction_id = $1 AND unit_id = $2 AND id = ANY ($3::uuid[]) AND ended_on IS NULL
   UNION ALL
  SELECT id, CASE duty WHEN 'leader' THEN 'leader' ELSE 'officer' END FROM officers
   WHERE jurisdiction_id = $1 AND unit_id = $2 AND id = ANY ($3::uuid[]) AND ended_on IS NULL`;

const WRITE = `
  INSERT INTO assignment_steps (jurisdiction_id, id, assignment_id, title, division_id, officer_id, due_on, done_on,
         sort_order, version, created_at, created_by, updated_at, updated_by)
  SELECT $1, n.id, $2, n.title, n.division_id, n.officer_id, n.due_on, n.done_on, n.place, 1, $4, $5, $4, $5
    FROM jsonb_to_recordset($3::jsonb) AS n (id uuid, title text, division_id uuid, officer_id uuid, due_on date,
         done_on date, place integer)
      ON CONFLICT (jurisdiction_id, id) DO UPDATE
     SET title = excluded.title, division_id = excluded.division_id, officer_id = excluded.officer_id,
         due_on = excluded.due_on, done_on = excluded.done_on, sort_order = excluded.sort_order,
         version = assignment_steps.version + 1, updated_at = $4, updated_by = $5
   WHERE assignment_steps.assignment_id = $2`;

@Injectable()
export class StepsRepository {
  breakdowns(
    manager: EntityManager,
    jurisdictionId: string,
    ids: readonly string[],
  ): Promise<BreakdownRecord[]> {
    return manager.query(BREAKDOWNS, [jurisdictionId, [...ids]]);
  }

  staff(
    { manager, jurisdictionId }: Transaction,
    unitId: string,
    ids: readonly string[],
  ): Promise<{ id: string; kind: 'division' | 'officer' | 'leader' }[]> {
    return manager.query(STAFF, [jurisdictionId, unitId, [...ids]]);
  }

  /** The steps in this order, and no others. Two statements. */
  async replace(tx: Transaction, assignmentId: string, steps: Breakdown['steps']): Promise<void> {
    const { manager, jurisdictionId, now, author } = tx;
    const rows = steps.map((step, index) => ({
      id: step.id ?? newId(),
      title: step.title,
      division_id: step.divisionId,
      officer_id: step.officerId,
      due_on: step.dueOn,
      done_on: step.doneOn,
      place: index + 1,
    }));
    await manager.query(
      `DELETE FROM assignment_steps WHERE jurisdiction_id = $1 AND assignment_id = $2 AND NOT id = ANY ($3::uuid[])`,
      [jurisdictionId, assignmentId, rows.map(({ id }) => id)],
    );
    const by = author.actor?.accountId ?? null;
    await manager.query(WRITE, [jurisdictionId, assignmentId, JSON.stringify(rows), now, by]);
  }

  /** Every standing share of the unit with its breakdown, the next due first. One statement. */
  async unitList(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<UnitListPage> {
    const parameters = new SqlParameters(jurisdictionId);
    const own = scope.kind === 'unit' ? `a.unit_id = ${parameters.add(scope.unitId)}` : 'false';
    const [page] = await manager.query<[UnitListPage]>(
      `WITH held AS (
         SELECT a.id AS "assignmentId", t.code AS "taskCode", t.title AS "taskTitle", p.title AS "planTitle",
                a.due_on AS "dueOn", d.name AS "divisionName", o.name AS "officerName", l.name AS "leaderName",
                made.steps AS "stepCount", made.done AS "doneCount", made.next AS "nextDueOn"
           FROM assignments a
           JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
           JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
           LEFT JOIN unit_divisions d ON d.jurisdiction_id = a.jurisdiction_id AND d.id = a.division_id
           LEFT JOIN officers o ON o.jurisdiction_id = a.jurisdiction_id AND o.id = a.officer_id
           LEFT JOIN officers l ON l.jurisdiction_id = a.jurisdiction_id AND l.id = a.leader_id
           CROSS JOIN LATERAL (
             SELECT count(*)::int AS steps, count(s.done_on)::int AS done, min(s.due_on) FILTER (WHERE s.done_on IS NULL) AS next
               FROM assignment_steps s WHERE s.jurisdiction_id = a.jurisdiction_id AND s.assignment_id = a.id) made
          WHERE a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL AND ${own}
       ), page AS (
         SELECT held.*, row_number() OVER (ORDER BY "dueOn" NULLS LAST, "taskCode" COLLATE "C", "assignmentId") AS place
           FROM held ORDER BY place LIMIT ${parameters.add(limit)} OFFSET ${parameters.add(offset)}
       )
       SELECT (SELECT count(*)::int FROM held) AS total,
              (SELECT count(*)::int FROM held WHERE "divisionName" IS NULL AND "officerName" IS NULL AND "stepCount" = 0) AS missing,
              coalesce((SELECT json_agg(page ORDER BY place) FROM page), '[]') AS rows`,
      parameters.values,
    );
    return page;
  }
}
