import { z } from 'zod';
import { ledgerAddressSchema } from '../ledger-address.schema.js';
import { LEDGER_EXPORT_FORMATS, LEDGER_EXPORT_LANGUAGES } from './ledger-export.js';

/** An export as it is asked for. */
export const startLedgerExportSchema = z.object({
  format: z.enum(LEDGER_EXPORT_FORMATS),
  language: z.enum(LEDGER_EXPORT_LANGUAGES, 'error.invalid-input'),
  query: ledgerAddressSchema,
});
