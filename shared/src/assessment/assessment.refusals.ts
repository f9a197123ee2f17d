import type { DrawRefusal } from './draw/draw.refusals.js';
import type { MeasureRefusal } from './measures/measures.refusals.js';
import type { YearRefusal } from './year/year.workflow.js';
import type { CorrectionRefusal, LodgingRefusal } from './appeals/appeal.refusals.js';
import type { RoundRefusal } from './round.workflow.js';
import type { RuleInputRefusal } from './rules/check-rule-input.js';
import type { RuleRefusal } from './rules/check-rule.js';
import type { SelfReviewRefusal } from './self-review/self-review.rules.js';
import type { StagePlanRefusal } from './stages/stage-plan.rules.js';

/** What can be wrong with an indicator tree when a round is opened. */
export const INDICATOR_TREE_REFUSALS = [
  'assessment.tree-empty',
  'assessment.tree-too-deep',
  'assessment.indicator-name-missing',
  'assessment.indicator-name-duplicate',
  'assessment.indicator-standard-missing',
  'assessment.indicator-id-duplicate',
  'assessment.indicator-parent-unknown',
  'assessment.indicator-cycle',
  'assessment.leaf-without-rule',
  'assessment.heading-with-rule',
  'assessment.indicator-part-differs',
  'assessment.audience-on-heading',
  'assessment.indicator-for-nobody',
  'assessment.indicator-points-invalid',
  'assessment.heading-points-differ',
  'assessment.points-total-differs',
  'assessment.unit-points-differ',
] as const;
export type IndicatorTreeRefusal = (typeof INDICATOR_TREE_REFUSALS)[number] | RuleRefusal;

/** What else can keep a round from being opened; units that are not of the register are refused as such. */
export const ROUND_OPENING_REFUSALS = [
  'assessment.round-name-missing',
  'assessment.round-name-taken',
  'assessment.round-quarter-invalid',
  'assessment.kind-ends-otherwise',
  'assessment.round-without-units',
  'assessment.assessor-unknown',
  'assessment.audience-unknown',
] as const;
export type RoundOpeningRefusal = (typeof ROUND_OPENING_REFUSALS)[number];

/** Why an entry is not taken, besides what its rule asks for. */
export const SCORE_ENTRY_REFUSALS = [
  'assessment.unit-not-participating',
  'assessment.indicator-not-for-unit',
  'assessment.not-the-assessor',
  'assessment.not-applicable-reason-missing',
  'assessment.lost-points-reason-missing',
  'assessment.own-unit',
] as const;
export type ScoreEntryRefusal = (typeof SCORE_ENTRY_REFUSALS)[number] | RuleInputRefusal;

/** Why a bonus or deduction is not taken. */
export const ADJUSTMENT_REFUSALS = [
  'assessment.unit-not-participating',
  'assessment.adjustment-points-invalid',
  'assessment.adjustment-reason-missing',
  'assessment.adjustment-above-limit',
  'assessment.own-unit',
] as const;
export type AdjustmentRefusal = (typeof ADJUSTMENT_REFUSALS)[number];

export type VetoRefusal = 'assessment.unit-not-participating' | 'assessment.veto-reason-missing';

/** Why somebody may not approve a bonus or deduction. */
export type ApprovalRefusal = 'assessment.adjustment-own-entry' | 'assessment.adjustment-approved-already';

/** Every refusal of this domain: the label catalogues are exhaustive over it. */
export type AssessmentRefusal =
  | RoundRefusal
  | RoundOpeningRefusal
  | IndicatorTreeRefusal
  | ScoreEntryRefusal
  | AdjustmentRefusal
  | VetoRefusal
  | DrawRefusal
  | MeasureRefusal
  | YearRefusal
  | 'year.weight-invalid'
  | 'year.indicator-not-external'
  | ApprovalRefusal
  | StagePlanRefusal
  | SelfReviewRefusal
  | LodgingRefusal
  | CorrectionRefusal
  | 'assessment.send-back-reason-missing';
