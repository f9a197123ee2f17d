import type { AlignedTask } from './align-versions.js';
import type { Comparison } from './compare-versions.js';
import {
  DOCUMENT_FIELDS,
  TASK_FIELDS,
  type DocumentContent,
  type TaskContent,
  type TaskField,
} from './document-version.js';
import { sameField } from './same-value.js';
import type { DifferenceSide } from './revision-difference.js';

/** What the office chose, by the ids of differences; one that is not named stays as the plan has it. */
export type Choices = ReadonlyMap<string, DifferenceSide>;

/** A task as it stands after the revision. */
export interface MergedTask extends TaskContent {
  /** Key in the plan; null for a task that the revision adds. */
  readonly ourKey: string | null;
  /** Key in the corrected document; null for a task that the document does not have. */
  readonly theirKey: string | null;
  /** Fields that now follow the document. */
  readonly adopted: readonly TaskField[];
}

export interface MergedPlan {
  readonly document: DocumentContent;
  readonly tasks: readonly MergedTask[];
  /** Keys in the plan of tasks that the revision takes out. */
  readonly withdrawn: readonly string[];
}

/** The plan with the chosen differences applied. Choosing nothing changes nothing; choosing all gives the document. */
export function mergeRevision({ versions, tasks, differences }: Comparison, choices: Choices): MergedPlan {
  const { ours, theirs } = versions;
  const chosen = new Set(differences.filter(({ id }) => choices.get(id) === 'theirs').map(({ id }) => id));
  const document = Object.fromEntries(
    DOCUMENT_FIELDS.map((field) => [field, (chosen.has(`document.${field}`) ? theirs : ours)[field]]),
  ) as unknown as DocumentContent;
  const kept = tasks.filter((task) => staysIn(task, chosen));
  const byOurs = kept.filter((task) => task.ours !== null);
  const theirPlaces = new Map(theirs.tasks.map(({ key }, index) => [key, index]));
  const byTheirs = kept
    .filter((task) => task.theirs !== null)
    .sort((a, b) => theirPlaces.get(a.theirs!.key)! - theirPlaces.get(b.theirs!.key)!);
  const ordered = chosen.has('order') ? woven(byTheirs, byOurs) : woven(byOurs, byTheirs);
  return {
    document,
    tasks: ordered.map((task) => merged(task, chosen)),
    withdrawn: tasks.flatMap((task) => (task.ours && !staysIn(task, chosen) ? [task.ours.key] : [])),
  };
}

function staysIn({ ours, theirs }: AlignedTask, chosen: ReadonlySet<string>): boolean {
  if (ours === null) return theirs !== null && chosen.has(`add.${theirs.key}`);
  return theirs !== null || !chosen.has(`remove.${ours.key}`);
}

function merged({ ours, theirs }: AlignedTask, chosen: ReadonlySet<string>): MergedTask {
  const theirKey = theirs?.key ?? null;
  if (ours === null) return { ...contentOf(theirs!), ourKey: null, theirKey, adopted: TASK_FIELDS };
  const adopted = TASK_FIELDS.filter((field) => chosen.has(`task.${ours.key}.${field}`));
  const taken = theirs && Object.fromEntries(adopted.map((field) => [field, theirs[field]]));
  // The item as printed carries its ordinal: with the new one goes the text that differs in nothing else.
  const renumbered = theirs && adopted.includes('ordinal') && sameField('content', ours, theirs);
  const content = renumbered ? { content: theirs.content } : {};
  return { ...contentOf(ours), ...taken, ...content, ourKey: ours.key, theirKey, adopted };
}

const contentOf = (task: TaskContent): TaskContent => {
  const { ordinal, sectionPath, title, content, units, leader, deadlines, targets } = task;
  return { ordinal, sectionPath, title, content, units, leader, deadlines, targets };
};

/** The order of `first`; what only `second` has follows what stands before it there. */
function woven(first: readonly AlignedTask[], second: readonly AlignedTask[]): AlignedTask[] {
  const result = [...first];
  const present = new Set(first);
  let before: AlignedTask | null = null;
  for (const task of second) {
    if (!present.has(task)) {
      result.splice(before === null ? 0 : result.indexOf(before) + 1, 0, task);
      present.add(task);
    }
    before = task;
  }
  return result;
}
