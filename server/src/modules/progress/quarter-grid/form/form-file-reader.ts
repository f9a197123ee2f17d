import { Injectable } from '@nestjs/common';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import { ConfinedThread } from '#server/modules/intake/reading/confined-thread.js';
import { workOnFormFile, type FormFileAnswer, type FormFileJob } from './form-file.js';

/** Built: a confined thread for each workbook. From sources (tests), which a plain thread cannot load: in process. */
@Injectable()
export class FormFileReader {
  private readonly thread = import.meta.url.endsWith('.ts')
    ? null
    : new ConfinedThread(new URL('./form-file.worker.js', import.meta.url));

  run(job: FormFileJob): Promise<Result<FormFileAnswer, Refusal>> {
    return this.thread ? this.thread.run<FormFileAnswer>(job) : Promise.resolve(workOnFormFile(job));
  }
}
