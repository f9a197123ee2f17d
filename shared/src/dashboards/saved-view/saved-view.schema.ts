import { z } from 'zod';
import { ledgerAddressSchema } from '../ledger-address.schema.js';

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

/** A view as it is saved. */
export const savedViewSchema = z.object({ name, query: ledgerAddressSchema, shared: z.boolean() });

/** What of it is to change; the rest stays. */
export const savedViewChangeSchema = z.object({
  name: name.nullish(),
  query: ledgerAddressSchema.nullish(),
  shared: z.boolean().nullish(),
});
