import { z } from 'zod';
import { parseCivilDate } from '../kernel/civil-date.js';
import { COMPARATORS } from '../plans/comparator.js';
import { DEADLINE_KINDS } from '../plans/deadline-kind.js';
import { TASK_ROLES } from '../plans/task-role.js';
import { UNIT_SOURCES } from './breakdown-draft.js';

const INVALID = 'error.invalid-input';
/** Of a ledger that comes as a workbook; documents have 5–400 tasks. */
const MOST_TASKS = 10_000;
const MOST_PARTS = 200;

/** A name with the office held, or a few of them. */
export const MOST_LEADER = 200;

const text = (most: number) => z.string().trim().max(most, INVALID);
const named = (most: number) => text(most).min(1, INVALID);
const optionalText = (most: number) =>
  text(most)
    .nullish()
    .transform((value) => value || null);
const count = z
  .int(INVALID)
  .min(0, INVALID)
  .max(100_000, INVALID)
  .nullish()
  .transform((value) => value ?? null);
const id = z
  .uuid(INVALID)
  .nullish()
  .transform((value) => value ?? null);
const date = z
  .string()
  .refine((value) => parseCivilDate(value) !== undefined, INVALID)
  .nullish()
  .transform((value) => value ?? null);
const span = z
  .object({ start: z.int(INVALID).min(0, INVALID), end: z.int(INVALID).min(0, INVALID) })
  .refine(({ start, end }) => start <= end, INVALID)
  .nullish()
  .transform((value) => value ?? null);
const parts = <Part extends z.ZodType>(part: Part) => z.array(part).max(MOST_PARTS, INVALID);

const unit = z
  .object({
    role: z.enum(TASK_ROLES, INVALID),
    printedName: named(200),
    source: z.enum(UNIT_SOURCES, INVALID),
    span,
    unitId: id,
    groupId: id,
  })
  .refine(({ unitId, groupId }) => unitId === null || groupId === null, INVALID);

const deadline = z.object({
  kind: z.enum(DEADLINE_KINDS, INVALID),
  text: named(1_000),
  span,
  date,
  rrule: optionalText(500),
  anchor: optionalText(500),
  days: count,
  hours: count,
});

const target = z.object({
  text: named(1_000),
  span,
  comparator: z.enum(COMPARATORS, INVALID),
  value: parts(z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/, INVALID)).min(1, INVALID),
  unit: text(100),
  per: optionalText(100),
  scope: optionalText(1_000),
});

const task = z.object({
  key: named(100),
  taken: z.boolean(),
  ordinal: text(100),
  sectionPath: z.array(named(1_000)).max(20, INVALID),
  title: text(2_000),
  content: text(200_000),
  units: parts(unit),
  leader: text(MOST_LEADER)
    .nullish()
    .transform((value) => value ?? ''),
  deadlines: parts(deadline),
  targets: parts(target),
});

const distinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

/**
 * The reviewer's corrections, one shape for the screen and the server. Titles may still be empty while the review
 * goes on; the workflow asks for them on confirmation.
 */
export const saveBreakdownSchema = z
  .object({
    title: text(1_000),
    docNumber: optionalText(200),
    issuer: optionalText(500),
    documentDate: date,
    year: z.int(INVALID).min(2000, INVALID).max(2100, INVALID),
    tasks: z
      .array(task)
      .max(MOST_TASKS, INVALID)
      .refine((tasks) => distinct(tasks.map(({ key }) => key)), INVALID),
    /** Keys of all tasks in their order, where `tasks` holds only those that are new or changed. */
    order: z
      .array(named(100))
      .max(MOST_TASKS, INVALID)
      .refine(distinct, INVALID)
      .nullish()
      .transform((value) => value ?? null),
  })
  .refine(({ tasks, order }) => {
    const keys = order && new Set(order);
    return !keys || tasks.every(({ key }) => keys.has(key));
  }, INVALID);

export type BreakdownCorrections = z.infer<typeof saveBreakdownSchema>;
