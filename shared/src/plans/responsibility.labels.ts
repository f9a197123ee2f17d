import type { LeadlessRule } from './leads/leadless-rule.js';
import type { ResponsibilityRefusal } from './responsibility.refusals.js';
import type { StepStanding } from './steps/step.rules.js';
import type { SuccessionWay } from './succeed-assignments.js';

export interface ResponsibilityLabels {
  readonly leadlessRules: Readonly<Record<LeadlessRule, string>>;
  readonly stepStandings: Readonly<Record<StepStanding, string>>;
  readonly successionWays: Readonly<Record<SuccessionWay, string>>;
  readonly refusals: Readonly<Record<ResponsibilityRefusal, string>>;
}
