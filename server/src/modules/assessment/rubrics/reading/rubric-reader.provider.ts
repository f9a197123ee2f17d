import type { Provider } from '@nestjs/common';
import { InProcessRubricReader } from './in-process-rubric-reader.js';
import { RubricReader } from './rubric-reader.js';
import { WorkerRubricReader } from './worker-rubric-reader.js';

const builtScript = new URL('./read-rubric.worker.js', import.meta.url);

/** Built: a thread for each rubric. From sources (tests, generators): in process. */
export const rubricReaderProvider: Provider = {
  provide: RubricReader,
  useFactory: () =>
    import.meta.url.endsWith('.ts') ? new InProcessRubricReader() : new WorkerRubricReader(builtScript),
};
