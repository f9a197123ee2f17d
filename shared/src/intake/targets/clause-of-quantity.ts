import type { Quantity } from './quantities.js';

/** The words around one quantity. */
export interface ClauseOfQuantity {
  readonly quantity: Quantity;
  /** From the last stop to the quantity. */
  readonly left: string;
  /** `left` behind the quantity before it: what this quantity alone measures. */
  readonly own: string;
  /** From the quantity to the next stop. */
  readonly right: string;
  /** The sentence up to the quantity. */
  readonly sentence: string;
  /** Where `left` starts in the text. */
  readonly start: number;
  /** Whether the quantity is all that its table cell holds. */
  readonly fillsCell: boolean;
  /** Whether another quantity stands before this one in its clause. */
  readonly follows: boolean;
}

const CLAUSE_STOPS = ',。;:!?()\n|';
const SENTENCE_STOPS = '。;!?\n|';

/** Start of what stands before `at` without one of `stops`, looking back `reach` characters at most. */
function backTo(text: string, at: number, stops: string, reach: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !stops.includes(text[start - 1]!)) start -= 1;
  return start;
}

function forwardTo(text: string, at: number, stops: string, reach: number): number {
  let end = at;
  while (end < text.length && end - at < reach && !stops.includes(text[end]!)) end += 1;
  return end;
}

const HIDDEN = '\u0001';

/** Brackets without figures hidden, so that 解决率(含列入计划)达到70% is one clause; `1,500` keeps its comma. */
const withoutAsides = (plain: string): string =>
  plain
    .replace(/\([^()\d\n|]{0,40}\)/g, (aside) => HIDDEN.repeat(aside.length))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, HIDDEN);

/** `| 2800人 |` and `| 2.9人以上 |`. */
const isCell = (plain: string, { start, end }: Quantity): boolean =>
  /\|\s*$/.test(plain.slice(Math.max(0, start - 3), start)) &&
  /^(?:及?以[上下内]|左右)?\s*(?:\||\n|$)/.test(plain.slice(end, end + 8));

/** Each quantity with its words, in the order of the text. */
export function clausesOf(plain: string, quantities: readonly Quantity[]): ClauseOfQuantity[] {
  const flat = withoutAsides(plain);
  let before = 0;
  return quantities.map((quantity) => {
    const left = flat.slice(backTo(flat, quantity.start, CLAUSE_STOPS, 80), quantity.start);
    const blank = left.length - left.trimStart().length;
    const start = quantity.start - left.length + blank;
    const own = flat.slice(Math.max(start, before), quantity.start);
    const follows = before > start;
    before = quantity.end;
    return {
      quantity,
      left: left.slice(blank),
      own,
      right: flat.slice(quantity.end, forwardTo(flat, quantity.end, CLAUSE_STOPS, 40)).trim(),
      sentence: flat.slice(backTo(flat, quantity.start, SENTENCE_STOPS, 120), quantity.start),
      start,
      follows,
      fillsCell: isCell(flat, quantity),
    };
  });
}
