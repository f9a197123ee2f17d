import type { VersionTask } from './document-version.js';
import { comparable, LEAST_LIKENESS, taskLikeness, type ComparableTask } from './task-likeness.js';

/** Comparisons by likeness at most: a ledger of thousands of rows is compared near its own place only. */
const MOST_COMPARISONS = 250_000;

type KeyOf = (task: VersionTask) => string | null;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');
const byCode: KeyOf = ({ code }) => code ?? null;
const byPlaceAndTitle: KeyOf = ({ ordinal, sectionPath, title }) =>
  JSON.stringify([ordinal, sectionPath, title].map((part) => plain(String(part))));
const byTitle: KeyOf = ({ title }) => plain(title) || null;
const byContent: KeyOf = ({ content }) => plain(content) || null;

/**
 * Which task of `left` is which of `right`, by their keys: by code, by place and words, by words alone (moved,
 * renumbered), then by likeness, the likest first. No task is matched twice; the result does not depend on chance.
 */
export function matchTasks(
  left: readonly VersionTask[],
  right: readonly VersionTask[],
  known: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const matches = new Matches(left, right);
  const rightKeys = new Set(right.map(({ key }) => key));
  for (const { key } of left) {
    const partner = known.get(key);
    if (partner !== undefined && rightKeys.has(partner)) matches.add(key, partner);
  }
  for (const keyOf of [byCode, byPlaceAndTitle, byTitle, byContent]) matches.addEqual(keyOf);
  matches.addAlike();
  return matches.pairs;
}

class Matches {
  readonly pairs = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly left: readonly VersionTask[],
    private readonly right: readonly VersionTask[],
  ) {}

  add(left: string, right: string): void {
    if (this.pairs.has(left) || this.taken.has(right)) return;
    this.pairs.set(left, right);
    this.taken.add(right);
  }

  /** Pairs that share a value which each side has once only. */
  addEqual(keyOf: KeyOf): void {
    const right = once(this.freeRight(), keyOf);
    for (const [value, task] of once(this.freeLeft(), keyOf)) {
      const partner = right.get(value);
      if (partner) this.add(task.key, partner.key);
    }
  }

  addAlike(): void {
    const left = this.freeLeft().map(comparable);
    const right = this.freeRight().map(comparable);
    for (const [a, b] of alike(left, right)) this.add(a.task.key, b.task.key);
  }

  private freeLeft(): VersionTask[] {
    return this.left.filter(({ key }) => !this.pairs.has(key));
  }

  private freeRight(): VersionTask[] {
    return this.right.filter(({ key }) => !this.taken.has(key));
  }
}

function once(tasks: readonly VersionTask[], keyOf: KeyOf): Map<string, VersionTask> {
  const seen = new Map<string, VersionTask | null>();
  for (const task of tasks) {
    const value = keyOf(task);
    if (value !== null) seen.set(value, seen.has(value) ? null : task);
  }
  return new Map([...seen].flatMap(([value, task]) => (task ? [[value, task] as const] : [])));
}

/** Likest first; of equals the nearest, then the earliest. */
function alike(
  left: readonly ComparableTask[],
  right: readonly ComparableTask[],
): (readonly [ComparableTask, ComparableTask])[] {
  const reach = Math.floor(MOST_COMPARISONS / Math.max(1, left.length));
  const near = (a: ComparableTask) => {
    if (right.length <= reach) return right;
    const middle = Math.round((a.place * right.length) / left.length);
    const start = Math.max(0, Math.min(middle - Math.floor(reach / 2), right.length - reach));
    return right.slice(start, start + reach);
  };
  return left
    .flatMap((a) => near(a).map((b) => ({ a, b, likeness: taskLikeness(a, b) })))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort(
      (x, y) =>
        y.likeness - x.likeness ||
        Math.abs(x.a.place - x.b.place) - Math.abs(y.a.place - y.b.place) ||
        x.a.place - y.a.place ||
        x.b.place - y.b.place,
    )
    .map(({ a, b }) => [a, b] as const);
}
