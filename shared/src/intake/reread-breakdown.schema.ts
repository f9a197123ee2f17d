import { z } from 'zod';
import { UNDOABLE_CLEANING_KINDS } from './cleaning/cleaning-kinds.js';

const INVALID = 'error.invalid-input';

/** Which kinds of cleaning the office switches off, one shape for the screen and the server. */
export const rereadBreakdownSchema = z.object({
  keep: z
    .array(z.enum(UNDOABLE_CLEANING_KINDS, INVALID))
    .max(UNDOABLE_CLEANING_KINDS.length, INVALID)
    .transform((kinds) => UNDOABLE_CLEANING_KINDS.filter((kind) => kinds.includes(kind))),
});
