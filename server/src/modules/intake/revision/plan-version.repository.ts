import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { BreakdownDraft } from '#shared/intake/breakdown-draft.js';
import { versionOfDraft } from '#shared/intake/version-of-draft.js';
import type { DocumentVersion, VersionTask } from '#shared/plans/revision/document-version.js';
import type { StandingShare } from '#shared/plans/revision/share-changes.js';

/** A task as it stands. `key` is its id. */
export type StandingTask = VersionTask & { readonly code: string; readonly draftKey: string | null };

export type TaskShare = StandingShare & {
  readonly taskId: string;
  /** Reports on it, drafts included. */
  readonly reportCount: number;
};

const partsOf = (table: string, columns: string): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object(${columns}) ORDER BY part.sort_order), '[]')
     FROM ${table} part WHERE part.jurisdiction_id = t.jurisdiction_id AND part.task_id = t.id)`;

const UNITS = `'role', part.role, 'printedName', part.printed_name, 'unitId', part.unit_id, 'groupId', part.group_id`;
const DEADLINES = `'kind', part.kind, 'text', part.text, 'date', part.due_on, 'rrule', part.rrule, 'anchor', part.anchor,
  'days', part.days, 'hours', part.hours`;
const TARGETS = `'text', part.text, 'comparator', part.comparator, 'value', part.value, 'unit', part.unit,
  'per', part.per, 'scope', part.scope`;

const TASKS = `
  WITH RECURSIVE paths AS (
    SELECT id, ARRAY[title] AS path FROM plan_sections
     WHERE jurisdiction_id = $1 AND plan_id = $2 AND parent_id IS NULL
     UNION ALL
    SELECT s.id, p.path || s.title FROM plan_sections s JOIN paths p ON s.parent_id = p.id
     WHERE s.jurisdiction_id = $1
  )
  SELECT t.id AS key, t.code, t.ordinal, t.title, t.content, t.leader, t.draft_key AS "draftKey",
         coalesce(p.path, '{}') AS "sectionPath", ${partsOf('task_units', UNITS)} AS units,
         ${partsOf('task_deadlines', DEADLINES)} AS deadlines, ${partsOf('task_targets', TARGETS)} AS targets
    FROM tasks t
    LEFT JOIN paths p ON p.id = t.section_id
   WHERE t.jurisdiction_id = $1 AND t.plan_id = $2 AND t.withdrawn_at IS NULL
   ORDER BY t.sort_order`;

const SHARES = `
  SELECT a.id, a.task_id AS "taskId", a.unit_id AS "unitId", a.role, a.group_id AS "groupId", a.starts_on AS "startsOn",
         a.due_on AS "dueOn", a.withdrawn_at IS NOT NULL AS withdrawn,
         (SELECT count(*)::int FROM progress_reports r
           WHERE r.jurisdiction_id = a.jurisdiction_id AND r.assignment_id = a.id) AS "reportCount"
    FROM assignments a
   WHERE a.jurisdiction_id = $1 AND a.plan_id = $2
   ORDER BY a.id`;

/** Versions that were kept before leaders were read have none. */
const withLeaders = (version: DocumentVersion): DocumentVersion => ({
  ...version,
  tasks: version.tasks.map((task) => ({ ...task, leader: (task.leader as string | undefined) ?? '' })),
});

/** The versions of a plan that a revision compares. */
@Injectable()
export class PlanVersionRepository {
  /** Those that stand, in the document's order. */
  tasks(manager: EntityManager, jurisdictionId: string, planId: string): Promise<StandingTask[]> {
    return manager.query(TASKS, [jurisdictionId, planId]);
  }

  /** What the last document of the plan printed; null for a plan that was not made from one. */
  async printed(
    manager: EntityManager,
    jurisdictionId: string,
    planId: string,
  ): Promise<DocumentVersion | null> {
    const [last] = await manager.query<{ printed: DocumentVersion | null; draft: BreakdownDraft | null }[]>(
      `SELECT d.printed, CASE WHEN d.printed IS NULL THEN d.draft END AS draft
         FROM breakdown_drafts d
         LEFT JOIN plan_revisions r ON r.jurisdiction_id = d.jurisdiction_id AND r.draft_id = d.id
        WHERE d.jurisdiction_id = $1 AND d.plan_id = $2 AND d.state = 'confirmed'
        ORDER BY coalesce(r.number, 0) DESC
        LIMIT 1`,
      [jurisdictionId, planId],
    );
    if (last?.printed) return withLeaders(last.printed);
    return last?.draft ? versionOfDraft(last.draft) : null;
  }

  /** With `lock` nobody reports on them until the end of the transaction; always locked in the order of their ids. */
  shares(
    manager: EntityManager,
    jurisdictionId: string,
    planId: string,
    { lock }: { lock: boolean },
  ): Promise<TaskShare[]> {
    return manager.query(lock ? `${SHARES} FOR UPDATE OF a` : SHARES, [jurisdictionId, planId]);
  }

  /** Codes of all tasks that the plan ever had. */
  async codes(manager: EntityManager, jurisdictionId: string, planId: string): Promise<string[]> {
    const rows = await manager.query<{ code: string }[]>(
      'SELECT code FROM tasks WHERE jurisdiction_id = $1 AND plan_id = $2 ORDER BY sort_order, code',
      [jurisdictionId, planId],
    );
    return rows.map(({ code }) => code);
  }
}
