import { fillIn } from '#shared/kernel/fill-in.js';
import { DEFAULT_LIGHT_POLICY, type LightPolicy } from '#shared/progress/lights/light-policy.js';
import type { Light } from '#shared/progress/task-status.js';
import { createContext, useContext } from 'react';
import { useLabels } from '../labels/labels.js';

/** How the viewer's jurisdiction judges and colours progress today; the default until it is known. */
export const LightPolicyContext = createContext<LightPolicy>(DEFAULT_LIGHT_POLICY);

export const useLightPolicy = (): LightPolicy => useContext(LightPolicyContext);

/** What a light means under the thresholds of the day, for legends. */
export function useLightMeaning(): (light: Light) => string {
  const { lightMeanings } = useLabels().progress;
  const { dueSoonDays, yellowLag } = useLightPolicy();
  return (light) => fillIn(lightMeanings[light], { dueSoonDays, yellowLag });
}
