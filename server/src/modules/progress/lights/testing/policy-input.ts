import { DEFAULT_LIGHT_POLICY, type LightPolicyVersion } from '#shared/progress/lights/light-policy.js';
import { viewOfPolicy } from '../light-policy-content.js';
import type { LightPolicyInput } from '../light-policy.types.js';

/** The default policy with some values changed, as the form sends it. */
export function policyInput(change: Partial<LightPolicyVersion> = {}): LightPolicyInput {
  const {
    number: _number,
    validFrom: _from,
    ...values
  } = viewOfPolicy({ ...DEFAULT_LIGHT_POLICY, ...change });
  return values;
}
