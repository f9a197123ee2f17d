import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PlanSectionRow } from '#db/entities/plans/plan-section.entity.js';
import type { TaskDeadlineRow } from '#db/entities/plans/task-deadline.entity.js';
import type { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import type { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';

type Without = 'jurisdictionId' | 'taskId' | 'sortOrder';
export type TaskUnitPart = Omit<TaskUnitRow, Without | 'appointedBy'>;
export type TaskDeadlinePart = Omit<TaskDeadlineRow, Without>;
export type TaskTargetPart = Omit<TaskTargetRow, Without>;

/** What a task is made of besides its words, in the order of the document. */
export interface TaskParts {
  readonly taskId: string;
  /** The innermost heading. */
  readonly section: Omit<PlanSectionRow, 'jurisdictionId' | 'planId'> | null;
  readonly units: readonly TaskUnitPart[];
  readonly deadlines: readonly TaskDeadlinePart[];
  readonly targets: readonly TaskTargetPart[];
}

/** JSON knows no moments. */
type Stored = Omit<TaskParts, 'units'> & {
  readonly units: readonly (Omit<TaskUnitPart, 'appointedAt'> & { readonly appointedAt: string | null })[];
};

/** Grouped once for all the tasks, not once a task: a plan has hundreds. */
const partsOf = (table: string, json: string): string => `
  LEFT JOIN (SELECT p.task_id, jsonb_agg(jsonb_build_object(${json}) ORDER BY p.sort_order) AS rows
               FROM ${table} p WHERE p.jurisdiction_id = $1 AND p.task_id = ANY ($2::uuid[])
              GROUP BY p.task_id) ${table} ON ${table}.task_id = t.id`;
const UNITS = partsOf(
  'task_units',
  `'id', p.id, 'role', p.role, 'printedName', p.printed_name, 'unitId', p.unit_id, 'groupId', p.group_id,
   'memberIds', p.member_ids, 'reportsForTask', p.reports_for_task, 'appointedAt', p.appointed_at`,
);
const DEADLINES = partsOf(
  'task_deadlines',
  `'id', p.id, 'kind', p.kind, 'text', p.text, 'dueOn', p.due_on, 'rrule', p.rrule, 'anchor', p.anchor,
   'days', p.days, 'hours', p.hours`,
);
const TARGETS = partsOf(
  'task_targets',
  `'id', p.id, 'text', p.text, 'comparator', p.comparator, 'value', p.value, 'unit', p.unit, 'per', p.per,
   'scope', p.scope`,
);

@Injectable()
export class TaskPartsRepository {
  /** One statement, however many tasks. */
  async ofTasks(
    manager: EntityManager,
    jurisdictionId: string,
    taskIds: readonly string[],
  ): Promise<TaskParts[]> {
    const rows = await manager.query<Stored[]>(
      `SELECT t.id AS "taskId",
              CASE WHEN s.id IS NOT NULL THEN jsonb_build_object(
                'id', s.id, 'parentId', s.parent_id, 'title', s.title, 'sortOrder', s.sort_order) END AS section,
              coalesce(task_units.rows, '[]') AS units, coalesce(task_deadlines.rows, '[]') AS deadlines,
              coalesce(task_targets.rows, '[]') AS targets
         FROM tasks t
         LEFT JOIN plan_sections s ON s.jurisdiction_id = t.jurisdiction_id AND s.id = t.section_id
         ${UNITS} ${DEADLINES} ${TARGETS}
        WHERE t.jurisdiction_id = $1 AND t.id = ANY ($2::uuid[])`,
      [jurisdictionId, [...taskIds]],
    );
    return rows.map((row) => ({
      ...row,
      units: row.units.map(({ appointedAt, ...unit }) => ({
        ...unit,
        appointedAt: appointedAt === null ? null : new Date(appointedAt),
      })),
    }));
  }
}
