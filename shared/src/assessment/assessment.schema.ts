import { z } from 'zod';
import { ADJUSTMENT_KINDS } from './adjustment.js';
import { SCORING_METHODS } from './scoring-method.js';

export const ROUND_NAME_LIMIT = 100;
export const INDICATOR_LIMIT = 200;
export const REASON_LIMIT = 1000;

const INVALID = 'error.invalid-input';
const QUARTER_INVALID = 'assessment.round-quarter-invalid';

const id = z.uuid(INVALID);
const version = z.int(INVALID).min(0, INVALID);
/** PostgreSQL has no NUL in texts. */
const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, INVALID)
    .refine((value) => !value.includes('\0'), INVALID);
const reason = text(REASON_LIMIT);
const key = z.string().min(1, INVALID).max(100, INVALID);

const indicator = z.object({
  key,
  parentKey: key.nullish().transform((parent) => parent ?? null),
  name: text(100),
  standard: text(REASON_LIMIT),
  method: z
    .enum(SCORING_METHODS, INVALID)
    .nullish()
    .transform((method) => method ?? null),
  maxPoints: z.string(),
});

/** Shapes only, one for the form and the server; what a tree must be is in `indicator-tree.rules.ts`. */
export const openRoundSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'assessment.round-name-missing')
    .max(ROUND_NAME_LIMIT, 'assessment.round-name-missing')
    .refine((value) => !value.includes('\0'), INVALID),
  year: z.int(QUARTER_INVALID).min(2000, QUARTER_INVALID).max(2100, QUARTER_INVALID),
  quarter: z.int(QUARTER_INVALID).min(1, QUARTER_INVALID).max(4, QUARTER_INVALID),
  indicators: z.array(indicator).max(INDICATOR_LIMIT, INVALID),
  excludedUnitIds: z.array(z.uuid('organisation.unit-unknown')).max(20_000, INVALID),
});

/** `version` is 0 for a cell that has no score yet. */
export const scoreSchema = z.object({
  roundId: id,
  indicatorId: id,
  unitId: id,
  points: z.string(),
  reason,
  version,
});

export const adjustmentSchema = z.object({
  roundId: id,
  unitId: id,
  kind: z.enum(ADJUSTMENT_KINDS, INVALID),
  points: z.string(),
  reason,
  fileId: id.nullish().transform((fileId) => fileId ?? null),
});

/** A row as the officer saw it. */
export const versionedSchema = z.object({ id, version });
