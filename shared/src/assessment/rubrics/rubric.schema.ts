import { z } from 'zod';
import { INDICATOR_LIMIT, indicatorShape, roundRubricSchema } from '../assessment.schema.js';
import type { RubricContent } from './rubric-content.js';

const INVALID = 'error.invalid-input';
const NAME_MISSING = 'rubric.name-missing';
const YEAR_INVALID = 'rubric.year-invalid';
const key = z.string().min(1, INVALID).max(100, INVALID);
const { key: _key, parentKey: _parentKey, ...fields } = indicatorShape;

/** The shape only: a draft may still have points to fill in and sums to mend. */
export const rubricContentSchema: z.ZodType<RubricContent> = z.object({
  rubric: roundRubricSchema,
  indicators: z
    .array(
      z.object({
        id: key,
        parentId: key.nullable(),
        ...fields,
        maxPoints: z.string().trim().max(20, INVALID),
        sortOrder: z.int(INVALID).min(0, INVALID).max(100_000, INVALID),
      }),
    )
    .max(INDICATOR_LIMIT, INVALID),
});

const printable = (limit: number, message: string) =>
  z
    .string()
    .trim()
    .max(limit, message)
    .refine((text) => !text.includes('\0'), INVALID);

export const rubricHeadSchema = z.object({
  name: printable(100, NAME_MISSING).min(1, NAME_MISSING),
  year: z.int(YEAR_INVALID).min(2000, YEAR_INVALID).max(2100, YEAR_INVALID),
  categoryLabel: printable(100, INVALID),
});
export type RubricHead = z.infer<typeof rubricHeadSchema>;
