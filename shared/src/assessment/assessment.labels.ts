import type { AdjustmentKind } from './adjustment.js';
import type { AssessmentRefusal } from './assessment.refusals.js';
import type { LineExplanation } from './round-snapshot.js';
import type { RoundState, RoundTransition } from './round.workflow.js';
import type { ScoringMethod } from './scoring-method.js';

/** What officers read of this domain's closed words; `{name}` places are filled from the values beside the key. */
export interface AssessmentLabels {
  readonly roundState: Readonly<Record<RoundState, string>>;
  readonly method: Readonly<Record<ScoringMethod, string>>;
  readonly methodMeaning: Readonly<Record<ScoringMethod, string>>;
  readonly adjustmentKind: Readonly<Record<AdjustmentKind, string>>;
  readonly transition: Readonly<Record<RoundTransition, string>>;
  /** How a line's points came about. */
  readonly explanation: Readonly<Record<LineExplanation['key'], string>>;
  readonly refusal: Readonly<Record<AssessmentRefusal, string>>;
}
