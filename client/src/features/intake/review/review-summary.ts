import type { DraftTask, ReviewEdit } from './review-edit.js';

export interface OpenName {
  readonly printedName: string;
  readonly count: number;
}

/** Printed names that nothing in the register answers to, in the order of the document. Only of tasks taken in. */
export function openNames(edit: ReviewEdit): OpenName[] {
  const counts = new Map<string, number>();
  for (const task of edit.tasks) {
    if (!task.taken) continue;
    for (const { printedName, unitId, groupId } of task.units)
      if (!unitId && !groupId) counts.set(printedName, (counts.get(printedName) ?? 0) + 1);
  }
  return [...counts].map(([printedName, count]) => ({ printedName, count }));
}

export interface TaskSection {
  readonly path: readonly string[];
  readonly tasks: readonly DraftTask[];
}

/** Neighbouring tasks under the same headings; the document's order stays. */
export function sectionsOf(tasks: readonly DraftTask[]): TaskSection[] {
  const sections: { path: readonly string[]; tasks: DraftTask[] }[] = [];
  for (const task of tasks) {
    const last = sections[sections.length - 1];
    if (last && last.path.join('\n') === task.sectionPath.join('\n')) last.tasks.push(task);
    else sections.push({ path: task.sectionPath, tasks: [task] });
  }
  return sections;
}

/** How a task is called where its title alone is too long or missing: `3. 健全机制`. */
export const taskName = (task: DraftTask, untitled: string): string =>
  [task.ordinal, task.title || untitled].filter(Boolean).join(' ');

/** Doubts of tasks that stay out of the ledger would only be in the way. */
export const doubtsOfTasks = (tasks: readonly DraftTask[]) =>
  tasks.filter(({ taken }) => taken).flatMap((task) => task.doubts.map((doubt) => ({ doubt, task })));
