import { decimal, sum, type Decimal } from '../../kernel/decimal.js';
import { groupBy } from '../group-by.js';
import type { ScoredUnit } from '../score-round.js';
import { statistic } from './statistics.js';

/** Fewer shared cells than this say nothing about an assessor. */
const FEWEST_CELLS = 5;
/** Mean difference, in per cent of the full points, from which an assessor stands out. */
const OUTLYING_PERCENT = 5;

export const ASSESSOR_VERDICTS = ['too_few', 'higher', 'lower', 'in_line'] as const;
export type AssessorVerdict = (typeof ASSESSOR_VERDICTS)[number];

/** How one assessor scored beside the others of the same cells. Statistics rounded to two decimals. */
export interface AssessorHabit {
  readonly assessorId: string;
  /** Cells that somebody else assessed too. */
  readonly cells: number;
  /** Mean of (own − mean of the others) ÷ full points, in per cent; positive: gives more. */
  readonly meanDifference: string;
  /** The same without signs: how far apart, in whatever direction. */
  readonly meanDistance: string;
  /** Cells above the highest, and below the lowest, of the others. */
  readonly above: number;
  readonly below: number;
  readonly verdict: AssessorVerdict;
}

interface SharedCell {
  readonly assessorId: string;
  /** Per cent of the full points. */
  readonly difference: Decimal;
  readonly side: 'above' | 'below' | 'within';
}

/** Every assessor of a cell with several, by id. Own and others' points are those before they were combined. */
export function assessorHabits(scored: readonly ScoredUnit[]): AssessorHabit[] {
  const cells = groupBy(scored.flatMap(sharedCells), ({ assessorId }) => assessorId);
  return [...cells.entries()]
    .map(([assessorId, own]): AssessorHabit => {
      const mean = sum(own.map(({ difference }) => difference)).div(own.length);
      return {
        assessorId,
        cells: own.length,
        meanDifference: statistic(mean),
        meanDistance: statistic(sum(own.map(({ difference }) => difference.abs())).div(own.length)),
        above: own.filter(({ side }) => side === 'above').length,
        below: own.filter(({ side }) => side === 'below').length,
        verdict: verdictOf(own.length, mean),
      };
    })
    .sort((a, b) => (a.assessorId < b.assessorId ? -1 : 1));
}

function sharedCells({ score }: ScoredUnit): SharedCell[] {
  return (score?.lines ?? []).flatMap(({ assessed, maxPoints }) => {
    if (assessed.length < 2 || maxPoints === null || decimal(maxPoints).eq(0)) return [];
    const points = assessed.map((step) => decimal(step.points));
    return assessed.flatMap(({ assessorId }, index): SharedCell[] => {
      const own = points[index]!;
      const others = points.filter((_, other) => other !== index);
      if (assessorId === null) return [];
      const difference = own.minus(sum(others).div(others.length)).times(100).div(maxPoints);
      return [{ assessorId, difference, side: sideOf(own, others) }];
    });
  });
}

function sideOf(own: Decimal, others: readonly Decimal[]): SharedCell['side'] {
  if (others.every((other) => own.gt(other))) return 'above';
  return others.every((other) => own.lt(other)) ? 'below' : 'within';
}

function verdictOf(cells: number, mean: Decimal): AssessorVerdict {
  if (cells < FEWEST_CELLS) return 'too_few';
  if (mean.abs().lt(OUTLYING_PERCENT)) return 'in_line';
  return mean.gt(0) ? 'higher' : 'lower';
}
