import type { AdjustmentKind } from './adjustment.js';
import type { AssignmentFacts } from './assignment-facts.js';
import type { FileReference } from './file-reference.js';
import type { FindingFacts } from './finding-facts.js';
import type { IndicatorNode } from './indicator.js';
import type { RoundCalendar } from './round-calendar.js';
import type { RoundKind } from './round-kind.js';
import type { GradeThreshold, VetoEffect } from './rules/grade.js';
import type { TieStyle } from './rules/places-of.js';
import type { RubricTerms } from './rules/rubric-terms.js';
import type { RuleInput } from './rules/rule-input.js';

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

/** What one assessor entered for one unit and indicator. */
export interface ScoreEntryRecord {
  readonly unitId: string;
  readonly indicatorId: string;
  /** Null where the indicator names no assessor. */
  readonly assessorId: string | null;
  /** Null: the indicator does not concern the unit (不涉及). */
  readonly input: RuleInput | null;
  readonly reason: string;
  /** What the assessor based it on; absent where nothing was attached. */
  readonly evidence?: readonly FileReference[];
}

export interface Adjustment {
  readonly id: string;
  readonly unitId: string;
  readonly kind: AdjustmentKind;
  /** Positive for both kinds. */
  readonly points: string;
  readonly reason: string;
  /** Absent where the publication of the whole round was the approval, as it was before results named approvers. */
  readonly approvedByName?: string;
  readonly evidence?: FileReference;
}

/** 一票否决: what happened, and what it does. */
export interface Veto {
  readonly id: string;
  readonly unitId: string;
  readonly effect: VetoEffect;
  readonly reason: string;
  readonly evidence?: FileReference;
}

/** What one unit is scored from, besides the tree. */
export interface UnitRecord {
  readonly entries: readonly ScoreEntryRecord[];
  /** Approved ones: what waits for approval counts for nothing. */
  readonly adjustments: readonly Adjustment[];
  readonly vetoes: readonly Veto[];
  /** Of plans that are followed in the round's year; see `factsAtQuarterEnd`. */
  readonly assignments: readonly AssignmentFacts[];
  /** Where an indicator goes by findings; see `findingsOn`. */
  readonly findings?: readonly FindingFacts[];
}

/** What a rubric says about the whole. */
export interface RoundRubric {
  /** Of the base: 100, 1000, 108. Exact decimal text. */
  readonly fullPoints: string;
  readonly terms: RubricTerms;
  readonly ties: TieStyle;
  /** Best first; empty: no grades. */
  readonly grades: readonly GradeThreshold[];
}

/** A round with everything that its scores are computed from, of all units. Order of the lists does not matter. */
export interface RoundRecord extends UnitRecord {
  readonly roundId: string;
  readonly roundName: string;
  readonly kind: RoundKind;
  /** Closing quarter of the period; see `periodOf`. */
  readonly year: number;
  readonly quarter: number;
  readonly calendar: RoundCalendar;
  readonly rubric: RoundRubric;
  readonly indicators: readonly IndicatorNode[];
  readonly units: readonly RoundUnit[];
}
