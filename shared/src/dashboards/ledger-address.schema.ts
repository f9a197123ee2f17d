import { z } from 'zod';
import { parseLedgerQuery, savedLedgerQuery } from './ledger-query.js';

const invalid = 'error.invalid-input';

const parameterOf = (pair: string): [string, string] => {
  const at = pair.indexOf('=');
  return [pair.slice(0, Math.max(at, 0)), decodeURIComponent(pair.slice(at + 1))];
};

/** The parameters that an address of the ledger spells out. @throws URIError when it is no address */
export const ledgerAddressParameters = (query: string): Record<string, string> =>
  Object.fromEntries(query.split('&').map(parameterOf));

/** What an address says, put into its one form; what is not understood is left out. */
function canonical(query: string, context: z.RefinementCtx): string {
  try {
    return savedLedgerQuery(parseLedgerQuery(ledgerAddressParameters(query)));
  } catch {
    context.addIssue({ code: 'custom', message: invalid });
    return z.NEVER;
  }
}

/** The parameters of the ledger's page as a text that can be kept: 筛选, 排序, 列, 分组 and the day. */
export const ledgerAddressSchema = z
  .string()
  .max(20_000, invalid)
  .refine((text) => !text.includes('\0') && !/%00/.test(text), invalid)
  .transform(canonical);
