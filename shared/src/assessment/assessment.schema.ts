import { z } from 'zod';
import { asCivilDate, parseCivilDate } from '../kernel/civil-date.js';
import { ADJUSTMENT_KINDS } from './adjustment.js';
import { ROUND_KINDS } from './round-kind.js';
import { COMBINATIONS } from './rules/combine-assessors.js';
import { VETO_EFFECTS } from './rules/grade.js';
import { TIE_STYLES } from './rules/places-of.js';
import { NOT_APPLICABLE_TERMS, PARTS } from './rules/rubric-terms.js';
import { ruleInputSchema, scoringRuleSchema } from './rules/rule.schema.js';
import { ROUND_STAGES } from './stages/round-stage.js';

export const ROUND_NAME_LIMIT = 100;
export const INDICATOR_LIMIT = 600;
export const REASON_LIMIT = 1000;
export const FILES_PER_ENTRY = 10;

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

/** The fields of a node as callers send it. */
export const indicatorShape = {
  key,
  parentKey: key.nullish().transform((parent) => parent ?? null),
  name: text(100),
  standard: text(REASON_LIMIT),
  number: text(20),
  rule: scoringRuleSchema.nullish().transform((rule) => rule ?? null),
  maxPoints: z.string(),
  part: z.enum(PARTS, INVALID),
  appliesTo: z
    .object({ categoryIds: z.array(id).max(200, INVALID), unitIds: z.array(id).max(2_000, INVALID) })
    .nullish()
    .transform((audience) => audience ?? null),
  assessors: z.array(z.object({ id, weight: z.string().max(20, INVALID) })).max(20, INVALID),
  combination: z.enum(COMBINATIONS, INVALID),
};

const points = z.string().max(20, INVALID);

/** What a rubric says about the whole. */
export const roundRubricSchema = z.object({
  fullPoints: points,
  terms: z.object({
    caps: z.object({ bonus: points.nullable(), deduction: points.nullable() }),
    notApplicable: z.enum(NOT_APPLICABLE_TERMS, INVALID),
    doubleBelow: z.int(INVALID).min(1, INVALID).max(INDICATOR_LIMIT, INVALID).nullable(),
  }),
  ties: z.enum(TIE_STYLES, INVALID),
  grades: z.array(z.object({ name: text(20), from: points })).max(10, INVALID),
});

/** Shapes only, one for the form and the server; what a tree must be is in `indicator-tree.rules.ts`. */
export const openRoundSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'assessment.round-name-missing')
    .max(ROUND_NAME_LIMIT, 'assessment.round-name-missing')
    .refine((value) => !value.includes('\0'), INVALID),
  kind: z.enum(ROUND_KINDS, INVALID).default('quarterly'),
  year: z.int(QUARTER_INVALID).min(2000, QUARTER_INVALID).max(2100, QUARTER_INVALID),
  quarter: z.int(QUARTER_INVALID).min(1, QUARTER_INVALID).max(4, QUARTER_INVALID),
  rubric: roundRubricSchema,
  indicators: z.array(z.object(indicatorShape)).max(INDICATOR_LIMIT, INVALID),
  excludedUnitIds: z.array(z.uuid('organisation.unit-unknown')).max(20_000, INVALID),
});

/** `version` is 0 for a cell that has no score yet. */
export const scoreSchema = z.object({
  roundId: id,
  indicatorId: id,
  unitId: id,
  assessorId: id.nullish().transform((assessorId) => assessorId ?? null),
  input: ruleInputSchema.nullable(),
  reason,
  /** Absent: they stay as they are. */
  fileIds: z
    .array(id)
    .max(FILES_PER_ENTRY, INVALID)
    .nullish()
    .transform((fileIds) => fileIds ?? null),
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

export const vetoSchema = z.object({
  roundId: id,
  unitId: id,
  effect: z.enum(VETO_EFFECTS, INVALID),
  reason,
  fileId: id.nullish().transform((fileId) => fileId ?? null),
});

/** A row as the officer saw it. */
export const versionedSchema = z.object({ id, version });

const day = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined, INVALID)
  .transform(asCivilDate);

/** Shapes only; what a plan of stages must be is in `stage-plan.rules.ts`. */
export const stagePlanSchema = versionedSchema.extend({
  stages: z
    .array(z.object({ stage: z.enum(ROUND_STAGES, INVALID), beginsOn: day, endsOn: day }))
    .max(ROUND_STAGES.length, INVALID),
});

export const sendBackSchema = versionedSchema.extend({
  reason: reason.min(1, 'assessment.send-back-reason-missing'),
});

/** `version` is 0 before the first entry. */
export const selfScoreSchema = z.object({
  roundId: id,
  indicatorId: id,
  input: ruleInputSchema.nullable(),
  reason,
  fileIds: z.array(id).max(FILES_PER_ENTRY, INVALID).default([]),
  version,
});

export const appealTargetSchema = z.object({ kind: z.enum(['indicator', 'adjustment'], INVALID), id });

export const appealSchema = z.object({
  roundId: id,
  target: appealTargetSchema,
  reason,
  fileIds: z.array(id).max(FILES_PER_ENTRY, INVALID).default([]),
});

/** What the office enters; the facts of an automatic line are read again by the server. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('entries'),
    entries: z
      .array(z.object({ assessorId: id.nullable(), input: ruleInputSchema.nullable(), reason }))
      .max(20, INVALID),
  }),
  z.object({ kind: z.literal('points'), points: points.nullable() }),
  z.object({ kind: z.literal('facts') }),
]);

/** `correction` is null for a rejection. */
export const appealDecisionSchema = versionedSchema.extend({
  answer: reason.min(1, 'assessment.answer-missing'),
  correction: correctionSchema.nullable(),
});

export const appealReturnSchema = versionedSchema.extend({
  reason: reason.min(1, 'assessment.send-back-reason-missing'),
});
