import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '#shared/access/policy.js';
import type { Quarter } from '#shared/kernel/quarter.js';

/** A share of the task with the latest report of it that was submitted. */
export interface ShareReport {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly percent: string;
  readonly reportId: string | null;
  readonly year: number | null;
  readonly quarter: number | null;
}

/** A name that a target may speak of, with the units that it covers. */
export interface NamedUnits {
  readonly name: string;
  readonly unitIds: readonly string[];
}

@Injectable()
export class TaskFiguresRepository {
  /** In 机构序列; of a unit its own, or with `wholeTask` (it reports for the task) everybody's. */
  shares(
    manager: EntityManager,
    jurisdictionId: string,
    scope: Scope,
    taskId: string,
    { year, quarter }: Quarter,
  ): Promise<ShareReport[]> {
    const unitId = scope.kind === 'unit' ? scope.unitId : null;
    return manager.query(
      `SELECT a.id AS "assignmentId", a.unit_id AS "unitId", u.name AS "unitName", a.percent, r.id AS "reportId", r.year,
              r.quarter
         FROM assignments a
         JOIN units u ON u.jurisdiction_id = a.jurisdiction_id AND u.id = a.unit_id
         LEFT JOIN LATERAL (
           SELECT r.id, r.year, r.quarter FROM progress_reports r
            WHERE r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id AND r.state IN ('submitted', 'accepted')
              AND r.overruled_at IS NULL AND (r.year, r.quarter) <= ($3::int, $4::int)
            ORDER BY r.year DESC, r.quarter DESC LIMIT 1) r ON true
        WHERE a.jurisdiction_id = $1 AND a.task_id = $2 AND a.withdrawn_at IS NULL AND ($5::uuid IS NULL OR a.unit_id = $5)
        ORDER BY u.sort_order, u.id`,
      [jurisdictionId, taskId, year, quarter, unitId],
    );
  }

  /** Categories, collectives and units by every name that a target could use for them. */
  namedUnits(manager: EntityManager, jurisdictionId: string): Promise<NamedUnits[]> {
    return manager.query(
      `SELECT c.name, array_agg(u.id) AS "unitIds" FROM unit_categories c
         JOIN units u ON u.jurisdiction_id = c.jurisdiction_id AND u.category_id = c.id
        WHERE c.jurisdiction_id = $1 GROUP BY c.id, c.name
       UNION ALL
       SELECT g.name, array_agg(m.unit_id) FROM unit_groups g
         JOIN unit_group_members m ON m.jurisdiction_id = g.jurisdiction_id AND m.group_id = g.id
        WHERE g.jurisdiction_id = $1 GROUP BY g.id, g.name
       UNION ALL
       SELECT u.name, ARRAY[u.id] FROM units u WHERE u.jurisdiction_id = $1`,
      [jurisdictionId],
    );
  }
}
