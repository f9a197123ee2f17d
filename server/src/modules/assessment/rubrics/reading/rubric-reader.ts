import type { RubricReading } from '#shared/assessment/rubric-reading/rubric-reading.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import type { RubricFile } from './read-rubric-file.js';

/** Reads rubric files: a port, so that how they are confined is decided in one place. */
export abstract class RubricReader {
  abstract read(file: RubricFile): Promise<Result<RubricReading, Refusal>>;
}
