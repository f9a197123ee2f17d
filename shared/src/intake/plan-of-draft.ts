import type { BreakdownDraft, DraftDeadline, DraftTarget, DraftTask, DraftUnit } from './breakdown-draft.js';
import type { Span } from './span.js';
import { taskCodes } from './task-codes.js';

export interface ConfirmedSection {
  /** Place of the heading above in the list of sections; always an earlier one. */
  readonly parent: number | null;
  readonly title: string;
}

export interface ConfirmedTask {
  /** Place of the innermost heading in the list of sections. */
  readonly section: number | null;
  readonly code: string;
  /** Of the task in the draft. */
  readonly key: string;
  readonly ordinal: string;
  readonly title: string;
  readonly content: string;
  readonly span: Span;
  /** `YYYY-MM-DD`; null where no deadline has a date. */
  readonly dueOn: string | null;
  readonly units: readonly DraftUnit[];
  readonly leader: string;
  readonly deadlines: readonly DraftDeadline[];
  readonly targets: readonly DraftTarget[];
}

export interface ConfirmedPlan {
  readonly sections: readonly ConfirmedSection[];
  readonly tasks: readonly ConfirmedTask[];
}

/** Where a task that the reviewer added stands in the text: nowhere. */
const NOWHERE: Span = { start: 0, end: 0 };

/**
 * The plan that a confirmed draft becomes: the tasks that were taken, in the document's order and with its ordinals
 * (R03), under one tree of headings. `planNumber` is the running number of the plan in its year; of the codes that tasks
 * bring along, those in `takenCodes` belong to other tasks already.
 */
export function planOfDraft(
  draft: BreakdownDraft,
  planNumber: number,
  takenCodes: ReadonlySet<string> = new Set(),
): ConfirmedPlan {
  const headings = new Headings();
  const taken = draft.tasks.filter((task) => task.taken);
  const numbering = { year: draft.year, planNumber, taken: takenCodes };
  const codes = taskCodes(
    taken.map(({ code }) => code),
    numbering,
  );
  const tasks = taken.map((task, index) => ({
    ...partsOfTask(task),
    section: headings.place(task.sectionPath),
    code: codes[index]!,
  }));
  return { sections: headings.list, tasks };
}

function partsOfTask(task: DraftTask): Omit<ConfirmedTask, 'section' | 'code'> {
  const { key, ordinal, title, content, span, units, leader = '', deadlines, targets } = task;
  return {
    key,
    ordinal,
    title: title.trim(),
    content,
    span: span ?? NOWHERE,
    dueOn: latestDate(deadlines),
    units,
    leader,
    deadlines,
    targets,
  };
}

/** The last of the days that deadlines name; null where none does. */
export const latestDate = (deadlines: readonly Pick<DraftDeadline, 'date'>[]): string | null =>
  deadlines.reduce<string | null>(
    (last, { date }) => (date !== null && (last === null || date > last) ? date : last),
    null,
  );

/** One section for each heading path, however many tasks stand below it. */
export class Headings {
  readonly list: ConfirmedSection[] = [];
  private readonly places = new Map<string, number>();

  place(path: readonly string[]): number | null {
    let parent: number | null = null;
    for (const title of path) parent = this.below(parent, title);
    return parent;
  }

  private below(parent: number | null, title: string): number {
    const key = JSON.stringify([parent, title]);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.list.push({ parent, title });
    this.places.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}
