import { alignVersions, type AlignedTask } from './align-versions.js';
import {
  DOCUMENT_FIELDS,
  TASK_FIELDS,
  type VersionTask,
  type VersionsToCompare,
} from './document-version.js';
import { originOf, type RevisionDifference, type TaskKeys } from './revision-difference.js';
import { sameField, sameValue } from './same-value.js';

export interface Comparison {
  readonly versions: VersionsToCompare;
  readonly tasks: readonly AlignedTask[];
  /** Of the document, then of tasks in the order in which the plan and the document have them. */
  readonly differences: readonly RevisionDifference[];
}

/**
 * Three-way difference of a plan and a corrected version of its document: what was printed first, what the office
 * changed meanwhile, what the document says now. @source issue 3, Revision
 */
export function compareVersions(versions: VersionsToCompare): Comparison {
  const tasks = alignVersions(versions);
  const differences = [
    ...documentDifferences(versions),
    ...orderDifference(tasks, versions),
    ...tasks.flatMap(taskDifferences),
  ];
  return { versions, tasks, differences };
}

const NO_TASK: TaskKeys = { base: null, ours: null, theirs: null };

function documentDifferences({ base, ours, theirs }: VersionsToCompare): RevisionDifference[] {
  return DOCUMENT_FIELDS.filter((field) => !sameValue(ours[field], theirs[field])).map((field) => ({
    id: `document.${field}`,
    kind: 'changed',
    origin: originOf(!sameValue(base[field], ours[field]), !sameValue(base[field], theirs[field])),
    taskKeys: NO_TASK,
    field,
  }));
}

function taskDifferences(task: AlignedTask): RevisionDifference[] {
  const { base, ours, theirs } = task;
  const taskKeys = { base: base?.key ?? null, ours: ours?.key ?? null, theirs: theirs?.key ?? null };
  if (ours === null)
    return theirs === null ? [] : [{ ...addition(theirs, base), taskKeys, field: null, kind: 'added' }];
  if (theirs === null) return [{ ...removal(ours, base), taskKeys, field: null, kind: 'removed' }];
  return TASK_FIELDS.filter((field) => !sameField(field, ours, theirs)).map((field) => ({
    id: `task.${ours.key}.${field}`,
    kind: 'changed',
    origin:
      base === null ? 'document' : originOf(!sameField(field, base, ours), !sameField(field, base, theirs)),
    taskKeys,
    field,
  }));
}

const sameTask = (a: VersionTask, b: VersionTask): boolean =>
  TASK_FIELDS.every((field) => sameField(field, a, b));

/** The plan lacks a task: the document adds it, or the office had left out what was printed. */
const addition = (theirs: VersionTask, base: VersionTask | null) => ({
  id: `add.${theirs.key}`,
  origin: originOf(base !== null, base === null || !sameTask(base, theirs)),
});

/** The document lacks a task: it drops it, or the office had added it by hand. */
const removal = (ours: VersionTask, base: VersionTask | null) => ({
  id: `remove.${ours.key}`,
  origin: originOf(base === null || !sameTask(base, ours), base !== null),
});

/** Whether the tasks that both have stand in another order. */
function orderDifference(
  tasks: readonly AlignedTask[],
  { base, theirs }: VersionsToCompare,
): RevisionDifference[] {
  const common = tasks.filter((task) => task.ours !== null && task.theirs !== null);
  const place = (list: readonly VersionTask[]) => new Map(list.map(({ key }, index) => [key, index]));
  const theirPlaces = place(theirs.tasks);
  const basePlaces = place(base.tasks);
  const rising = (places: readonly number[]) =>
    places.every((one, index) => index === 0 || places[index - 1]! < one);
  if (rising(common.map((task) => theirPlaces.get(task.theirs!.key)!))) return [];
  const printed = common.filter((task) => task.base !== null);
  const inOurs = printed.map((task) => basePlaces.get(task.base!.key)!);
  const inTheirs = [...printed]
    .sort((a, b) => theirPlaces.get(a.theirs!.key)! - theirPlaces.get(b.theirs!.key)!)
    .map((task) => basePlaces.get(task.base!.key)!);
  const origin = originOf(!rising(inOurs), !rising(inTheirs));
  return [{ id: 'order', kind: 'reordered', origin, taskKeys: NO_TASK, field: null }];
}
