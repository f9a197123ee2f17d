import type { RoundRefusal } from './round.workflow.js';

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
  'assessment.leaf-without-method',
  'assessment.heading-with-method',
  'assessment.indicator-points-invalid',
  'assessment.heading-points-differ',
  'assessment.points-total-differs',
] as const;
export type IndicatorTreeRefusal = (typeof INDICATOR_TREE_REFUSALS)[number];

/** What else can keep a round from being opened; units that are not of the register are refused as such. */
export const ROUND_OPENING_REFUSALS = [
  'assessment.round-name-missing',
  'assessment.round-name-taken',
  'assessment.round-quarter-invalid',
  'assessment.round-without-units',
] as const;
export type RoundOpeningRefusal = (typeof ROUND_OPENING_REFUSALS)[number];

/** Why a manual score is not taken. */
export const SCORE_ENTRY_REFUSALS = [
  'assessment.indicator-not-manual',
  'assessment.unit-not-participating',
  'assessment.points-invalid',
  'assessment.points-above-maximum',
  'assessment.lost-points-reason-missing',
  'assessment.own-unit',
] as const;
export type ScoreEntryRefusal = (typeof SCORE_ENTRY_REFUSALS)[number];

/** Why a bonus or deduction is not taken. */
export const ADJUSTMENT_REFUSALS = [
  'assessment.unit-not-participating',
  'assessment.adjustment-points-invalid',
  'assessment.adjustment-reason-missing',
  'assessment.adjustment-above-limit',
  'assessment.own-unit',
] as const;
export type AdjustmentRefusal = (typeof ADJUSTMENT_REFUSALS)[number];

/** Every refusal of this domain: the label catalogues are exhaustive over it. */
export type AssessmentRefusal =
  RoundRefusal | RoundOpeningRefusal | IndicatorTreeRefusal | ScoreEntryRefusal | AdjustmentRefusal;
