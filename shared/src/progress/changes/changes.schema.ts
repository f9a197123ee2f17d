import { z } from 'zod';
import { parseCivilDate } from '../../kernel/civil-date.js';
import { COMPLETION_CHECKS } from './assignment-change.js';
import {
  BULK_LIMIT,
  CHANGE_NAME_LIMIT,
  CHANGE_TEXT_LIMIT,
  FILES_PER_CHANGE,
  LOOK_BACK_LIMIT,
} from './change-limits.js';
import { SEED_LIMIT } from './draw-sample.js';
import { FINDING_CATEGORIES } from './followed-item.js';
import { LOOK_BACK_METHODS, LOOK_BACK_RESULTS } from './look-back.js';
import { MILESTONE_KINDS } from './plan-milestone.js';

/** PostgreSQL takes any character in a text but NUL. */
const limited = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, 'change.text-too-long')
    .refine((value) => !value.includes('\0'), 'error.invalid-input');

const text = limited(CHANGE_TEXT_LIMIT);
const name = limited(CHANGE_NAME_LIMIT);
const required = (missing: string) => text.min(1, missing);
const day = z.string().refine((value) => parseCivilDate(value) !== undefined, 'error.invalid-input');
const fileIds = z.array(z.uuid('error.invalid-input')).max(FILES_PER_CHANGE, 'change.too-many-files');
const percent = z
  .string()
  .regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/, 'progress.percent-out-of-range')
  .nullable();

/** Words alone: why something is refused, resumed, returned. That there are some is for the workflow to demand. */
export const reasonSchema = z.object({ reason: text });

export const extensionRequestSchema = z.object({ dueOn: day, reason: text, fileIds });

export const completionRequestSchema = z.object({ explanation: text, fileIds });

export const grantExtensionSchema = z.object({ dueOn: day, reason: text });

/** 延长时限 by the office: nobody has asked, so that the reason is its own. */
export const extendSchema = z.object({ dueOn: day, reason: required('change.reason-missing') });

export const confirmCompletionSchema = z.object({
  checked: z.array(z.enum(COMPLETION_CHECKS)).max(COMPLETION_CHECKS.length, 'error.invalid-input'),
  reason: text,
});

export const bulkConfirmationSchema = z.object({
  items: z.array(z.unknown()).min(1, 'error.invalid-input').max(BULK_LIMIT, 'change.too-many-at-once'),
});

export const suspensionSchema = z.object({ reason: text, basis: name, resumeOn: day });

export const openLookBackSchema = z.object({
  title: name.min(1, 'look-back.title-missing'),
  heldOn: day,
  leadBy: name.min(1, 'look-back.lead-missing'),
  method: z.enum(LOOK_BACK_METHODS),
  sampleSize: z
    .int('error.invalid-input')
    .min(1, 'look-back.sample-size')
    .max(LOOK_BACK_LIMIT, 'look-back.sample-size')
    .nullable(),
  seed: z.int('look-back.seed').min(0, 'look-back.seed').max(SEED_LIMIT, 'look-back.seed').nullable(),
});

export const lookBackFindingSchema = z.object({
  result: z.enum(LOOK_BACK_RESULTS),
  progressFinding: text,
  effectFinding: text,
  shortfall: text,
  foundPercent: percent,
  fileIds,
});

export const followedItemSchema = z.object({
  title: name.min(1, 'followed-item.title-missing'),
  content: required('followed-item.words-missing'),
  dueOn: day.nullable(),
  fileIds,
});

export const remarkSchema = followedItemSchema.extend({ leaderName: name });

export const complaintSchema = followedItemSchema.extend({ channel: name, contactName: name, contact: name });

/** Without a last day nobody could say that it was not rectified in time. */
export const findingSchema = followedItemSchema.extend({
  category: z.enum(FINDING_CATEGORIES),
  place: name,
  dueOn: z
    .string('followed-item.day-missing')
    .refine((value) => parseCivilDate(value) !== undefined, 'error.invalid-input'),
});

export const itemEntrySchema = z.object({ text, fileIds });

export const itemStepSchema = itemEntrySchema.extend({ leaderName: name, dueOn: day.nullable() });

export const milestoneSchema = z.object({
  kind: z.enum(MILESTONE_KINDS),
  title: name.min(1, 'milestone.title-missing'),
  dueOn: day.nullable(),
});

export const milestoneRecordSchema = z.object({
  doneOn: day,
  receipt: name,
  participants: text,
  matters: text,
  fileIds,
});
