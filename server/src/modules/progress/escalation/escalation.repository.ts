import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LightSql } from '#db/views/progress/light-sql.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { EscalationEnding, EscalationTarget } from '#shared/progress/lights/escalation-ladder.js';
import type { LightPolicyVersion } from '#shared/progress/lights/light-policy.js';
import { newId } from '#server/platform/database/new-id.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** A share at a step that it had not reached before. */
export interface RaisedStep {
  readonly assignmentId: string;
  readonly taskId: string;
  readonly unitId: string;
  readonly dueOn: string;
  readonly step: number;
  readonly name: string;
  readonly tells: readonly EscalationTarget[];
  readonly taskTitle: string;
  readonly unitName: string;
  /** Accounts of the leaders who answer for it; empty where nobody is named: then it is every leader's. @source R77 */
  readonly leaderIds: readonly string[];
}

export interface LeftLadder {
  readonly assignmentId: string;
  readonly taskId: string;
  readonly dueOn: string;
  readonly ending: EscalationEnding;
}

/** Still red for the deadline that it was raised for. `e` the step, `a` its share. */
export const ON_LADDER = `a.withdrawn_at IS NULL AND a.percent < 100 AND a.suspended_on IS NULL AND a.closed_on IS NULL
  AND a.due_on = e.due_on`;

/** 分管领导: named by the document beside the task, else by the unit's register. `t` the task, `u` the unit. */
const RESPONSIBLE = `
  coalesce(
    (SELECT array_agg(l.id ORDER BY l.id) FROM accounts l
      WHERE l.jurisdiction_id = $1 AND l.role = 'leader' AND NOT l.disabled AND l.display_name <> ''
        AND position(l.display_name IN t.leader) > 0),
    (SELECT array_agg(l.id ORDER BY l.id) FROM accounts l
      WHERE l.jurisdiction_id = $1 AND l.role = 'leader' AND NOT l.disabled
        AND EXISTS (SELECT FROM officers o WHERE o.jurisdiction_id = $1 AND o.unit_id = u.id AND o.duty = 'leader' AND o.ended_on IS NULL
                       AND o.name = l.display_name)),
    '{}')`;

@Injectable()
export class EscalationRepository {
  /** Of any number of servers that find the same step due, one writes it. Returns what this one wrote. */
  async raise(tx: Transaction, day: CivilDate, policy: LightPolicyVersion): Promise<RaisedStep[]> {
    const due = await this.stepsDue(tx.manager, tx.jurisdictionId, day, policy);
    if (due.length === 0) return [];
    const written = await tx.manager.query<{ id: string }[]>(
      `INSERT INTO escalations (jurisdiction_id, id, assignment_id, task_id, unit_id, due_on, step, name, tells,
              policy_number, raised_on, raised_at)
       SELECT $1, n.id, n."assignmentId", n."taskId", n."unitId", n."dueOn", n.step, n.name, n.tells, $3, $4, $5
         FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, "assignmentId" uuid, "taskId" uuid, "unitId" uuid,
              "dueOn" date, step int, name text, tells text[])
           ON CONFLICT ON CONSTRAINT escalations_step_key DO NOTHING
       RETURNING id`,
      [tx.jurisdictionId, JSON.stringify(due), policy.number, day, tx.now],
    );
    const own = new Set(written.map(({ id }) => id));
    return due.filter(({ id }) => own.has(id));
  }

  /** Made good, extended, suspended or withdrawn: their steps are closed with the day. */
  async leave({ manager, jurisdictionId }: Transaction, day: CivilDate): Promise<LeftLadder[]> {
    const [rows] = await manager.query<[(LeftLadder & { step: number })[], number]>(
      `UPDATE escalations e
          SET closed_on = $2,
              ending = CASE WHEN a.withdrawn_at IS NOT NULL THEN 'withdrawn'
                            WHEN a.closed_on IS NOT NULL OR a.percent >= 100 THEN 'completed'
                            WHEN a.suspended_on IS NOT NULL THEN 'suspended'
                            ELSE 'extended' END
         FROM assignments a
        WHERE e.jurisdiction_id = $1 AND a.jurisdiction_id = $1 AND a.id = e.assignment_id AND e.closed_on IS NULL
          AND (${ON_LADDER}) IS NOT TRUE
       RETURNING e.assignment_id AS "assignmentId", e.task_id AS "taskId", e.due_on AS "dueOn", e.step, e.ending`,
      [jurisdictionId, day],
    );
    const overdue = rows.filter(({ step }) => step > 0);
    return [...new Map(overdue.map(({ step: _step, ...left }) => [left.assignmentId, left])).values()];
  }

  /** Work that came back to the same deadline (resumed, reopened) stands where it stood: no step is told twice. */
  async comeBack({ manager, jurisdictionId }: Transaction): Promise<void> {
    await manager.query(
      `UPDATE escalations e SET closed_on = NULL, ending = NULL
         FROM assignments a
        WHERE e.jurisdiction_id = $1 AND a.jurisdiction_id = $1 AND a.id = e.assignment_id
          AND e.closed_on IS NOT NULL AND ${ON_LADDER}`,
      [jurisdictionId],
    );
  }

  /** Step 0 is the word that the deadline comes near; from 1 on the ladder's. Oldest deadlines first. */
  private async stepsDue(
    manager: EntityManager,
    jurisdictionId: string,
    day: CivilDate,
    policy: LightPolicyVersion,
  ): Promise<(RaisedStep & { id: string })[]> {
    const parameters = new SqlParameters(jurisdictionId, day);
    const light = new LightSql(parameters, '$2', policy);
    const ladder = policy.ladder.map(({ afterDays, name, tells }, at) => ({
      step: at + 1,
      after_days: afterDays,
      name,
      tells,
    }));
    const rows = await manager.query<RaisedStep[]>(
      `WITH due AS (
         SELECT a.*, l.step, l.name, l.tells
           FROM assignments a
           JOIN jsonb_to_recordset(${parameters.add(JSON.stringify(ladder))}::jsonb)
                AS l (step int, after_days int, name text, tells text[]) ON $2::date - a.due_on >= l.after_days
          WHERE ${light.overdue}
          UNION ALL
         SELECT a.*, 0, '', ARRAY['unit_reporter', 'unit_head'] FROM assignments a WHERE ${light.dueSoon}
       )
       SELECT due.id AS "assignmentId", due.task_id AS "taskId", due.unit_id AS "unitId", due.due_on AS "dueOn", due.step,
              due.name, due.tells, t.title AS "taskTitle", u.name AS "unitName", ${RESPONSIBLE} AS "leaderIds"
         FROM due
         JOIN tasks t ON t.jurisdiction_id = $1 AND t.id = due.task_id
         JOIN units u ON u.jurisdiction_id = $1 AND u.id = due.unit_id
        WHERE due.jurisdiction_id = $1 AND due.withdrawn_at IS NULL
          AND NOT EXISTS (SELECT FROM escalations e WHERE e.jurisdiction_id = $1 AND e.assignment_id = due.id
                             AND e.due_on = due.due_on AND e.step = due.step)
        ORDER BY due.due_on, due.id, due.step`,
      parameters.values,
    );
    return rows.map((row) => ({ ...row, id: newId() }));
  }
}
