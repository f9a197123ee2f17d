import { z } from 'zod';
import { parseCivilDate } from '../../kernel/civil-date.js';
import type { CascadeRefusal } from './cascade.refusals.js';

const refusal = (key: CascadeRefusal): CascadeRefusal => key;

const line = (most: number) => z.string().trim().max(most, refusal('cascade.too-long'));
const optionalLine = line(300)
  .nullish()
  .transform((text) => text || null);
const optionalDay = z
  .string()
  .nullish()
  .refine((day) => !day || parseCivilDate(day) !== undefined, refusal('cascade.date-invalid'))
  .transform((day) => day || null);

const deadlineSchema = z.object({ text: line(200), dueOn: optionalDay });

const pointSchema = z.object({
  ordinal: line(40),
  title: line(500).min(1, refusal('cascade.point-title-missing')),
  text: line(20_000),
  deadlines: z.array(deadlineSchema).max(50, refusal('cascade.too-long')),
});

/** A superior document that is not in Duheng, kept as its points: 1–1000 of them. */
export const externalSuperiorSchema = z.object({
  title: line(500).min(1, refusal('cascade.title-missing')),
  docNumber: optionalLine,
  issuer: optionalLine,
  documentDate: optionalDay,
  points: z
    .array(pointSchema)
    .min(1, refusal('cascade.no-points'))
    .max(1000, refusal('cascade.too-many-points')),
});

export type ExternalSuperior = z.infer<typeof externalSuperiorSchema>;
