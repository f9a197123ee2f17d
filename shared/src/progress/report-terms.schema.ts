import { z } from 'zod';
import { FIGURE_LABEL_LIMIT } from './figures/figure-limits.js';

/** What the office asks of the reports on a task. @source R79, R13 */
export const reportTermsSchema = z.object({
  signOffRequired: z.boolean(),
  /** Texts of targets: they outlive the ids, which a revision makes anew. */
  jointTargets: z
    .array(
      z
        .string()
        .max(FIGURE_LABEL_LIMIT, 'progress.text-too-long')
        .refine((value) => !value.includes('\0'), 'error.invalid-input'),
    )
    .max(50, 'progress.too-many-items'),
});
