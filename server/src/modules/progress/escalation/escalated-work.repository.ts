import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '#shared/access/policy.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';
import { ON_LADDER } from './escalation.repository.js';
import type { EscalatedPage, Escalation } from './escalation.types.js';

const ofScope = (scope: Scope, parameters: SqlParameters): string => {
  if (scope.kind === 'unit') return `a.unit_id = ${parameters.add(scope.unitId)}::uuid`;
  return scope.kind === 'jurisdiction' ? 'true' : 'false';
};

@Injectable()
export class EscalatedWorkRepository {
  /** Every step that shares of the tasks have reached, latest first. Whoever sees a share sees its steps. */
  ofTasks(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    taskIds: readonly string[],
  ): Promise<Escalation[]> {
    const parameters = new SqlParameters(jurisdictionId, [...taskIds]);
    return manager.query<Escalation[]>(
      `SELECT e.id, e.task_id AS "taskId", e.assignment_id AS "assignmentId", u.name AS "unitName", e.step, e.name, e.tells,
              e.due_on AS "dueOn", e.raised_on AS "raisedOn", e.closed_on AS "closedOn", e.ending
         FROM escalations e
         JOIN assignments a ON a.jurisdiction_id = $1 AND a.id = e.assignment_id
         JOIN units u ON u.jurisdiction_id = $1 AND u.id = e.unit_id
        WHERE e.jurisdiction_id = $1 AND e.task_id = ANY ($2::uuid[]) AND e.step > 0 AND ${ofScope(scope, parameters)}
        ORDER BY e.raised_on DESC, e.step DESC, u.sort_order, e.id
        LIMIT 2000`,
      parameters.values,
    );
  }

  /** Shares that are on the ladder now, whether or not the daily run has closed what was made good since. */
  async onLadder(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    day: CivilDate,
    step: number | null,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<EscalatedPage> {
    const parameters = new SqlParameters(jurisdictionId, day, step);
    const [page] = await manager.query<[EscalatedPage]>(
      `WITH standing AS (
         SELECT DISTINCT ON (e.assignment_id) e.assignment_id, e.step, e.name, e.raised_on, a.task_id, a.unit_id, a.due_on
           FROM escalations e
           JOIN assignments a ON a.jurisdiction_id = $1 AND a.id = e.assignment_id AND ${ON_LADDER}
          WHERE e.jurisdiction_id = $1 AND e.step > 0 AND ${ofScope(scope, parameters)}
          ORDER BY e.assignment_id, e.step DESC
       ), listed AS (
         SELECT * FROM standing WHERE $3::int IS NULL OR step = $3::int
       ), page AS (
         SELECT l.assignment_id AS "assignmentId", l.task_id AS "taskId", t.code AS "taskCode", t.title AS "taskTitle",
                u.name AS "unitName", l.step, l.name, l.due_on AS "dueOn", $2::date - l.due_on AS "daysOverdue",
                l.raised_on AS "raisedOn",
                row_number() OVER (ORDER BY l.step DESC, l.due_on, t.code COLLATE "C", u.sort_order, l.assignment_id) AS place
           FROM listed l
           JOIN tasks t ON t.jurisdiction_id = $1 AND t.id = l.task_id
           JOIN units u ON u.jurisdiction_id = $1 AND u.id = l.unit_id
          ORDER BY place
          LIMIT ${parameters.add(limit)} OFFSET ${parameters.add(offset)}
       ), steps AS (
         SELECT step, max(name) AS name, count(*)::int AS count FROM standing GROUP BY step
       )
       SELECT (SELECT count(*)::int FROM listed) AS total,
              coalesce((SELECT json_agg(page ORDER BY place) FROM page), '[]') AS rows,
              coalesce((SELECT json_agg(steps ORDER BY step) FROM steps), '[]') AS steps`,
      parameters.values,
    );
    return page;
  }
}
