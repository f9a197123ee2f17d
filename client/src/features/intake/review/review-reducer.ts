import type { DraftTask, ReviewEdit } from './review-edit.js';

export interface Resolution {
  readonly unitId: string | null;
  readonly groupId: string | null;
}

export type ReviewAction =
  | { readonly kind: 'document'; readonly changes: Partial<Omit<ReviewEdit, 'tasks'>> }
  | { readonly kind: 'task'; readonly key: string; readonly changes: Partial<Omit<DraftTask, 'key'>> }
  | { readonly kind: 'take'; readonly keys: readonly string[]; readonly taken: boolean }
  | { readonly kind: 'add'; readonly task: DraftTask }
  | { readonly kind: 'remove'; readonly key: string }
  | { readonly kind: 'restore'; readonly task: DraftTask; readonly index: number }
  | { readonly kind: 'resolve'; readonly resolutions: ReadonlyMap<string, Resolution> }
  | { readonly kind: 'load'; readonly edit: ReviewEdit };

/** One reviewer's correction. Pure, so that undo, autosave and tests see the same edits. */
export function reviewReducer(edit: ReviewEdit, action: ReviewAction): ReviewEdit {
  switch (action.kind) {
    case 'document':
      return { ...edit, ...action.changes };
    case 'task':
      return mapTasks(edit, (task) => (task.key === action.key ? { ...task, ...action.changes } : task));
    case 'take':
      return mapTasks(edit, (task) =>
        action.keys.includes(task.key) ? { ...task, taken: action.taken } : task,
      );
    case 'add':
      return { ...edit, tasks: [...edit.tasks, action.task] };
    case 'remove':
      return { ...edit, tasks: edit.tasks.filter(({ key }) => key !== action.key) };
    case 'restore': {
      const tasks = [...edit.tasks];
      tasks.splice(action.index, 0, action.task);
      return { ...edit, tasks };
    }
    case 'resolve':
      return mapTasks(edit, (task) => resolvedTask(task, action.resolutions));
    case 'load':
      return action.edit;
  }
}

const mapTasks = (edit: ReviewEdit, change: (task: DraftTask) => DraftTask): ReviewEdit => ({
  ...edit,
  tasks: edit.tasks.map(change),
});

/** The very same task where it names none of them: what has not changed is neither drawn nor saved again. */
function resolvedTask(task: DraftTask, resolutions: ReadonlyMap<string, Resolution>): DraftTask {
  if (!task.units.some(({ printedName }) => resolutions.has(printedName))) return task;
  const units = task.units.map((unit) => ({ ...unit, ...resolutions.get(unit.printedName) }));
  return { ...task, units };
}

/** A task that the reader missed; its key is free in this draft. */
export function emptyTask(edit: ReviewEdit, sectionPath: readonly string[]): DraftTask {
  const keys = new Set(edit.tasks.map(({ key }) => key));
  let number = edit.tasks.length + 1;
  while (keys.has(`added-${number}`)) number += 1;
  return {
    key: `added-${number}`,
    taken: true,
    ordinal: '',
    sectionPath: [...sectionPath],
    title: '',
    titleSpan: null,
    content: '',
    span: null,
    units: [],
    leader: '',
    leaderSpan: null,
    deadlines: [],
    targets: [],
    figures: [],
    doubts: [],
  };
}
