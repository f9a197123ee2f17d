import type { FileRefusalKey } from './files.refusals.js';

export interface FilesLabels {
  readonly refusals: Readonly<Record<FileRefusalKey, string>>;
}
