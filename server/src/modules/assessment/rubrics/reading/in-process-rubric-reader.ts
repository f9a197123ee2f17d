import type { RubricReading } from '#shared/assessment/rubric-reading/rubric-reading.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import { readRubricFile, type RubricFile } from './read-rubric-file.js';
import { RubricReader } from './rubric-reader.js';

/** For running from TypeScript sources, which a plain thread cannot load: the same work without its confinement. */
export class InProcessRubricReader extends RubricReader {
  read(file: RubricFile): Promise<Result<RubricReading, Refusal>> {
    return readRubricFile(file);
  }
}
