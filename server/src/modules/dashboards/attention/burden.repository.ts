import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NamedFigure } from '#shared/progress/prefill/same-fact.js';
import type { Scope } from '#shared/access/policy.js';
import { firstDayOf, lastDayOf, type Quarter } from '#shared/kernel/quarter.js';
import { SqlParameters } from '#server/platform/database/sql-parameters.js';

export interface DemandedReport {
  readonly unitId: string;
  readonly unitName: string;
  readonly taskId: string;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly facts: NamedFigure[];
}

interface BurdenView {
  readonly jurisdictionId: string;
  readonly scope: Scope;
  readonly quarter: Quarter;
}

@Injectable()
export class BurdenRepository {
  /** The reports that a quarter asks for: of every share that had begun and was not yet done, by unit. One statement. */
  demands(manager: EntityManager, { jurisdictionId, scope, quarter }: BurdenView): Promise<DemandedReport[]> {
    const parameters = new SqlParameters(jurisdictionId, firstDayOf(quarter), lastDayOf(quarter));
    const own = scope.kind === 'unit' ? `AND a.unit_id = ${parameters.add(scope.unitId)}::uuid` : '';
    const none = scope.kind === 'nothing' ? 'AND false' : '';
    return manager.query<DemandedReport[]>(
      `SELECT a.unit_id AS "unitId", u.name AS "unitName", t.id AS "taskId", t.code AS "taskCode",
              t.title AS "taskTitle", coalesce(asked.facts, '[]') AS facts
         FROM assignments a
         JOIN tasks t ON t.jurisdiction_id = $1 AND t.id = a.task_id
         JOIN units u ON u.jurisdiction_id = $1 AND u.id = a.unit_id
         LEFT JOIN (
           SELECT task_id, jsonb_agg(jsonb_build_object('label', text, 'unit', unit) ORDER BY sort_order) AS facts
             FROM task_targets
            WHERE jurisdiction_id = $1
            GROUP BY task_id
         ) asked ON asked.task_id = t.id
        WHERE a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL
          AND a.starts_on <= $3::date
          AND coalesce(a.closed_on, a.completed_on, $2::date) >= $2::date
          AND (a.suspended_on IS NULL OR a.suspended_on > $2::date)
          ${own} ${none}
        ORDER BY u.sort_order, u.id, t.code`,
      parameters.values,
    );
  }
}
