import type { AdjustmentKind } from './adjustment.js';
import type { ScoringMethod } from './scoring-method.js';

/** An indicator as it stood when the round was published. */
export interface SnapshotIndicator {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly standard: string;
  readonly method: ScoringMethod | null;
  /** Exact decimal text. */
  readonly maxPoints: string;
}

/** A fact that a line's points were computed from: an assignment, and what was counted of it. */
export interface LineFact {
  readonly assignmentId: string;
  readonly taskCode: string;
  readonly taskTitle: string;
  /** Whether it counted for the unit: on time, completed, reported. `auto_completion` weighs by `percent`. */
  readonly counted: boolean;
  /** Exact decimal text, 0–100. */
  readonly percent: string;
}

/**
 * How a line's points came about, as data: each language prints the sentence from it, and anyone can recompute it.
 * `ratio`: max × part ÷ whole. `mean_percent`: max × sum ÷ (100 × count), with `mean` for reading, four decimals.
 * `nothing_due`: max, as nothing was there to measure. `manual`: the scorer's points out of max.
 */
export interface LineExplanation {
  readonly key: 'manual' | 'ratio' | 'mean_percent' | 'nothing_due' | 'adjustment';
  /** The names above, exact decimal texts; none for an adjustment. */
  readonly values: Readonly<Record<string, string>>;
  /** The scorer's words. */
  readonly reason: string;
}

/** One line of a unit's scorecard; the points of all lines add up exactly to the total. */
export interface SnapshotLine {
  readonly kind: 'indicator' | AdjustmentKind;
  readonly indicatorId: string | null;
  /** The indicator's; empty for a bonus or deduction, whose reason says what it is. */
  readonly name: string;
  readonly maxPoints: string | null;
  /** Signed: a deduction is negative. Rounded once, to four decimals. */
  readonly points: string;
  readonly explanation: LineExplanation;
  readonly facts: readonly LineFact[];
}

export interface SnapshotUnit {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryId: string;
  readonly categoryName: string;
  readonly sortOrder: number;
  readonly participates: boolean;
  readonly base: string;
  readonly bonus: string;
  /** Positive; `total` = `base` + `bonus` − `deduction`. */
  readonly deduction: string;
  readonly total: string;
  /** Place inside the category, ties 1,2,2,4; null for 不参评. */
  readonly rank: number | null;
  readonly lines: readonly SnapshotLine[];
}

/** Everything a published result rests on. Later renames, weights or reports do not reach it. */
export interface RoundSnapshot {
  readonly format: 1;
  readonly roundId: string;
  readonly roundName: string;
  readonly year: number;
  readonly quarter: number;
  /** Civil day of publication. */
  readonly publishedOn: string;
  readonly indicators: readonly SnapshotIndicator[];
  readonly units: readonly SnapshotUnit[];
}
