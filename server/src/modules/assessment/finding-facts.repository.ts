import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findingsOn, type FindingFacts, type TrackedFinding } from '#shared/assessment/finding-facts.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';

/**
 * Findings about units with the log of each, in one statement. Days are those of the office. A finding is about a
 * share of a task; where a unit had several, its newest stands for them.
 */
const FINDINGS_SQL = `
  SELECT f.id AS "findingId", share.id AS "assignmentId", f.unit_id AS "unitId", t.code AS "taskCode", f.title,
         (f.created_at AT TIME ZONE 'Asia/Shanghai')::date AS "raisedOn", f.first_due_on AS "firstDueOn",
         (SELECT coalesce(json_agg(json_build_object('kind', e.kind,
                   'on', (e.created_at AT TIME ZONE 'Asia/Shanghai')::date, 'dueOn', e.due_on)
                   ORDER BY e.created_at, e.id), '[]')
            FROM followed_item_entries e
           WHERE e.jurisdiction_id = f.jurisdiction_id AND e.item_id = f.id) AS entries
    FROM followed_items f
    JOIN tasks t ON t.jurisdiction_id = f.jurisdiction_id AND t.id = f.task_id
    JOIN LATERAL (
      SELECT a.id FROM assignments a
       WHERE a.jurisdiction_id = f.jurisdiction_id AND a.task_id = f.task_id AND a.unit_id = f.unit_id
       ORDER BY a.id DESC LIMIT 1) share ON true
   WHERE f.jurisdiction_id = $1 AND f.kind = 'finding' AND f.first_due_on IS NOT NULL
     AND (f.created_at AT TIME ZONE 'Asia/Shanghai')::date <= $2 AND ($3::uuid IS NULL OR f.unit_id = $3)`;

/** What indicators that go by findings are computed from. */
@Injectable()
export class FindingFactsRepository {
  /** @param unitId null for all units */
  async on(
    manager: EntityManager,
    jurisdictionId: string,
    lastDay: CivilDate,
    unitId: string | null,
  ): Promise<FindingFacts[]> {
    const rows = await manager.query<TrackedFinding[]>(FINDINGS_SQL, [jurisdictionId, lastDay, unitId]);
    return findingsOn(rows, lastDay);
  }
}
