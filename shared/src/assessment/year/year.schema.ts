import { z } from 'zod';
import { decimal } from '../../kernel/decimal.js';
import { isPointsText } from '../points.js';
import { TIE_STYLES } from '../rules/places-of.js';
import { ABSENCE_TERMS, YEAR_METHODS } from './year-terms.js';

const INVALID = 'error.invalid-input';

const year = z.int(INVALID).min(2000, INVALID).max(2100, INVALID);
/** 0 before anybody has set the terms. */
const version = z.int(INVALID).min(0, INVALID);

const weight = z
  .string()
  .max(20, 'year.weight-invalid')
  .refine((text) => isPointsText(text) && decimal(text).gt(0), 'year.weight-invalid');

export const planYearSchema = z.object({
  year,
  version,
  method: z.enum(YEAR_METHODS, INVALID),
  absence: z.enum(ABSENCE_TERMS, INVALID),
  ties: z.enum(TIE_STYLES, INVALID),
  weights: z.array(z.object({ roundId: z.uuid(INVALID), weight })).max(50, INVALID),
});

export const yearStepSchema = z.object({ year, version });

export const fillFromQuartersSchema = z.object({
  roundId: z.uuid(INVALID),
  indicatorId: z.uuid(INVALID),
  reason: z.string().trim().min(1, INVALID).max(500, INVALID),
});
