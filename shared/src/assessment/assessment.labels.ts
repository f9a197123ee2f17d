import type { AdjustmentKind } from './adjustment.js';
import type { AppealState, AppealTransition } from './appeals/appeal.workflow.js';
import type { AssessmentRefusal } from './assessment.refusals.js';
import type { AutomaticMeasure } from './automatic-measure.js';
import type { RoundKind } from './round-kind.js';
import type { ExplanationKey } from './round-snapshot.js';
import type { DrawState, DrawTransition } from './draw/draw.workflow.js';
import type { RoundState, RoundTransition } from './round.workflow.js';
import type { Combination } from './rules/combine-assessors.js';
import type { VetoEffect } from './rules/grade.js';
import type { TieStyle } from './rules/places-of.js';
import type { NotApplicableTerm, Part } from './rules/rubric-terms.js';
import type { Direction, RuleKind } from './rules/scoring-rule.js';
import type { RoundStage } from './stages/round-stage.js';
import type { StageStanding } from './stages/stage-standing.js';
import type { MeasureBasis, MeasureKind } from './measures/measure.js';
import type { SuggestionRule } from './measures/suggest-measures.js';
import type { AbsenceTerm, YearMethod } from './year/year-terms.js';
import type { YearState, YearTransition } from './year/year.workflow.js';

/** What officers read of this domain's closed words; `{name}` places are filled from the values beside the key. */
export interface AssessmentLabels {
  readonly roundKinds: Readonly<Record<RoundKind, string>>;
  /** The days of a round, by its kind; `{quarter}` is the closing quarter. */
  readonly periods: Readonly<
    Record<Exclude<RoundKind, 'half_yearly'> | 'first_half' | 'second_half', string>
  >;
  readonly roundStages: Readonly<Record<RoundStage, string>>;
  readonly stageStandings: Readonly<Record<StageStanding, string>>;
  /** What is late, `{count}` being what the stage still waits for. */
  readonly lateStages: Readonly<Record<RoundStage, string>>;
  readonly drawStates: Readonly<Record<DrawState, string>>;
  readonly drawTransitions: Readonly<Record<DrawTransition, string>>;
  readonly measureKinds: Readonly<Record<MeasureKind, string>>;
  readonly measureBases: Readonly<Record<MeasureBasis, string>>;
  readonly suggestionRules: Readonly<Record<SuggestionRule, string>>;
  readonly yearStates: Readonly<Record<YearState, string>>;
  readonly yearTransitions: Readonly<Record<YearTransition, string>>;
  readonly yearMethods: Readonly<Record<YearMethod, string>>;
  readonly absenceTerms: Readonly<Record<AbsenceTerm, string>>;
  readonly appealStates: Readonly<Record<AppealState, string>>;
  readonly appealTransitions: Readonly<Record<AppealTransition, string>>;
  readonly roundStates: Readonly<Record<RoundState, string>>;
  readonly ruleKinds: Readonly<Record<RuleKind, string>>;
  readonly ruleMeanings: Readonly<Record<RuleKind, string>>;
  readonly measures: Readonly<Record<AutomaticMeasure, string>>;
  readonly measureMeanings: Readonly<Record<AutomaticMeasure, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly combinations: Readonly<Record<Combination, string>>;
  readonly ties: Readonly<Record<TieStyle, string>>;
  readonly notApplicableTerms: Readonly<Record<NotApplicableTerm, string>>;
  readonly vetoEffects: Readonly<Record<VetoEffect, string>>;
  readonly adjustmentKinds: Readonly<Record<AdjustmentKind, string>>;
  readonly transitions: Readonly<Record<RoundTransition, string>>;
  /** How a line's points came about. */
  readonly explanations: Readonly<Record<ExplanationKey, string>>;
  /** One assessor's arithmetic inside a line, by the kind of the rule. */
  readonly steps: Readonly<Record<Exclude<RuleKind, 'automatic' | 'judgement'>, string>>;
  readonly refusals: Readonly<Record<AssessmentRefusal, string>>;
}
