import type { LightReason } from '../task-status.js';
import type { EscalationEnding, EscalationTarget } from './escalation-ladder.js';
import type { LightPolicyRefusal } from './lights.refusals.js';

/** What officers read of lights and escalation; a word without a label does not compile. */
export interface LightsLabels {
  /** Sentences with `{days}`, `{points}`, `{date}`: why a light shines as it does. */
  readonly reasons: Readonly<Record<LightReason, string>>;
  readonly targets: Readonly<Record<EscalationTarget, string>>;
  readonly endings: Readonly<Record<EscalationEnding, string>>;
  readonly refusals: Readonly<Record<LightPolicyRefusal, string>>;
}
