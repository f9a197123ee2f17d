import { groupBy } from '../group-by.js';
import { leavesOf } from '../indicator.js';
import type { RoundRecord } from '../round-record.js';
import { scoreRound, type ScoredUnit } from '../score-round.js';
import { scoreSelfReview, type SelfScore } from '../self-review/score-self-review.js';
import { assessorHabits, type AssessorHabit } from './assessor-habits.js';
import { rankStability, type RankStability } from './rank-stability.js';
import { selfComparison, type SelfComparison } from './self-comparison.js';
import { spreadOf, type Spread } from './spread.js';

export interface IndicatorSpread {
  readonly indicatorId: string;
  readonly number: string;
  readonly name: string;
  readonly maxPoints: string;
  /** Null where nobody has points yet. */
  readonly spread: Spread | null;
}

/** Of the totals inside one 考核分组. */
export interface CategorySpread {
  readonly categoryId: string;
  readonly categoryName: string;
  readonly spread: Spread | null;
}

/** What an office looks at before it publishes. Reading it changes nothing. */
export interface RoundAnalysis {
  readonly indicators: readonly IndicatorSpread[];
  readonly categories: readonly CategorySpread[];
  readonly stability: RankStability;
  readonly assessors: readonly AssessorHabit[];
  readonly selfComparisons: readonly SelfComparison[];
  /** Scores that are missing: the figures cover what there is. */
  readonly missing: number;
}

/** @param selfScores 自评 as units entered it; empty where the round asks for none */
export function analyseRound(round: RoundRecord, selfScores: readonly SelfScore[]): RoundAnalysis {
  const scored = scoreRound(round);
  return {
    indicators: indicatorSpreads(round, scored),
    categories: categorySpreads(round, scored),
    stability: rankStability(round, scored),
    assessors: assessorHabits(scored),
    selfComparisons:
      selfScores.length === 0 ? [] : selfComparison(scored, scoreSelfReview(round, selfScores)),
    missing: scored.reduce((total, { score }) => total + (score?.missing ?? 0), 0),
  };
}

function indicatorSpreads({ indicators }: RoundRecord, scored: readonly ScoredUnit[]): IndicatorSpread[] {
  const lines = groupBy(
    scored.flatMap(({ score }) => score?.lines ?? []),
    ({ indicatorId }) => indicatorId,
  );
  return leavesOf(indicators).map(({ id, number, name, maxPoints }) => {
    const points = (lines.get(id) ?? []).flatMap((line) =>
      line.points === null || line.kind === 'not_applicable' ? [] : [line.points],
    );
    return { indicatorId: id, number, name, maxPoints, spread: spreadOf(points, maxPoints) };
  });
}

function categorySpreads({ rubric }: RoundRecord, scored: readonly ScoredUnit[]): CategorySpread[] {
  return [...groupBy(scored, ({ categoryId }) => categoryId).entries()].map(([categoryId, units]) => ({
    categoryId,
    categoryName: units[0]?.categoryName ?? '',
    spread: spreadOf(
      units.flatMap(({ score }) => score?.total ?? []),
      rubric.fullPoints,
    ),
  }));
}
