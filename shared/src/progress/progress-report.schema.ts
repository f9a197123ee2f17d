import { z } from 'zod';
import { parseCivilDate } from '../kernel/civil-date.js';
import { FILES_PER_REPORT, NARRATIVE_LIMIT } from './report-limits.js';

/** PostgreSQL takes any character in a text but NUL. */
const text = z
  .string()
  .trim()
  .max(NARRATIVE_LIMIT, 'progress.text-too-long')
  .refine((value) => !value.includes('\0'), 'error.invalid-input');

/** One shape for the form and the server. Percent is 0–100 with at most two decimals. */
export const progressReportSchema = z.object({
  percent: z.string().regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/, 'progress.percent-out-of-range'),
  narrative: text,
  problems: text,
  nextStep: text,
  asOf: z.string().refine((value) => parseCivilDate(value) !== undefined, 'progress.as-of-invalid'),
  fileIds: z.array(z.uuid()).max(FILES_PER_REPORT, 'progress.too-many-files'),
});

export type ProgressReportContent = z.infer<typeof progressReportSchema>;

/** Which quarter of which year a report is about. */
export const reportQuarterSchema = z.object({
  year: z.int('error.invalid-input').min(1900, 'error.invalid-input').max(2999, 'error.invalid-input'),
  quarter: z.int('error.invalid-input').min(1, 'error.invalid-input').max(4, 'error.invalid-input'),
});

/** The office's words to the unit. That there are some is for the workflow to demand. */
export const returnReasonSchema = z.object({ reason: text });
