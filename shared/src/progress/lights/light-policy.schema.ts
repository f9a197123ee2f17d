import { z } from 'zod';
import { LIGHTS, TASK_STATUSES } from '../task-status.js';
import { ESCALATION_TARGETS } from './escalation-ladder.js';
import { LADDER_LIMIT, LATEST_STEP_DAYS, NAME_LIMIT, THRESHOLD_RANGES } from './light-policy-limits.js';
import type { LightPolicyRefusal } from './lights.refusals.js';
import type { LightPolicy } from './light-policy.js';

const says = (key: LightPolicyRefusal): string => key;
const outOfRange = says('lights.number-out-of-range');
const within = ([low, high]: readonly [number, number]) =>
  z.int(outOfRange).min(low, outOfRange).max(high, outOfRange);

const tooLong = says('lights.name-too-long');
/** PostgreSQL takes any character in a text but this one. */
const words = z
  .string()
  .trim()
  .max(NAME_LIMIT, tooLong)
  .refine((text) => !text.includes('\0'), tooLong);

const malformed = says('lights.colour-malformed');
const colour = z
  .string()
  .toLowerCase()
  .regex(/^#[\da-f]{6}$/, malformed);

const statusShape = <Schema extends z.ZodType>(schema: Schema) => z.record(z.enum(TASK_STATUSES), schema);
const lightShape = <Schema extends z.ZodType>(schema: Schema) => z.record(z.enum(LIGHTS), schema);

/** An emptied name is the catalogue's again. */
const said = <Key extends string>(names: Partial<Record<Key, string>>): Partial<Record<Key, string>> =>
  Object.fromEntries(Object.entries(names).filter(([, name]) => name)) as Partial<Record<Key, string>>;

const step = z.object({
  afterDays: within([1, LATEST_STEP_DAYS]),
  name: words.min(1, says('lights.step-unnamed')),
  tells: z
    .array(z.enum(ESCALATION_TARGETS))
    .min(1, says('lights.step-tells-nobody'))
    .transform((tells) => ESCALATION_TARGETS.filter((target) => tells.includes(target))),
});

/** The shape of a policy as the settings screen and the API hold it; `checkLightPolicy` judges what it says. */
export const lightPolicySchema: z.ZodType<LightPolicy> = z.object({
  tolerance: within(THRESHOLD_RANGES.tolerance),
  notStartedLag: within(THRESHOLD_RANGES.notStartedLag),
  dueSoonDays: within(THRESHOLD_RANGES.dueSoonDays),
  yellowLag: within(THRESHOLD_RANGES.yellowLag),
  statusNames: z.partialRecord(z.enum(TASK_STATUSES), words).transform(said),
  lightNames: z.partialRecord(z.enum(LIGHTS), words).transform(said),
  lightColours: lightShape(colour),
  statusColours: statusShape(colour),
  ladder: z.array(step).max(LADDER_LIMIT, says('lights.too-many-steps')),
});
