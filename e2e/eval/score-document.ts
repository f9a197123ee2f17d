import type { BreakdownJson, TaskJson } from '#shared/intake/breakdown-json.js';
import type { Gold, GoldDeadline, GoldTarget, GoldTask } from './gold.js';
import { likeness, normalise } from './likeness.js';

export const FIELDS = ['titles', 'sections', 'units', 'deadlines', 'targets', 'meta'] as const;
export type Field = (typeof FIELDS)[number];

/** True positives, false positives, false negatives. */
export interface Count {
  tp: number;
  fp: number;
  fn: number;
}
export type Scores = Record<Field, Count>;

export const noScores = (): Scores =>
  Object.fromEntries(FIELDS.map((field): [Field, Count] => [field, { tp: 0, fp: 0, fn: 0 }])) as Scores;

/** Below this two titles are not the same task. */
const SAME_TITLE = 0.8;
const SAME_DOCUMENT_TITLE = 0.93;

/** Best pairs first, each task once; an equal ordinal decides between equals. */
export function pairedTasks(gold: readonly GoldTask[], read: readonly TaskJson[]): Map<GoldTask, TaskJson> {
  const candidates = gold.flatMap((g, i) =>
    read.map((r, j) => ({
      g,
      r,
      i,
      j,
      score: likeness(g.title, r.title) + (normalise(g.ordinal) === normalise(r.ordinal) ? 0.02 : 0),
    })),
  );
  candidates.sort((a, b) => b.score - a.score || b.i - a.i || b.j - a.j);
  const paired = new Map<GoldTask, TaskJson>();
  const taken = new Set<TaskJson>();
  for (const { g, r, score } of candidates) {
    if (score < SAME_TITLE) break;
    if (paired.has(g) || taken.has(r)) continue;
    paired.set(g, r);
    taken.add(r);
  }
  return paired;
}

export const lastHeading = (section: string): string =>
  normalise(section.split(' / ').at(-1)).replace(
    /^(第?[一二三四五六七八九十]+[、章节]|\([一二三四五六七八九十]+\)|\d+[.、])/,
    '',
  );

type ReadDeadline = TaskJson['deadlines'][number];
type ReadTarget = TaskJson['targets'][number];

export function sameDeadline(gold: GoldDeadline, read: ReadDeadline): boolean {
  const isDay = (kind: unknown): boolean => kind === 'date' || kind === 'month-end';
  const sameDay = gold.date !== undefined && gold.date === read['date'];
  if (gold.kind !== read['kind'] && !(isDay(gold.kind) && isDay(read['kind']) && sameDay)) return false;
  if (gold.date !== undefined && read['date'] !== undefined) return sameDay;
  if (gold.days !== undefined && read['days'] !== undefined) return gold.days === read['days'];
  const [a, b] = [normalise(gold.text), normalise(String(read['text']))];
  return a.includes(b) || b.includes(a);
}

export function sameTarget(gold: GoldTarget, read: ReadTarget): boolean {
  const isOver = (comparator: unknown): boolean => comparator === '>=' || comparator === '>';
  const sameComparator =
    gold.comparator === read['comparator'] || (isOver(gold.comparator) && isOver(read['comparator']));
  return JSON.stringify(gold.value) === JSON.stringify(read['value']) && sameComparator;
}

/** Matches each expected thing with one found thing. */
function countMatches<G, R>(
  expected: readonly G[],
  found: readonly R[],
  same: (g: G, r: R) => boolean,
  count: Count,
): void {
  const left = [...found];
  for (const one of expected) {
    const at = left.findIndex((other) => same(one, other));
    if (at < 0) count.fn += 1;
    else {
      count.tp += 1;
      left.splice(at, 1);
    }
  }
  count.fp += left.length;
}

export const isScored = (deadline: { readonly kind?: unknown }): boolean => deadline.kind !== 'ongoing';

function countMissed(gold: GoldTask, scores: Scores): void {
  scores.titles.fn += 1;
  if (gold.unitSource !== 'body') scores.units.fn += gold.leadUnits.length + gold.responsibleUnits.length;
  scores.deadlines.fn += gold.deadlines.filter(isScored).length;
  scores.targets.fn += gold.targets.filter((target) => !target.optional).length;
}

function countFound(gold: GoldTask, read: TaskJson, scores: Scores): void {
  scores.titles.tp += 1;
  const heading = lastHeading(gold.section);
  if (heading !== '') {
    if (heading === lastHeading(read.section)) scores.sections.tp += 1;
    else {
      scores.sections.fn += 1;
      scores.sections.fp += 1;
    }
  }
  if (gold.unitSource !== 'body') {
    for (const role of ['leadUnits', 'responsibleUnits'] as const) {
      countMatches(gold[role].map(normalise), read[role].map(normalise), (a, b) => a === b, scores.units);
    }
  }
  countMatches(
    gold.deadlines.filter(isScored),
    read.deadlines.filter(isScored),
    sameDeadline,
    scores.deadlines,
  );
  const optional = gold.targets.filter((target) => target.optional);
  const found = read.targets.filter((target) => !optional.some((one) => sameTarget(one, target)));
  countMatches(
    gold.targets.filter((target) => !target.optional),
    found,
    sameTarget,
    scores.targets,
  );
}

function countDocument(gold: Gold['document'], read: BreakdownJson['document'], scores: Scores): void {
  for (const key of ['title', 'docNumber', 'date'] as const) {
    const expected = gold[key];
    if (!expected) continue;
    const isSame =
      key === 'title'
        ? likeness(expected, read.title) > SAME_DOCUMENT_TITLE
        : normalise(expected) === normalise(read[key]);
    if (isSame) scores.meta.tp += 1;
    else {
      scores.meta.fn += 1;
      scores.meta.fp += 1;
    }
  }
}

/** Compares what was read with a gold, field by field; optional items count neither way. */
export function scoreDocument(gold: Gold, read: BreakdownJson): Scores {
  const scores = noScores();
  const paired = pairedTasks(gold.tasks, read.tasks);
  scores.titles.fp = read.tasks.length - paired.size;
  for (const task of gold.tasks) {
    const found = paired.get(task);
    if (task.optional) continue;
    if (found) countFound(task, found, scores);
    else countMissed(task, scores);
  }
  countDocument(gold.document, read.document, scores);
  return scores;
}

export function addScores(total: Scores, one: Scores): void {
  for (const field of FIELDS) {
    for (const part of ['tp', 'fp', 'fn'] as const) total[field][part] += one[field][part];
  }
}

export interface Rates {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

const rate = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** 0–1; undefined where there is nothing to divide by. */
export const ratesOf = ({ tp, fp, fn }: Count): Rates => ({
  precision: rate(tp, tp + fp),
  recall: rate(tp, tp + fn),
  f1: rate(2 * tp, 2 * tp + fp + fn),
});
