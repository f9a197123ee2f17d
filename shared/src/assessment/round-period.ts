import type { CivilDate } from '../kernel/civil-date.js';
import { firstDayOf, lastDayOf, type Quarter } from '../kernel/quarter.js';
import type { RoundKind } from './round-kind.js';

/** The days that a round judges, both included. */
export interface RoundPeriod {
  readonly begins: CivilDate;
  readonly ends: CivilDate;
}

/** Quarters of one period. A special round looks at the quarter that it is held for. */
const LENGTH: Readonly<Record<RoundKind, number>> = { quarterly: 1, half_yearly: 2, annual: 4, special: 1 };

/** @param round its `quarter` is the last of the period; see `checkClosingQuarter` */
export function periodOf({ kind, year, quarter }: Quarter & { readonly kind: RoundKind }): RoundPeriod {
  const first = Math.max(1, quarter - LENGTH[kind] + 1);
  return { begins: firstDayOf({ year, quarter: first }), ends: lastDayOf({ year, quarter }) };
}
