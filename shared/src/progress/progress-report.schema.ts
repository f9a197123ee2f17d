import { z } from 'zod';
import { parseCivilDate } from '../kernel/civil-date.js';
import { FIGURES_PER_REPORT } from './figures/figure-limits.js';
import { reportFigureSchema } from './figures/report-figure.schema.js';
import {
  CARRIED_ITEM_KINDS,
  CARRIED_ITEM_STATES,
  CARRIED_ITEMS_LIMIT,
  CARRIED_TEXT_LIMIT,
} from './prefill/carried-item.js';
import { FILES_PER_REPORT, NARRATIVE_LIMIT, SIGNER_LIMIT, SOURCES_PER_REPORT } from './report-limits.js';

/** PostgreSQL takes any character in a text but NUL. */
const text = z
  .string()
  .trim()
  .max(NARRATIVE_LIMIT, 'progress.text-too-long')
  .refine((value) => !value.includes('\0'), 'error.invalid-input');

const day = z.string().refine((value) => parseCivilDate(value) !== undefined, 'progress.as-of-invalid');

const figures = z
  .array(reportFigureSchema)
  .max(FIGURES_PER_REPORT, 'progress.too-many-figures')
  .superRefine((list, context) => {
    const seen = new Set<string>();
    for (const [at, { targetId, label }] of list.entries()) {
      const name = targetId ?? label;
      if (seen.has(name))
        context.addIssue({ code: 'custom', message: 'progress.figure-twice', path: [at, 'label'] });
      seen.add(name);
    }
  });

/** Which quarter of which year a report is about. */
export const reportQuarterSchema = z.object({
  year: z.int('error.invalid-input').min(1900, 'error.invalid-input').max(2999, 'error.invalid-input'),
  quarter: z.int('error.invalid-input').min(1, 'error.invalid-input').max(4, 'error.invalid-input'),
});

/** Who has signed the report off, and when. @source R79 需经主要负责同志或分管负责同志签批同意 */
export const signOffSchema = z.object({
  name: text.min(1, 'progress.signer-missing').max(SIGNER_LIMIT, 'progress.text-too-long'),
  on: day,
});

export type SignOff = z.infer<typeof signOffSchema>;

/** The head's step may bring the sign-off along. */
export const passOnReportSchema = z.object({ signOff: signOffSchema.nullish() });

const carriedItem = z.object({
  kind: z.enum(CARRIED_ITEM_KINDS),
  text: text.min(1).max(CARRIED_TEXT_LIMIT, 'progress.text-too-long'),
  state: z.enum(CARRIED_ITEM_STATES),
  since: reportQuarterSchema,
});

/**
 * One shape for the form and the server. Percent is 0–100 with at most two decimals. What may be left out (figures,
 * sign-off, carried items, sources) stays as it is stored when it is: a grid that knows nothing of them loses nothing.
 */
export const progressReportSchema = z.object({
  percent: z.string().regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/, 'progress.percent-out-of-range'),
  narrative: text,
  problems: text,
  nextStep: text,
  asOf: day,
  fileIds: z.array(z.uuid()).max(FILES_PER_REPORT, 'progress.too-many-files'),
  figures: figures.nullish(),
  /** Null takes the sign-off away. */
  signOff: signOffSchema.nullish(),
  carriedItems: z.array(carriedItem).max(CARRIED_ITEMS_LIMIT, 'progress.too-many-items').nullish(),
  /** The members' reports that were taken over. */
  sourceReportIds: z.array(z.uuid()).max(SOURCES_PER_REPORT, 'progress.too-many-items').nullish(),
});

export type ProgressReportContent = z.infer<typeof progressReportSchema>;

/** The words with which a report goes back. That there are some is for the workflow to demand. */
export const returnReasonSchema = z.object({ reason: text });
