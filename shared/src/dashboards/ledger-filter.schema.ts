import { z } from 'zod';
import { parseCivilDate } from '../kernel/civil-date.js';
import { TASK_ROLES } from '../plans/task-role.js';
import { LIGHTS, TASK_STATUSES } from '../progress/task-status.js';
import { TIMELINESS } from '../progress/timeliness.js';
import { LEDGER_COLUMNS, LEDGER_TEXT_COLUMNS } from './ledger-columns.js';
import { LEDGER_REVIEWS, LEDGER_TEXT_LIMIT, type LedgerFilter, type LedgerMatch } from './ledger-filter.js';

/** Ids that one filter may name: more than a county has units. */
const IDS_LIMIT = 500;

const invalid = 'error.invalid-input';
const absent = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .transform((value) => value ?? undefined)
    .optional();

/** PostgreSQL takes any character in a text but this one. */
const text = z.string().refine((value) => !value.includes('\0'), invalid);

const ids = absent(z.array(z.guid(invalid)).max(IDS_LIMIT, invalid));
const day = absent(z.string().transform((text, context) => parseCivilDate(text) ?? wrongDay(context)));
const wrongDay = (context: z.RefinementCtx): never => {
  context.addIssue({ code: 'custom', message: invalid });
  return z.NEVER;
};

const percent = absent(z.int(invalid).min(0, invalid).max(100, invalid));
const searched = text.trim().max(2 * LEDGER_TEXT_LIMIT, invalid);
const match = z.object({ column: z.enum(LEDGER_TEXT_COLUMNS), text: searched });

/** One of a column and in the columns' order: the same words in another order are the same filter. */
const inOrder = (matches: readonly LedgerMatch[]): LedgerMatch[] =>
  LEDGER_COLUMNS.flatMap((column) => matches.find((one) => one.column === column && one.text !== '') ?? []);

/** A filter as the API gets it: absent and null mean the same, and no id or text can break a statement. */
export const ledgerFilterSchema: z.ZodType<LedgerFilter> = z.object({
  year: absent(z.int(invalid).min(1900, invalid).max(2999, invalid)),
  planIds: ids,
  sectionTitle: absent(text.max(500, invalid)),
  unitIds: ids,
  categoryIds: ids,
  role: absent(z.enum(TASK_ROLES)),
  statuses: absent(z.array(z.enum(TASK_STATUSES))),
  lights: absent(z.array(z.enum(LIGHTS))),
  reviews: absent(z.array(z.enum(LEDGER_REVIEWS))),
  timeliness: absent(z.array(z.enum(TIMELINESS))),
  startsFrom: day,
  startsTo: day,
  dueFrom: day,
  dueTo: day,
  undated: absent(z.boolean().transform((only) => only || undefined)),
  updatedFrom: day,
  updatedTo: day,
  percentFrom: percent,
  percentTo: percent,
  matches: absent(z.array(match).max(LEDGER_TEXT_COLUMNS.length, invalid).transform(inOrder)),
  text: absent(searched),
});
