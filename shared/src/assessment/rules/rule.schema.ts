import { z } from 'zod';
import { AUTOMATIC_MEASURES } from '../automatic-measure.js';
import type { RuleInput } from './rule-input.js';
import { DIRECTIONS, type ScoringRule } from './scoring-rule.js';

const INVALID = 'error.invalid-input';
const WORDS_LIMIT = 500;
const ENTRIES_LIMIT = 60;

const key = z.string().min(1, INVALID).max(100, INVALID);
/** A decimal as text; what it may be is for `checkRule` and `checkRuleInput` to say in words. */
const number = z.string().trim().max(20, INVALID);
const words = z
  .string()
  .trim()
  .max(WORDS_LIMIT, INVALID)
  .refine((text) => !text.includes('\0'), INVALID);
const priced = z
  .array(z.object({ id: key, name: words, points: number }))
  .max(ENTRIES_LIMIT, INVALID)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, INVALID);
const direction = z.enum(DIRECTIONS, INVALID);

/** The shape of a rule, one for the form, the importer and the server. */
export const scoringRuleSchema: z.ZodType<ScoringRule> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('judgement') }),
  z.object({
    kind: z.literal('proportional'),
    direction,
    target: z.object({ value: number, byCategory: z.record(key, number) }),
    unit: words,
  }),
  z.object({ kind: z.literal('deduction'), occurrences: priced, floor: number }),
  z.object({ kind: z.literal('award'), occurrences: priced }),
  z.object({ kind: z.literal('checklist'), entries: priced }),
  z.object({
    kind: z.literal('rank'),
    direction,
    steps: z
      .array(z.object({ upTo: z.int(INVALID).min(1, INVALID), points: number }))
      .max(ENTRIES_LIMIT, INVALID),
  }),
  z.object({ kind: z.literal('external'), scale: number }),
  z.object({ kind: z.literal('automatic'), measure: z.enum(AUTOMATIC_MEASURES, INVALID) }),
]);

/** The shape of an entry. */
export const ruleInputSchema: z.ZodType<RuleInput> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('points'), points: number }),
  z.object({ kind: z.literal('value'), value: number }),
  z.object({ kind: z.literal('counts'), counts: z.record(key, z.number()) }),
  z.object({ kind: z.literal('ticks'), ticked: z.array(key).max(ENTRIES_LIMIT, INVALID) }),
]);
