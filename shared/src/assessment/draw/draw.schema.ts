import { z } from 'zod';

export const DRAW_TITLE_LIMIT = 100;
export const WITNESS_LIMIT = 200;
/** Of one number in the terms. */
export const DRAW_COUNT_LIMIT = 1000;

const INVALID = 'error.invalid-input';

const id = z.uuid(INVALID);
const count = (least: number) =>
  z.int('draw.count-invalid').min(least, 'draw.count-invalid').max(DRAW_COUNT_LIMIT, 'draw.count-invalid');
const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, INVALID)
    .refine((value) => !value.includes('\0'), INVALID);
/** Absent: everybody. */
const some = z
  .array(id)
  .max(2_000, INVALID)
  .nullish()
  .transform((ids) => ids ?? null);

/** One shape for the form and the server. */
export const prepareDrawSchema = z.object({
  title: text(DRAW_TITLE_LIMIT).min(1, 'draw.title-missing'),
  year: z.int(INVALID).min(2000, INVALID).max(2100, INVALID),
  terms: z.object({
    units: count(1),
    byCategory: z.boolean(),
    tasksPerUnit: count(0),
    inspectorsPerUnit: count(0),
  }),
  categoryIds: some,
  inspectorIds: some,
  recusals: z.array(z.object({ inspectorId: id, unitId: id })).max(2_000, INVALID),
});

export const performDrawSchema = z.object({
  id,
  version: z.int(INVALID).min(0, INVALID),
  witness: text(WITNESS_LIMIT),
});
