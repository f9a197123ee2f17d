import type { ReadTemplate } from '#shared/intake/template/read-template.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import { ConfinedThread, type ReadingLimits } from '../../reading/confined-thread.js';
import type { MarkedFile, TemplateFile, TemplateLanguage } from '../template-work.js';
import { TemplateReader } from './template-reader.js';

export interface TemplateJob {
  readonly file: TemplateFile;
  /** The language of the marks; null to read only. */
  readonly mark: TemplateLanguage | null;
}

/** Reads and marks each ledger in a confined thread. */
export class WorkerTemplateReader extends TemplateReader {
  private readonly thread: ConfinedThread;

  constructor(script: URL, limits?: ReadingLimits, execArgv?: string[]) {
    super();
    this.thread = new ConfinedThread(script, limits, execArgv);
  }

  read(file: TemplateFile): Promise<Result<ReadTemplate, Refusal>> {
    return this.thread.run<ReadTemplate>({ file, mark: null } satisfies TemplateJob);
  }

  mark(file: TemplateFile, language: TemplateLanguage): Promise<Result<MarkedFile, Refusal>> {
    return this.thread.run<MarkedFile>({ file, mark: language } satisfies TemplateJob);
  }
}
