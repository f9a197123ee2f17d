import type { ReadingRefusal, ReadingRefusalKey } from '#shared/intake/reading-refusals.js';
import { refused, type Result } from '#shared/kernel/result.js';

export const refuse = (
  key: ReadingRefusalKey,
  values?: ReadingRefusal['values'],
): Result<never, ReadingRefusal> => refused({ key, ...(values && { values }) });
