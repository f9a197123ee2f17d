import { decimal, type DecimalInput } from '../kernel/decimal.js';

/** Units whose total lies from `from` (included) up to `to` (not included). */
export interface ScoreBin<Unit> {
  readonly from: number;
  readonly to: number;
  /** In the order in which they were given. */
  readonly units: readonly Unit[];
}

/** Points that a bin may span: what people count in. */
const WIDTHS = [1, 2, 5, 10, 20, 50, 100] as const;
const MOST_BINS = 10;

/** Down to a multiple of `width`, below zero too. */
const floorTo = (value: DecimalInput, width: number): number =>
  Math.floor(Number(decimal(value).div(width))) * width;

/**
 * How the totals of one category are spread: at most ten bins of one width from the lowest to the highest, those
 * between without any units included. No bins without units.
 */
export function scoreDistribution<Unit extends { readonly total: string }>(
  units: readonly Unit[],
): ScoreBin<Unit>[] {
  const [first] = units;
  if (!first) return [];
  const values = units.map(({ total }) => decimal(total));
  const lowest = values.reduce((low, value) => (value.lt(low) ? value : low));
  const highest = values.reduce((high, value) => (value.gt(high) ? value : high));
  const binsOf = (width: number) => (floorTo(highest, width) - floorTo(lowest, width)) / width + 1;
  const width = WIDTHS.find((one) => binsOf(one) <= MOST_BINS) ?? widest(lowest, highest);
  const start = floorTo(lowest, width);
  return Array.from({ length: binsOf(width) }, (_, place) => {
    const from = start + place * width;
    return { from, to: from + width, units: units.filter(({ total }) => floorTo(total, width) === from) };
  });
}

/** For totals of a thousand points and more. */
const widest = (lowest: DecimalInput, highest: DecimalInput): number =>
  Math.ceil(Number(decimal(highest).minus(lowest)) / (MOST_BINS - 1) / 100) * 100;
