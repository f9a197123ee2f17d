import type { Breakdown } from '#shared/intake/breakdown.js';
import type { ReadingRefusal } from '#shared/intake/reading-refusals.js';
import { readDocument } from '#shared/intake/read-document.js';
import { ok, type Result } from '#shared/kernel/result.js';
import { readFile } from '../readers/read-file.js';
import type { UnreadDocument } from './document-reader.js';

/** Bytes to blocks to breakdown: the work itself, wherever it runs. */
export async function readUnreadDocument(
  document: UnreadDocument,
): Promise<Result<Breakdown, ReadingRefusal>> {
  if (document.kind === 'text') return ok(readDocument({ text: document.text }));
  if (document.kind === 'source') return ok(readDocument(document.source, { keep: document.keep }));
  const source = await readFile(document.bytes, document.fileName);
  return source.ok ? ok(readDocument(source.value)) : source;
}
