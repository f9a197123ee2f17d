import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PlanSectionRow } from '#db/entities/plans/plan-section.entity.js';
import { TaskDeadlineRow } from '#db/entities/plans/task-deadline.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import type { Span } from '#shared/intake/span.js';
import { Headings, latestDate } from '#shared/intake/plan-of-draft.js';
import type { TaskField } from '#shared/plans/revision/document-version.js';
import type { MergedTask } from '#shared/plans/revision/merge-revision.js';
import type { ShareChanges } from '#shared/plans/revision/share-changes.js';
import { AssignmentRepository } from '#server/modules/plans/assignment.repository.js';
import { newId } from '#server/platform/database/new-id.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import type { TaskShare } from './plan-version.repository.js';

export interface TaskPlace {
  readonly task: MergedTask;
  readonly sectionId: string | null;
  readonly sortOrder: number;
  readonly span: Span;
}

export interface PlacedTask extends TaskPlace {
  readonly id: string;
}

type TaskShareChanges = ShareChanges & { readonly taskId: string };

const PART_TABLES: readonly (readonly [
  TaskField,
  new () => TaskUnitRow | TaskDeadlineRow | TaskTargetRow,
])[] = [
  ['units', TaskUnitRow],
  ['deadlines', TaskDeadlineRow],
  ['targets', TaskTargetRow],
];

const UPDATE_TASKS = `
  UPDATE tasks t
     SET section_id = n.section_id, ordinal = n.ordinal, title = n.title, content = n.content, leader = n.leader, sort_order = n.sort_order,
         span_start = n.span_start, span_end = n.span_end, due_on = n.due_on, draft_key = n.draft_key,
         version = t.version + 1, updated_at = $3, updated_by = $4
    FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, section_id uuid, ordinal text, title text, content text, leader text,
         sort_order integer, span_start integer, span_end integer, due_on date, draft_key text)
   WHERE t.jurisdiction_id = $1 AND t.id = n.id`;

const UPDATE_SHARES = `
  UPDATE assignments a
     SET role = n.role, group_id = n.group_id, due_on = n.due_on, starts_on = n.starts_on,
         reports_for_task = a.reports_for_task AND n.role = 'lead' AND NOT n.withdrawn,
         withdrawn_at = CASE WHEN n.withdrawn THEN coalesce(a.withdrawn_at, $3) END,
         version = a.version + 1, updated_at = $3, updated_by = $4
    FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, role text, group_id uuid, due_on date, starts_on date, withdrawn boolean)
   WHERE a.jurisdiction_id = $1 AND a.id = n.id`;

/** The statements of a revision. */
@Injectable()
export class RevisionRows {
  constructor(private readonly assignments: AssignmentRepository) {}

  /** The innermost section of each task; known headings keep their rows, new ones get one. */
  async placeSections(
    tx: Transaction,
    planId: string,
    tasks: readonly MergedTask[],
  ): Promise<(string | null)[]> {
    const { manager, jurisdictionId } = tx;
    const headings = new Headings();
    const places = tasks.map(({ sectionPath }) => headings.place(sectionPath));
    const known = await manager.findBy(PlanSectionRow, { jurisdictionId, planId });
    const idOf = new Map(known.map(({ id, parentId, title }) => [JSON.stringify([parentId, title]), id]));
    const ids: string[] = [];
    const added: Omit<PlanSectionRow, 'jurisdictionId'>[] = [];
    for (const [index, { parent, title }] of headings.list.entries()) {
      const parentId = parent === null ? null : ids[parent]!;
      const id = idOf.get(JSON.stringify([parentId, title])) ?? newId();
      if (!known.some((section) => section.id === id))
        added.push({ id, planId, parentId, title, sortOrder: index + 1 });
      ids.push(id);
    }
    await tx.link(PlanSectionRow, added);
    // Headings that no task stands under any more come last; withdrawn tasks may still lie below them.
    await manager.query(
      `UPDATE plan_sections s SET sort_order = coalesce(array_position($3::uuid[], s.id), 1000000 + s.sort_order)
        WHERE s.jurisdiction_id = $1 AND s.plan_id = $2`,
      [jurisdictionId, planId, ids],
    );
    return places.map((place) => (place === null ? null : ids[place]!));
  }

  async updateTasks(tx: Transaction, placed: readonly TaskPlace[]): Promise<void> {
    const rows = placed
      .filter(({ task }) => task.ourKey !== null)
      .map(({ task, sectionId, sortOrder, span }) => ({
        id: task.ourKey,
        section_id: sectionId,
        ordinal: task.ordinal,
        title: task.title,
        content: task.content,
        leader: task.leader,
        sort_order: sortOrder,
        span_start: span.start,
        span_end: span.end,
        due_on: latestDate(task.deadlines),
        draft_key: task.theirKey,
      }));
    await tx.manager.query(UPDATE_TASKS, [
      tx.jurisdictionId,
      JSON.stringify(rows),
      tx.now,
      tx.author.actor?.accountId ?? null,
    ]);
  }

  /** Inserts those that are new. Returns all with their ids. */
  async insertTasks(
    tx: Transaction,
    planId: string,
    placed: readonly TaskPlace[],
    codes: readonly string[],
  ): Promise<PlacedTask[]> {
    const fresh = placed.filter(({ task }) => task.ourKey === null);
    const ids = await tx.insert(
      TaskRow,
      fresh.map(({ task, sectionId, sortOrder, span }, index) => ({
        planId,
        sectionId,
        code: codes[index]!,
        ordinal: task.ordinal,
        title: task.title,
        content: task.content,
        leader: task.leader,
        sortOrder,
        spanStart: span.start,
        spanEnd: span.end,
        dueOn: latestDate(task.deadlines),
        withdrawnAt: null,
        draftKey: task.theirKey,
      })),
    );
    const idOf = new Map(fresh.map((place, index) => [place, ids[index]!]));
    return placed.map((place) => ({ ...place, id: place.task.ourKey ?? idOf.get(place)! }));
  }

  async withdrawTasks(tx: Transaction, taskIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `UPDATE tasks SET withdrawn_at = $3, draft_key = NULL, version = version + 1, updated_at = $3, updated_by = $4
        WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])`,
      [tx.jurisdictionId, [...taskIds], tx.now, tx.author.actor?.accountId ?? null],
    );
  }

  /** Makes room for the parts that follow the document now. */
  async clearParts(tx: Transaction, tasks: readonly MergedTask[]): Promise<void> {
    for (const [field, table] of PART_TABLES) {
      const taskIds = tasks.flatMap(({ ourKey, adopted }) =>
        ourKey !== null && adopted.includes(field) ? [ourKey] : [],
      );
      await tx.manager.delete(table, { jurisdictionId: tx.jurisdictionId, taskId: In(taskIds) });
    }
  }

  /** New shares, and those that change; how many of each, for the audit log. */
  async changeShares(
    tx: Transaction,
    changes: readonly TaskShareChanges[],
    standing: readonly TaskShare[],
  ): Promise<Record<string, number>> {
    const added = changes.flatMap(({ taskId, added: shares }) =>
      shares.map((share) => ({ ...share, taskId, reportsForTask: false })),
    );
    const changed = changes.flatMap((change) => change.changed);
    await this.assignments.insertAll(tx, added);
    await tx.manager.query(UPDATE_SHARES, [
      tx.jurisdictionId,
      JSON.stringify(
        changed.map(({ id, role, groupId, dueOn, startsOn, withdrawn }) => ({
          id,
          role,
          group_id: groupId,
          due_on: dueOn,
          starts_on: startsOn,
          withdrawn,
        })),
      ),
      tx.now,
      tx.author.actor?.accountId ?? null,
    ]);
    const before = new Map(standing.map(({ id, withdrawn }) => [id, withdrawn]));
    const turned = (to: boolean) =>
      changed.filter(({ id, withdrawn }) => withdrawn === to && before.get(id) !== to).length;
    return {
      assignmentsAdded: added.length,
      assignmentsWithdrawn: turned(true),
      assignmentsReinstated: turned(false),
      assignmentsChanged: changed.length - turned(true) - turned(false),
    };
  }
}
