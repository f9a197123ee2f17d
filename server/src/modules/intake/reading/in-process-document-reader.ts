import type { Breakdown } from '#shared/intake/breakdown.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import type { Result } from '#shared/kernel/result.js';
import { DocumentReader, type UnreadDocument } from './document-reader.js';
import { readUnreadDocument } from './read-unread-document.js';

/** For running from TypeScript sources, which a plain thread cannot load: the same reading without its confinement. */
export class InProcessDocumentReader extends DocumentReader {
  read(document: UnreadDocument): Promise<Result<Breakdown, Refusal>> {
    return readUnreadDocument(document);
  }
}
