import type { CivilDate } from '../../kernel/civil-date.js';
import { ok, refused, type Result } from '../../kernel/result.js';
import type { Refusal } from '../../kernel/refusal.js';
import { LIGHTS, TASK_STATUSES } from '../task-status.js';
import { GRAPHICS_CONTRAST, graphicsContrast, TEXT_CONTRAST, textContrast } from './contrast.js';
import type { LightPolicy } from './light-policy.js';
import type { LightPolicyRefusal } from './lights.refusals.js';

type Refused = Refusal<LightPolicyRefusal>;

/**
 * May these values stand from `validFrom` on? Never for days gone by: what was shown then was judged then.
 * Colours must be told from the ground and lights from one another by people who see little.
 */
export function checkLightPolicy(
  policy: LightPolicy,
  validFrom: CivilDate,
  today: CivilDate,
): Result<null, Refused> {
  if (validFrom < today) return refused({ key: 'lights.not-for-the-past' });
  const failed = faintLight(policy) ?? sameLights(policy) ?? faintStatus(policy) ?? crookedLadder(policy);
  return failed ? refused(failed) : ok(null);
}

/** Rounded down, so that 4.49 is not printed as the 4.5 that was asked for. */
const told = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

function faintLight({ lightColours }: LightPolicy): Refused | undefined {
  const light = LIGHTS.find((one) => graphicsContrast(lightColours[one]) < GRAPHICS_CONTRAST);
  return (
    light && {
      key: 'lights.colour-too-faint',
      values: { colour: lightColours[light], ratio: told(graphicsContrast(lightColours[light])) },
    }
  );
}

function sameLights({ lightColours }: LightPolicy): Refused | undefined {
  const distinct = new Set(LIGHTS.map((light) => lightColours[light]));
  return distinct.size < LIGHTS.length ? { key: 'lights.colours-alike' } : undefined;
}

function faintStatus({ statusColours }: LightPolicy): Refused | undefined {
  const status = TASK_STATUSES.find((one) => textContrast(statusColours[one]) < TEXT_CONTRAST);
  return (
    status && {
      key: 'lights.text-too-faint',
      values: { colour: statusColours[status], ratio: told(textContrast(statusColours[status])) },
    }
  );
}

function crookedLadder({ ladder }: LightPolicy): Refused | undefined {
  const rises = ladder.every((step, at) => at === 0 || step.afterDays > ladder[at - 1]!.afterDays);
  return rises ? undefined : { key: 'lights.ladder-not-rising' };
}
