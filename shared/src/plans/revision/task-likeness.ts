import { subjectText } from '../cascade/plain-text.js';
import type { VersionTask } from './document-version.js';

/** A task prepared for comparing. */
export interface ComparableTask {
  readonly task: VersionTask;
  readonly place: number;
  readonly title: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
}

/** Likeness from which two tasks are taken for the same, rewritten. */
export const LEAST_LIKENESS = 0.5;

const SAME_PLACE = 0.1;

const pairsOf = (text: string): Set<string> => {
  const plain = subjectText(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at += 1) pairs.add(plain.slice(at, at + 2));
  return pairs;
};

export const comparable = (task: VersionTask, place: number): ComparableTask => ({
  task,
  place,
  title: pairsOf(task.title),
  content: pairsOf(task.content),
});

/** Dice's coefficient of the pairs of characters, 0–1. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** 0–1.1: words decide; the printed place settles what words leave open. A new title over the same text stays the same task. */
export function taskLikeness(a: ComparableTask, b: ComparableTask): number {
  const title = dice(a.title, b.title);
  const content = dice(a.content, b.content);
  const words = Math.max((title + content) / 2, 0.95 * content, 0.85 * title);
  const samePlace =
    a.task.ordinal === b.task.ordinal && a.task.sectionPath.join('\n') === b.task.sectionPath.join('\n');
  return words + (samePlace ? SAME_PLACE : 0);
}
