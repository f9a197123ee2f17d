import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '#shared/access/policy.js';
import { INNER_STATES } from '#shared/progress/report-visibility.rules.js';

export interface RecordedEntry {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly actorUnitName: string | null;
  readonly action: string;
  readonly entityType: string;
  readonly unitName: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export interface TimelineView {
  readonly jurisdictionId: string;
  readonly scope: Scope;
  readonly taskId: string;
  readonly after: string | null;
  readonly limit: number;
}

/** An id inside a recorded value; anything else than an id is none. */
const recordedId = (name: string): string => `
  CASE WHEN coalesce(e.after ->> '${name}', e.before ->> '${name}') ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
       THEN coalesce(e.after ->> '${name}', e.before ->> '${name}')::uuid END`;

/** Entries about one thing of which all units of a task may know, as long as no unit is named in them. */
const WHOLE_TASK = ['task', 'plan', 'deadline-event'];

/**
 * $1 jurisdiction, $2 task, $3 the entry to continue after, $4 how many, $5 the reader's own unit or null for all,
 * $6 states in which a report has not left its unit, $7 kinds of entries about the whole task.
 */
const ENTRIES = `
  WITH about AS (
    SELECT e.* FROM audit_entries e WHERE e.jurisdiction_id = $1 AND e.task_id = $2
     UNION ALL
    SELECT e.* FROM audit_entries e
      JOIN tasks t ON t.jurisdiction_id = $1 AND t.id = $2
     WHERE e.jurisdiction_id = $1 AND e.entity_type = 'plan' AND e.entity_id = t.plan_id AND e.task_id IS NULL
       AND e.action IN ('plan.issue', 'plan.withdraw')
  ), told AS (
    SELECT e.*, coalesce(a.unit_id, ${recordedId('unitId')}) AS share_unit_id
      FROM about e
      LEFT JOIN progress_reports r
        ON r.jurisdiction_id = $1 AND e.entity_type = 'progress-report' AND r.id = e.entity_id
      LEFT JOIN deadline_instances i
        ON i.jurisdiction_id = $1 AND e.entity_type = 'deadline-instance' AND i.id = e.entity_id
      LEFT JOIN assignments a
        ON a.jurisdiction_id = $1
       AND a.id = CASE WHEN e.entity_type = 'assignment' THEN e.entity_id
                       ELSE coalesce(r.assignment_id, i.assignment_id, ${recordedId('assignmentId')}) END
  )
  SELECT e.id, e.at, e.actor_name AS "actorName", actor.name AS "actorUnitName", e.action,
         e.entity_type AS "entityType", own.name AS "unitName", e.after,
         CASE WHEN e.entity_type = 'progress-report' AND e.before ->> 'state' = ANY ($6::text[])
               AND e.share_unit_id IS DISTINCT FROM $5::uuid THEN NULL ELSE e.before END AS before
    FROM told e
    LEFT JOIN units actor ON actor.jurisdiction_id = $1 AND actor.id = e.unit_id
    LEFT JOIN units own ON own.jurisdiction_id = $1 AND own.id = e.share_unit_id
   WHERE ($5::uuid IS NULL OR e.share_unit_id = $5::uuid
          OR (e.share_unit_id IS NULL AND (e.unit_id = $5::uuid OR e.entity_type = ANY ($7::text[]))))
     AND (e.entity_type <> 'progress-report' OR e.share_unit_id = $5::uuid
          OR (e.after ->> 'state' <> ALL ($6::text[])
              AND NOT (e.after ->> 'state' = 'returned' AND e.before ->> 'state' = ANY ($6::text[]))))
     AND ($3::uuid IS NULL OR (e.at, e.id) < (
           SELECT last.at, last.id FROM audit_entries last WHERE last.jurisdiction_id = $1 AND last.id = $3::uuid))
   ORDER BY e.at DESC, e.id DESC
   LIMIT $4`;

@Injectable()
export class TaskTimelineRepository {
  /**
   * Newest first. Unit roles get what is about their own share or the whole task; nobody gets what is still in work
   * inside another unit. One statement.
   */
  older(
    manager: EntityManager,
    { jurisdictionId, scope, taskId, after, limit }: TimelineView,
  ): Promise<RecordedEntry[]> {
    const ownUnit = scope.kind === 'unit' ? scope.unitId : null;
    return manager.query<RecordedEntry[]>(ENTRIES, [
      jurisdictionId,
      taskId,
      after,
      limit,
      ownUnit,
      INNER_STATES,
      WHOLE_TASK,
    ]);
  }

  /** Names of units, collectives and people that recorded values point at. */
  async names(
    manager: EntityManager,
    jurisdictionId: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await manager.query<{ id: string; name: string }[]>(
      `SELECT id, name FROM units WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])
        UNION ALL
       SELECT id, name FROM unit_groups WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])
        UNION ALL
       SELECT id, display_name FROM accounts WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])`,
      [jurisdictionId, [...ids]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
