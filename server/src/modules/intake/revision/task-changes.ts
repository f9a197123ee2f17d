import type { AuditedChange } from '#server/platform/database/transaction.js';
import type { RevisionDifference as Found } from '#shared/plans/revision/revision-difference.js';
import type { RevisionDifference, RevisionLine } from './revision.type.js';

const printed = (lines: readonly RevisionLine[] | null): string | null =>
  lines && lines.length > 0 ? lines.map(({ text }) => text).join('；') : null;

/** What a revision changed, told once more task by task: each task has its own timeline. New tasks begin theirs. */
export function taskChanges(
  applied: readonly Found[],
  sides: readonly Pick<RevisionDifference, 'ours' | 'theirs'>[],
): AuditedChange[] {
  const byTask = new Map<string, { before: Record<string, unknown>; after: Record<string, unknown> }>();
  applied.forEach(({ kind, field, taskKeys }, at) => {
    if (taskKeys.ours === null) return;
    const change = byTask.get(taskKeys.ours) ?? { before: {}, after: {} };
    if (kind === 'removed') change.after['withdrawn'] = true;
    else if (field !== null) {
      change.before[field] = printed(sides[at]?.ours ?? null);
      change.after[field] = printed(sides[at]?.theirs ?? null);
    }
    byTask.set(taskKeys.ours, change);
  });
  return [...byTask].map(([taskId, change]) => ({
    action: 'plan.revise',
    entityType: 'task',
    entityId: taskId,
    taskId,
    ...change,
  }));
}
