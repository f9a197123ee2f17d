import { decimal, decimalText, roundTo, sum } from '../../kernel/decimal.js';

/** Decimals of a mean, a deviation or a share: for reading, never for scoring. */
export const STATISTIC_PLACES = 2;

/** Rounded once, half up; plain notation. */
export const statistic = (value: Parameters<typeof roundTo>[0]): string =>
  decimalText(roundTo(value, STATISTIC_PLACES));

/** Exact mean of exact texts, rounded once. @throws RangeError on an empty list */
export function meanOf(values: readonly string[]): string {
  if (values.length === 0) throw new RangeError('the mean of nothing');
  return statistic(sum(values).div(values.length));
}

/**
 * Standard deviation of a whole population: √(Σ(x − mean)² ÷ n), as all units are there and none is a sample.
 * @throws RangeError on an empty list
 */
export function deviationOf(values: readonly string[]): string {
  if (values.length === 0) throw new RangeError('the deviation of nothing');
  const mean = sum(values).div(values.length);
  const squares = values.map((value) => decimal(value).minus(mean)).map((gap) => gap.times(gap));
  return statistic(sum(squares).div(values.length).sqrt());
}

/** Per cent of `whole`; `100` where there is nothing to compare. */
export const percentOf = (part: number, whole: number): string =>
  whole === 0 ? '100' : statistic(decimal(part).times(100).div(whole));
