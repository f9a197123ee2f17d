import type { Doubt } from './doubt-sentence.js';
import type { Draft, DraftTask, ReviewEdit } from './review-edit.js';

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

interface TaskSection {
  readonly path: readonly string[];
  readonly tasks: readonly DraftTask[];
}

/** Neighbouring tasks under the same headings; the document's order stays. */
function sectionsOf(tasks: readonly DraftTask[]): TaskSection[] {
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

export interface OpenDoubt {
  readonly id: string;
  readonly doubt: Doubt;
  /** Undefined for a doubt about the document. */
  readonly task: DraftTask | undefined;
}

/** What the reader was not sure of. Doubts of tasks that stay out of the ledger would only be in the way. */
export function doubtsOf(draft: Pick<Draft, 'doubts'>, tasks: readonly DraftTask[]): OpenDoubt[] {
  const ofTasks = tasks
    .filter(({ taken }) => taken)
    .flatMap((task) =>
      task.doubts.map((doubt, index): OpenDoubt => ({ id: `${task.key} ${index}`, doubt, task })),
    );
  const ofDocument = draft.doubts.map((doubt, index): OpenDoubt => ({
    id: `document ${index}`,
    doubt,
    task: undefined,
  }));
  return [...ofDocument, ...ofTasks];
}

interface ShownSection extends TaskSection {
  /** Those of its tasks that stand on the page. */
  readonly shown: readonly DraftTask[];
}

/** The sections that tasks `from` to `to` belong to: a section that a page cuts stays one section. */
export function sectionsOfPage(tasks: readonly DraftTask[], from: number, to: number): ShownSection[] {
  let at = 0;
  return sectionsOf(tasks).flatMap((section) => {
    const shown = section.tasks.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    at += section.tasks.length;
    return shown.length > 0 ? [{ ...section, shown }] : [];
  });
}
