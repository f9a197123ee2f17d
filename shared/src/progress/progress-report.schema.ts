import { z } from 'zod';
import { parseCivilDate } from '../kernel/civil-date.js';

export const NARRATIVE_LIMIT = 4000;
export const FILES_PER_REPORT = 20;

const text = z.string().trim().max(NARRATIVE_LIMIT, 'progress.text-too-long');

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
