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
  /** Whether another quantity stands before this one in its clause. */
  readonly follows: boolean;
}

const CLAUSE = /[^,。;:!?()\n|]*$/;
const SENTENCE = /[^。;!?\n|]*$/;
const REST = /^[^,。;:!?()\n|]*/;
const HIDDEN = '\u0001';

/** Brackets without figures hidden, so that 解决率(含列入计划)达到70% is one clause; `1,500` keeps its comma. */
const withoutAsides = (plain: string): string =>
  plain
    .replace(/\([^()\d\n|]{0,40}\)/g, (aside) => HIDDEN.repeat(aside.length))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, HIDDEN);

/** Each quantity with its words, in the order of the text. */
export function clausesOf(plain: string, quantities: readonly Quantity[]): ClauseOfQuantity[] {
  const flat = withoutAsides(plain);
  let before = 0;
  return quantities.map((quantity) => {
    const left = CLAUSE.exec(flat.slice(Math.max(0, quantity.start - 80), quantity.start))?.[0] ?? '';
    const blank = left.length - left.trimStart().length;
    const start = quantity.start - left.length + blank;
    const own = flat.slice(Math.max(start, before), quantity.start);
    const follows = before > start;
    before = quantity.end;
    return {
      quantity,
      left: left.slice(blank),
      own,
      right: REST.exec(flat.slice(quantity.end, quantity.end + 40))?.[0].trim() ?? '',
      sentence: SENTENCE.exec(flat.slice(Math.max(0, quantity.start - 120), quantity.start))?.[0] ?? '',
      start,
      follows,
    };
  });
}
