import { decimal, sum, type Decimal } from '../../kernel/decimal.js';

/**
 * How the points of several assessors become one. `mean`: all count alike. `weighted`: by the assessors' weights.
 * `trimmed`: the mean without one highest and one lowest, from three on (去掉一个最高分、一个最低分).
 */
export const COMBINATIONS = ['mean', 'weighted', 'trimmed'] as const;
export type Combination = (typeof COMBINATIONS)[number];

export interface AssessedPoints {
  /** Exact and not yet rounded. */
  readonly points: Decimal;
  /** Positive exact decimal text; only `weighted` asks for it. */
  readonly weight: string;
}

/** Exact; rounded by whoever shows it. @throws RangeError when nobody has assessed */
export function combineAssessors(combination: Combination, given: readonly AssessedPoints[]): Decimal {
  if (given.length === 0) throw new RangeError('nobody has assessed');
  if (combination === 'weighted') {
    const weights = sum(given.map(({ weight }) => weight));
    return sum(given.map(({ points, weight }) => points.times(weight))).div(weights);
  }
  const all = given.map(({ points }) => points);
  return mean(combination === 'trimmed' && all.length >= 3 ? withoutExtremes(all) : all);
}

const mean = (all: readonly Decimal[]): Decimal => sum(all).div(all.length);

const withoutExtremes = (all: readonly Decimal[]): Decimal[] =>
  [...all].sort((a, b) => decimal(a).cmp(b)).slice(1, -1);
