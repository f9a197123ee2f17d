import { bigramsOf } from './bigrams.js';
import { isCommon, partsOf } from './common-words.js';
import { subjectText } from './plain-text.js';
import type { Rarity } from './rarity.js';

const MOST_WORDS = 4;
/** Two characters in common are a word less often than a chance. */
const LEAST_WORTH = 0.6;
const LONGEST_WORD = 14;
const WORD_CHAR = /[\u4e00-\u9fa5A-Za-z]/;
/** Particles that a run of common characters may begin or end with, but no word does. */
const EDGE = /^[的了和与及在对等将并为以各或从由向于到]+|[的了和与及在对等将并为以各或从由向于到]+$/g;

/** The longest runs of characters that both texts print, the most telling first: why two items are called alike. */
export function sharedWords(first: string, second: string, rarity: Rarity): string[] {
  const [a, b] = [subjectText(first), subjectText(second)];
  const worth = (word: string) =>
    [...bigramsOf(word).keys()].reduce((total, bigram) => total + rarity(bigram), 0);
  const words = [...new Set(commonRuns(a, b))].filter(
    (word) => word.length > 1 && worth(word) >= LEAST_WORTH,
  );
  return words
    .filter((word) => !words.some((other) => other !== word && other.includes(word)))
    .map((word) => ({ word, worth: worth(word) }))
    .sort((x, y) => y.worth - x.worth || (x.word < y.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

/** Runs of at most `LONGEST_WORD` characters, without the particles at their edges. */
function commonRuns(a: string, b: string): string[] {
  const runs: string[] = [];
  for (let at = 0; at < a.length;) {
    let length = 0;
    while (
      length < LONGEST_WORD &&
      WORD_CHAR.test(a[at + length] ?? '') &&
      b.includes(a.slice(at, at + length + 1))
    )
      length += 1;
    if (length > 1) runs.push(trimmed(a.slice(at, at + length)));
    at += Math.max(1, length);
  }
  return runs;
}

/** Without particles and words of offices at its edges. */
function trimmed(run: string): string {
  const parts = partsOf(run.replace(EDGE, ''));
  while (parts.length > 0 && isCommon(parts[0]!)) parts.shift();
  while (parts.length > 0 && isCommon(parts[parts.length - 1]!)) parts.pop();
  return parts.join('').replace(EDGE, '');
}
