import type { LightPolicy, LightPolicyVersion } from '#shared/progress/lights/light-policy.js';
import { lightPolicySchema } from '#shared/progress/lights/light-policy.schema.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { LightPolicyInput, LightPolicyView } from './light-policy.types.js';

/** @throws DomainError INVALID_INPUT naming the first field that is wrong, also for a status or light left out */
export function policyOfInput({ statuses, lights, ladder, ...thresholds }: LightPolicyInput): LightPolicy {
  return parseInput(lightPolicySchema, {
    ...thresholds,
    ladder,
    statusNames: Object.fromEntries(statuses.map(({ status, name }) => [status, name])),
    statusColours: Object.fromEntries(statuses.map(({ status, colour }) => [status, colour])),
    lightNames: Object.fromEntries(lights.map(({ light, name }) => [light, name])),
    lightColours: Object.fromEntries(lights.map(({ light, colour }) => [light, colour])),
  });
}

export const viewOfPolicy = (policy: LightPolicyVersion): LightPolicyView => ({
  number: policy.number,
  validFrom: policy.validFrom,
  tolerance: policy.tolerance,
  notStartedLag: policy.notStartedLag,
  dueSoonDays: policy.dueSoonDays,
  yellowLag: policy.yellowLag,
  statuses: TASK_STATUSES.map((status) => ({
    status,
    name: policy.statusNames[status] ?? '',
    colour: policy.statusColours[status],
  })),
  lights: LIGHTS.map((light) => ({
    light,
    name: policy.lightNames[light] ?? '',
    colour: policy.lightColours[light],
  })),
  ladder: policy.ladder.map((step) => ({ ...step, tells: [...step.tells] })),
  createdAt: null,
  createdByName: null,
});
