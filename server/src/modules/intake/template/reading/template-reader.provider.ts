import type { Provider } from '@nestjs/common';
import { InProcessTemplateReader } from './in-process-template-reader.js';
import { TemplateReader } from './template-reader.js';
import { WorkerTemplateReader } from './worker-template-reader.js';

const builtScript = new URL('./template.worker.js', import.meta.url);

/** Built: a thread for each ledger. From sources (tests, generators): in process. */
export const templateReaderProvider: Provider = {
  provide: TemplateReader,
  useFactory: () =>
    import.meta.url.endsWith('.ts') ? new InProcessTemplateReader() : new WorkerTemplateReader(builtScript),
};
