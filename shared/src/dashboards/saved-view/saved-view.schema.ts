import { z } from 'zod';
import { parseLedgerQuery, savedLedgerQuery } from '../ledger-query.js';

const invalid = 'error.invalid-input';

export const SAVED_VIEW_NAME_LIMIT = 40;

/** Views that one account may keep: more than anybody finds again in a list. */
export const MOST_SAVED_VIEWS = 50;

const name = z
  .string()
  .trim()
  .min(1, 'saved-view.name-missing')
  .max(SAVED_VIEW_NAME_LIMIT, invalid)
  .refine((text) => !text.includes('\0'), invalid);

const parameterOf = (pair: string): [string, string] => {
  const at = pair.indexOf('=');
  return [pair.slice(0, Math.max(at, 0)), decodeURIComponent(pair.slice(at + 1))];
};

/** What an address says, put into its one form; what is not understood is left out. */
function canonical(query: string, context: z.RefinementCtx): string {
  try {
    return savedLedgerQuery(parseLedgerQuery(Object.fromEntries(query.split('&').map(parameterOf))));
  } catch {
    context.addIssue({ code: 'custom', message: invalid });
    return z.NEVER;
  }
}

const query = z
  .string()
  .max(20_000, invalid)
  .refine((text) => !text.includes('\0') && !/%00/.test(text), invalid)
  .transform(canonical);

/** A view as it is saved. */
export const savedViewSchema = z.object({ name, query, shared: z.boolean() });

/** What of it is to change; the rest stays. */
export const savedViewChangeSchema = z.object({
  name: name.nullish(),
  query: query.nullish(),
  shared: z.boolean().nullish(),
});
