import { decimal, decimalText, roundTo, share } from '../../kernel/decimal.js';
import { PERCENT_PLACES } from './figure-facts.js';
import { isPercentUnit } from './target-total.js';
import type { MeasuredTarget } from './target-standing.js';

export interface CountedTarget extends MeasuredTarget {
  readonly unit: string;
  readonly actual: string | null;
}

/**
 * The percent that counted targets amount to, 0–100: the one least fulfilled decides, and each must have its count.
 * Null where nothing can be counted up to (percentages, upper limits, several values): then a person says it.
 */
export function suggestedPercent(targets: readonly CountedTarget[]): string | null {
  const countable = targets.filter(
    ({ comparator, value, unit }) =>
      (comparator === 'at_least' || comparator === 'more_than' || comparator === 'equal') &&
      value.length === 1 &&
      decimal(value[0]!).gt(0) &&
      !isPercentUnit(unit),
  );
  if (countable.length === 0 || countable.some(({ actual }) => actual === null)) return null;
  const parts = countable.map(({ value, actual }) => share(100, actual!, value[0]!));
  const least = parts.reduce((a, b) => (b.lt(a) ? b : a));
  if (least.lt(0)) return '0';
  return least.gt(100) ? '100' : decimalText(roundTo(least, PERCENT_PLACES));
}
