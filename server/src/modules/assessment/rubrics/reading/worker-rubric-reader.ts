import type { RubricReading } from '#shared/assessment/rubric-reading/rubric-reading.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import { ConfinedThread } from '#server/modules/intake/reading/confined-thread.js';
import type { RubricFile } from './read-rubric-file.js';
import { RubricReader } from './rubric-reader.js';

/** Reads each rubric in a confined thread. */
export class WorkerRubricReader extends RubricReader {
  private readonly thread: ConfinedThread;

  constructor(script: URL, execArgv?: string[]) {
    super();
    this.thread = new ConfinedThread(script, undefined, execArgv);
  }

  read(file: RubricFile): Promise<Result<RubricReading, Refusal>> {
    return this.thread.run<RubricReading>(file);
  }
}
