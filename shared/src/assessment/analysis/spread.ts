import { decimal, decimalText } from '../../kernel/decimal.js';
import { groupBy } from '../group-by.js';
import { deviationOf, meanOf, statistic } from './statistics.js';

/** Fewer values than this say nothing about an indicator. */
const FEWEST_VALUES = 3;
/** From this share on, values at the full points count as bunched. */
const BUNCHED_SHARE = 0.8;
/** From this share on, units that share their value with another count as tied. */
const TIED_SHARE = 0.5;
/** Deviations below this share of the full points hardly tell units apart. */
const NARROW_SHARE = 0.03;

/** What the figures say in one sentence; the first that holds, in this order. */
export const SPREAD_VERDICTS = ['too_few', 'no_spread', 'bunched', 'ties', 'narrow', 'telling'] as const;
export type SpreadVerdict = (typeof SPREAD_VERDICTS)[number];

/** 区分度 of one list of points. Points exact, statistics rounded to two decimals. */
export interface Spread {
  /** Units with a value. */
  readonly count: number;
  readonly lowest: string;
  readonly highest: string;
  readonly mean: string;
  /** √(Σ(x − mean)² ÷ n) */
  readonly deviation: string;
  /** Different values. */
  readonly distinct: number;
  /** Units whose value another unit has too. */
  readonly tied: number;
  /** Units at or above the full points. */
  readonly atFull: number;
  readonly verdict: SpreadVerdict;
}

/** Null where nobody has a value. @param full what is the most; exact decimal text */
export function spreadOf(values: readonly string[], full: string): Spread | null {
  if (values.length === 0) return null;
  const sorted = values.map((value) => decimal(value)).sort((a, b) => a.cmp(b));
  const same = [...groupBy(sorted, (value) => value.toFixed()).values()].map(({ length }) => length);
  const figures = {
    count: values.length,
    lowest: decimalText(sorted[0]!),
    highest: decimalText(sorted[sorted.length - 1]!),
    mean: meanOf(values),
    deviation: deviationOf(values),
    distinct: same.length,
    tied: same.filter((length) => length > 1).reduce((total, length) => total + length, 0),
    atFull: sorted.filter((value) => value.gte(full)).length,
  };
  return { ...figures, verdict: verdictOf(figures, full) };
}

function verdictOf(figures: Omit<Spread, 'verdict'>, full: string): SpreadVerdict {
  const { count, distinct, atFull, tied, deviation } = figures;
  if (count < FEWEST_VALUES) return 'too_few';
  if (distinct === 1) return 'no_spread';
  if (atFull / count >= BUNCHED_SHARE) return 'bunched';
  if (tied / count >= TIED_SHARE) return 'ties';
  return decimal(deviation).lt(statistic(decimal(full).times(NARROW_SHARE))) ? 'narrow' : 'telling';
}
