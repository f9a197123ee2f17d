import type { ClauseOfQuantity } from './clause-of-quantity.js';
import { comparatorOf, lengthAfter } from './comparators.js';
import { isNoTarget } from './not-targets.js';
import { NUMBER } from './quantities.js';
import { decimalOf, unitOf, type FoundTarget } from './found-target.js';

/** Figures behind 分别 that have one comparator and one measure: 分别达到98%、95%以上. */
const LIST = new RegExp(
  `分别(?<verb>[^,。;:()\\d]{0,10}?)(?<values>${NUMBER}[^,。;:()、和及\\d]{0,4}(?:[、,和及]${NUMBER}[^,。;:()、和及\\d]{0,8}?)+)(?=以[上内下]|左右|[,。;、:()|\\s]|$)`,
  'g',
);
const VALUE = new RegExp(NUMBER, 'g');

export interface FoundList extends FoundTarget {
  readonly clause: ClauseOfQuantity;
}

/** @source documents/README.md: a list of values for 分别达到 */
export function valueListsIn(
  plain: string,
  clauses: readonly ClauseOfQuantity[],
  isReport: boolean,
): FoundList[] {
  return [...plain.matchAll(LIST)].flatMap((match): FoundList[] => {
    const start = match.index;
    const end = start + match[0].length;
    const inside = clauses.filter(({ quantity }) => quantity.start >= start && quantity.end <= end);
    const last = inside.at(-1);
    const first = clauses.find(({ quantity }) => quantity.start >= start);
    if (!last || !first || last.quantity.end !== end) return [];
    const { comparator, words } = comparatorOf(`分别${match.groups!['verb']!}`, last.right);
    if (isNoTarget(first, words) || (isReport && words !== 'limit')) return [];
    return [
      {
        clause: first,
        span: { start, end: end + lengthAfter(last.right) },
        comparator,
        value: [...match.groups!['values']!.matchAll(VALUE)].map(([value]) => decimalOf(value)),
        unit: unitOf(last.quantity.measure),
      },
    ];
  });
}
