/** Every refusal of the light policy: the label catalogues are exhaustive over it. */
export const LIGHT_POLICY_REFUSALS = [
  'lights.not-for-the-past',
  'lights.colour-too-faint',
  'lights.colours-alike',
  'lights.text-too-faint',
  'lights.ladder-not-rising',
  'lights.number-out-of-range',
  'lights.name-too-long',
  'lights.colour-malformed',
  'lights.step-tells-nobody',
  'lights.step-unnamed',
  'lights.too-many-steps',
  'lights.day-in-future',
] as const;
export type LightPolicyRefusal = (typeof LIGHT_POLICY_REFUSALS)[number];
