import type { OverrideRefusal } from './burden-override.workflow.js';

/** Why a round is not opened, or an override not taken. */
export const BURDEN_REFUSALS = [
  'burden.unresolved',
  'burden.nothing-to-override',
  'burden.already-asked',
  'burden.reason-missing',
  'burden.note-missing',
] as const;
export type BurdenRefusal = (typeof BURDEN_REFUSALS)[number] | OverrideRefusal;
