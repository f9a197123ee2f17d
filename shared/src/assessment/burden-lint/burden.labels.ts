import type { BurdenRuleId, BurdenSeverity, BurdenSource } from './burden-rule.js';
import type { OverrideTransition } from './burden-override.workflow.js';
import type { BurdenRefusal } from './burden.refusals.js';
import type { FindingStanding, OverrideState } from './check-indicators.js';

/** What officers read of one rule. */
export interface BurdenRuleLabel {
  readonly name: string;
  /** What the rule forbids, as a sentence. */
  readonly forbids: string;
  /** What to measure or ask for instead. */
  readonly instead: string;
}

export interface BurdenLabels {
  readonly rules: Readonly<Record<BurdenRuleId, BurdenRuleLabel>>;
  /** Title with number and date. */
  readonly sources: Readonly<Record<BurdenSource, string>>;
  readonly severities: Readonly<Record<BurdenSeverity, string>>;
  readonly standings: Readonly<Record<FindingStanding, string>>;
  readonly overrideStates: Readonly<Record<OverrideState, string>>;
  readonly transitions: Readonly<Record<OverrideTransition, string>>;
  readonly refusals: Readonly<Record<BurdenRefusal, string>>;
}
