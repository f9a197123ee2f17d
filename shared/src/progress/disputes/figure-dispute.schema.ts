import { z } from 'zod';
import { NARRATIVE_LIMIT } from '../report-limits.js';
import { KEPT_VALUES } from './figure-dispute.workflow.js';

const text = z
  .string()
  .trim()
  .max(NARRATIVE_LIMIT, 'progress.text-too-long')
  .refine((value) => !value.includes('\0'), 'error.invalid-input');

/** A value is disputed with another value and where that one comes from, never by mere doubt. */
export const raiseDisputeSchema = z.object({
  value: z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/, 'progress.figure-not-a-number'),
  source: text.min(1, 'progress.dispute-source-missing'),
  fileId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
});

export const answerDisputeSchema = z.object({ agrees: z.boolean(), reason: text });

export const resolveDisputeSchema = z.object({ kept: z.enum(KEPT_VALUES), grounds: text });
