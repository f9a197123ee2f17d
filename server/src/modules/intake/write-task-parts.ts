import { TaskDeadlineRow } from '#db/entities/plans/task-deadline.entity.js';
import { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import type { TaskContent } from '#shared/plans/revision/document-version.js';
import type { Transaction } from '#server/platform/database/transaction.js';

export type TaskParts = Pick<TaskContent, 'units' | 'deadlines' | 'targets'> & { readonly taskId: string };

/** Units, deadlines and targets of tasks: one insert a table, however many tasks. */
export async function writeTaskParts(tx: Transaction, tasks: readonly TaskParts[]): Promise<void> {
  /** The parts of all tasks, each with its task and its place there. */
  const placed = <Part>(partsOf: (task: TaskParts) => readonly Part[]) =>
    tasks.flatMap((task) =>
      partsOf(task).map((part, order) => ({ part, taskId: task.taskId, sortOrder: order + 1 })),
    );
  const units = placed((task) => task.units).map(
    ({ part: { role, printedName, unitId, groupId }, ...place }) => ({
      role,
      printedName,
      unitId,
      groupId,
      memberIds: null,
      reportsForTask: false,
      appointedAt: null,
      appointedBy: null,
      ...place,
    }),
  );
  const deadlines = placed((task) => task.deadlines).map(
    ({ part: { kind, text, date, rrule, anchor, days, hours }, ...place }) => ({
      kind,
      text,
      dueOn: date,
      rrule,
      anchor,
      days,
      hours,
      ...place,
    }),
  );
  const targets = placed((task) => task.targets).map(
    ({ part: { text, comparator, value, unit, per, scope }, ...place }) => ({
      text,
      comparator,
      value: [...value],
      unit,
      per,
      scope,
      ...place,
    }),
  );
  await tx.append(TaskUnitRow, units);
  await tx.append(TaskDeadlineRow, deadlines);
  await tx.append(TaskTargetRow, targets);
}
