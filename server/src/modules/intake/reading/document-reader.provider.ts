import type { Provider } from '@nestjs/common';
import { DocumentReader } from './document-reader.js';
import { InProcessDocumentReader } from './in-process-document-reader.js';
import { WorkerDocumentReader } from './worker-document-reader.js';

const builtScript = new URL('./read-document.worker.js', import.meta.url);

/** Built: a thread for each document. From sources (tests, generators): in process. */
export const documentReaderProvider: Provider = {
  provide: DocumentReader,
  useFactory: () =>
    import.meta.url.endsWith('.ts') ? new InProcessDocumentReader() : new WorkerDocumentReader(builtScript),
};
