import { sum } from '../kernel/decimal.js';
import { pointsText } from './points.js';

export interface CategoryStanding {
  /** Units of the category that take part. */
  readonly outOf: number;
  /** Of their totals, exact and rounded once to four decimals; null where nobody takes part. */
  readonly mean: string | null;
}

/** What a unit's total is read against: the totals of its 考核分组, 不参评 left out of sum and count. */
export function categoryStanding(
  units: readonly { readonly participates: boolean; readonly total: string }[],
): CategoryStanding {
  const totals = units.filter(({ participates }) => participates).map(({ total }) => total);
  const outOf = totals.length;
  return { outOf, mean: outOf === 0 ? null : pointsText(sum(totals).div(outOf)) };
}
