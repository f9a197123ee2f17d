import type { AdjustmentKind } from './adjustment.js';
import type { AssignmentFacts } from './assignment-facts.js';
import type { IndicatorNode } from './indicator.js';

/** A unit of the round's population, named as it is now. */
export interface RoundUnit {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryId: string;
  readonly categoryName: string;
  /** 机构序列 */
  readonly sortOrder: number;
  /** False for 不参评. */
  readonly participates: boolean;
}

/** A manual score. */
export interface ManualScore {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly points: string;
  readonly reason: string;
}

export interface Adjustment {
  readonly id: string;
  readonly unitId: string;
  readonly kind: AdjustmentKind;
  /** Positive for both kinds. */
  readonly points: string;
  readonly reason: string;
}

/** What one unit is scored from, besides the tree. */
export interface UnitRecord {
  readonly scores: readonly ManualScore[];
  readonly adjustments: readonly Adjustment[];
  /** Of plans that are followed in the round's year; see `factsAtQuarterEnd`. */
  readonly assignments: readonly AssignmentFacts[];
}

/** A round with everything that its scores are computed from, of all units. Order of the lists does not matter. */
export interface RoundRecord extends UnitRecord {
  readonly roundId: string;
  readonly roundName: string;
  readonly year: number;
  readonly quarter: number;
  readonly indicators: readonly IndicatorNode[];
  readonly units: readonly RoundUnit[];
}
