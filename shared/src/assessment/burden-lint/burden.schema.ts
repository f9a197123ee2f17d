import { z } from 'zod';
import { BURDEN_RULE_IDS } from './burden-rule.js';
import { WORDING_LIMIT } from './check-indicators.js';

export const OVERRIDE_REASON_LIMIT = 1000;

const INVALID = 'error.invalid-input';
const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, INVALID)
    .refine((value) => !value.includes('\0'), INVALID);
const YEAR = z.int(INVALID).min(2000, INVALID).max(2100, INVALID);

export const askOverrideSchema = z.object({
  year: YEAR,
  ruleId: z.enum(BURDEN_RULE_IDS, INVALID),
  name: text(100),
  /** As `wordingOf` makes it, so that the same text matches again. */
  wording: text(WORDING_LIMIT),
  reason: text(OVERRIDE_REASON_LIMIT).min(1, 'burden.reason-missing'),
});

export const decideOverrideSchema = z.object({
  id: z.uuid(INVALID),
  version: z.int(INVALID).min(1, INVALID),
  approve: z.boolean(INVALID),
  /** Why it was refused; may be empty where it is approved. */
  note: text(OVERRIDE_REASON_LIMIT),
});
