import type { AdjustmentKind } from './adjustment.js';
import type { AssessmentRefusal } from './assessment.refusals.js';
import type { LineExplanation } from './round-snapshot.js';
import type { RoundState, RoundTransition } from './round.workflow.js';
import type { ScoringMethod } from './scoring-method.js';

/** What officers read of this domain's closed words; `{name}` places are filled from the values beside the key. */
export interface AssessmentLabels {
  readonly roundStates: Readonly<Record<RoundState, string>>;
  readonly methods: Readonly<Record<ScoringMethod, string>>;
  readonly methodMeanings: Readonly<Record<ScoringMethod, string>>;
  readonly adjustmentKinds: Readonly<Record<AdjustmentKind, string>>;
  readonly transitions: Readonly<Record<RoundTransition, string>>;
  /** How a line's points came about. */
  readonly explanations: Readonly<Record<LineExplanation['key'], string>>;
  readonly refusals: Readonly<Record<AssessmentRefusal, string>>;
}
