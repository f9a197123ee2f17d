import type { Breakdown } from '#shared/intake/breakdown.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import { ConfinedThread, type ReadingLimits } from './confined-thread.js';
import { DocumentReader, type UnreadDocument } from './document-reader.js';

/** Reads each document in a confined thread. */
export class WorkerDocumentReader extends DocumentReader {
  private readonly thread: ConfinedThread;

  constructor(script: URL, limits?: ReadingLimits, execArgv?: string[]) {
    super();
    this.thread = new ConfinedThread(script, limits, execArgv);
  }

  /** @throws Error when the reader itself fails */
  read(document: UnreadDocument): Promise<Result<Breakdown, Refusal>> {
    return this.thread.run<Breakdown>(document);
  }
}
