import { z } from 'zod';
import { parseCivilDate } from '../../kernel/civil-date.js';
import { decimal } from '../../kernel/decimal.js';
import { isPointsText } from '../points.js';
import { MEASURE_BASES, MEASURE_KINDS } from './measure.js';

const INVALID = 'error.invalid-input';

const id = z.uuid(INVALID);
const optionalId = id.nullish().transform((value) => value ?? null);
const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, INVALID)
    .refine((value) => !value.includes('\0'), INVALID);
const day = z.string().refine((value) => parseCivilDate(value) !== undefined, INVALID);
const positive = (message: string) =>
  z
    .string()
    .max(20, message)
    .refine((value) => isPointsText(value) && decimal(value).gt(0), message);
const year = z.int(INVALID).min(2000, INVALID).max(2100, INVALID);

export const decideMeasureSchema = z
  .object({
    unitId: id,
    year,
    kind: z.enum(MEASURE_KINDS, INVALID),
    basis: z.enum(MEASURE_BASES, INVALID),
    roundId: optionalId,
    findingId: optionalId,
    reason: text(1000).min(1, 'measure.reason-missing'),
    effect: text(500),
    effectFrom: day,
    effectUntil: day.nullish().transform((value) => value ?? null),
    fileId: optionalId,
  })
  .refine(({ effectFrom, effectUntil }) => effectUntil === null || effectFrom <= effectUntil, {
    path: ['effectUntil'],
    message: 'measure.days-disordered',
  })
  .refine(
    ({ basis, roundId, findingId }) =>
      (basis === 'round') === (roundId !== null) && (basis === 'finding') === (findingId !== null),
    {
      path: ['basis'],
      message: 'measure.basis-missing',
    },
  );

export const liftMeasureSchema = z.object({
  id,
  version: z.int(INVALID).min(0, INVALID),
  reason: text(1000).min(1, 'measure.reason-missing'),
});

export const outsideAssessmentSchema = z.object({
  year,
  name: text(100).min(1, 'outside.name-missing'),
  fullPoints: positive('outside.points-invalid'),
  weight: positive('outside.points-invalid'),
});

export const handOverSchema = z.object({
  id,
  version: z.int(INVALID).min(0, INVALID),
  roundId: id,
  recipient: text(100).min(1, 'outside.recipient-missing'),
});
