import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { checkLightPolicy } from '#shared/progress/lights/light-policy.rules.js';
import { lightPolicySchema } from '#shared/progress/lights/light-policy.schema.js';
import type { LightPolicyFieldsFragment, LightPolicyInput } from '../../../generated/graphql.js';
import { policyOfView } from '../../../lib/lights/policy-of-view.js';

/** The form's values: those of the API, without what saving decides. */
export type PolicyDraft = LightPolicyInput;

export const draftOf = ({
  tolerance,
  notStartedLag,
  dueSoonDays,
  yellowLag,
  statuses,
  lights,
  ladder,
}: LightPolicyFieldsFragment): PolicyDraft => ({
  tolerance,
  notStartedLag,
  dueSoonDays,
  yellowLag,
  statuses: statuses.map(({ status, name, colour }) => ({ status, name, colour })),
  lights: lights.map(({ light, name, colour }) => ({ light, name, colour })),
  ladder: ladder.map(({ afterDays, name, tells }) => ({ afterDays, name, tells: [...tells] })),
});

/** The first reason why these values may not be saved, by the rules that the server asks too. */
export function problemOf(draft: PolicyDraft, validFrom: CivilDate, today: CivilDate): Refusal | null {
  const policy = policyOfView({ ...draft, number: 0, validFrom: null });
  const parsed = lightPolicySchema.safeParse(policy);
  if (!parsed.success) return { key: parsed.error.issues[0]?.message ?? 'error.invalid-input' };
  const checked = checkLightPolicy(parsed.data, validFrom, today);
  return checked.ok ? null : checked.error;
}
