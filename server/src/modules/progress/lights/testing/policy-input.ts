import { DEFAULT_LIGHT_POLICY, type LightPolicyVersion } from '#shared/progress/lights/light-policy.js';
import { viewOfPolicy } from '../light-policy-content.js';
import type { LightPolicyInput } from '../light-policy.types.js';

/** The default policy with some values changed, as the form sends it. */
export function policyInput(change: Partial<LightPolicyVersion> = {}): LightPolicyInput {
  const { tolerance, notStartedLag, dueSoonDays, yellowLag, ...looks } = viewOfPolicy({
    ...DEFAULT_LIGHT_POLICY,
    ...change,
  });
  const { statuses, lights, ladder } = looks;
  return { tolerance, notStartedLag, dueSoonDays, yellowLag, statuses, lights, ladder };
}
