import type { DraftTarget } from '#shared/intake/breakdown-draft.js';
import type { Comparator } from '#shared/plans/comparator.js';

const COMPARATORS: readonly (readonly [RegExp, Comparator])[] = [
  [/不少于|不低于|以上$/, 'at_least'],
  [/不超过|以内$/, 'at_most'],
];

/**
 * @param figure the marked words, `不少于8家`
 * @param text the clause that ends with them, as it is kept
 * @throws RangeError when there is no number in it
 */
export function readTarget(figure: string, text: string): Omit<DraftTarget, 'span'> {
  const match = /(\d+(?:\.\d+)?)(.*?)(?:以上|以内)?$/.exec(figure);
  if (!match) throw new RangeError(`a demo document prints a target without a number: ${figure}`);
  const comparator = COMPARATORS.find(([words]) => words.test(figure))?.[1] ?? 'equal';
  return { text, comparator, value: [match[1] ?? ''], unit: match[2] ?? '', per: null, scope: null };
}
