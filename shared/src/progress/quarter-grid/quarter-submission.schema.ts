import { z } from 'zod';
import { reportQuarterSchema } from '../progress-report.schema.js';

/** Rows of one submission; a unit has some dozens of tasks. */
export const SUBMISSION_LIMIT = 200;

/** The reports of one quarter that are to be handed in, each as its writer has seen it. */
export const quarterSubmissionSchema = reportQuarterSchema.extend({
  rows: z
    .array(z.object({ assignmentId: z.uuid(), version: z.int('error.invalid-input') }))
    .min(1, 'error.invalid-input')
    .max(SUBMISSION_LIMIT, 'error.invalid-input')
    .refine(
      (rows) => new Set(rows.map(({ assignmentId }) => assignmentId)).size === rows.length,
      'error.invalid-input',
    ),
});
