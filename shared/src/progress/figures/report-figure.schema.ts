import { z } from 'zod';
import { parseCivilDate } from '../../kernel/civil-date.js';
import { decimal } from '../../kernel/decimal.js';
import {
  FIGURE_LABEL_LIMIT,
  FIGURE_UNIT_LIMIT,
  PARTS_PER_FIGURE,
  PART_LABEL_LIMIT,
} from './figure-limits.js';

/** What the shape check of a figure says. */
export const FIGURE_SHAPE_REFUSALS = [
  'progress.figure-not-a-number',
  'progress.figure-label-missing',
  'progress.figure-value-missing',
  'progress.figure-share-incomplete',
  'progress.figure-denominator-zero',
  'progress.figure-twice',
  'progress.too-many-figures',
] as const;
export type FigureShapeRefusal = (typeof FIGURE_SHAPE_REFUSALS)[number];

const words = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, 'progress.text-too-long')
    .refine((value) => !value.includes('\0'), 'error.invalid-input');

/** As the API's decimals: twelve digits before the point, six behind it. */
const amount = z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/, 'progress.figure-not-a-number');
const optional = <T extends z.ZodType>(shape: T) => shape.nullish().transform((value) => value ?? null);

const part = z.object({
  label: words(PART_LABEL_LIMIT).min(1, 'progress.figure-label-missing'),
  value: amount,
  /** The member's report that the part was taken over from. @source R30 */
  reportId: optional(z.uuid()),
});

/**
 * One figure of a report: against a target of the task, or a free one with a name of its own. A share keeps both
 * sides and is computed from them (R69); any other figure has a value.
 */
export const reportFigureSchema = z
  .object({
    targetId: optional(z.uuid()),
    label: words(FIGURE_LABEL_LIMIT),
    value: optional(amount),
    unit: words(FIGURE_UNIT_LIMIT),
    numerator: optional(amount),
    denominator: optional(amount),
    lastYear: optional(amount),
    asOf: optional(
      z.string().refine((value) => parseCivilDate(value) !== undefined, 'progress.as-of-invalid'),
    ),
    parts: z.array(part).max(PARTS_PER_FIGURE, 'progress.too-many-figures'),
  })
  .superRefine(({ targetId, label, value, numerator, denominator }, context) => {
    const refuse = (message: FigureShapeRefusal, field: string) =>
      context.addIssue({ code: 'custom', message, path: [field] });
    if (targetId === null && label === '') refuse('progress.figure-label-missing', 'label');
    if ((numerator === null) !== (denominator === null))
      refuse('progress.figure-share-incomplete', numerator === null ? 'numerator' : 'denominator');
    else if (denominator === null) {
      if (value === null) refuse('progress.figure-value-missing', 'value');
    } else if (decimal(denominator).eq(0)) refuse('progress.figure-denominator-zero', 'denominator');
  });

export type ReportFigureContent = z.infer<typeof reportFigureSchema>;
