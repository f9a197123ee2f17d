import type { Block, DocumentSource } from '#shared/intake/document-source.js';
import type { ReadingRefusal } from '#shared/intake/reading-refusals.js';
import { ok, type Result } from '#shared/kernel/result.js';
import { csvTable } from './csv-blocks.js';
import { isEncryptedOffice, signedKind } from './file-signature.js';
import { htmlBlocks } from './html/html-blocks.js';
import { htmlText } from './html/html-text.js';
import { officeBlocks } from './office-file.js';
import { refuse } from './refuse.js';
import { MAX_ROWS } from './sheet-blocks.js';
import { decodeText } from './text-file.js';

/** @source trust.md: upload ≤ 20 MB */
export const MAX_UPLOAD_MB = 20;

type Reading = Result<DocumentSource, ReadingRefusal>;

const OLD_NAME = /\.(doc|dot|xls|wps|et|dps|ppt)$/i;
const OTHER_MARKUP = /^\ufeff?\s*<(\?xml|!doctype|svg|[a-z]+:)/i;
/** A page saved with its pictures in one file. */
const MHTML = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,12}content-type:\s*multipart\/related/i;

const hasText = (blocks: readonly Block[]): boolean =>
  blocks.some((block) =>
    block.kind === 'paragraph'
      ? block.text.trim() !== ''
      : block.rows.some((row) => row.some((cell) => cell.text.trim() !== '')),
  );

const withText = (blocks: Result<readonly Block[], ReadingRefusal>): Reading => {
  if (!blocks.ok) return blocks;
  return hasText(blocks.value) ? ok({ blocks: blocks.value }) : refuse('file.no-text');
};

/** Only a file that is one needs the library, which is large. */
const readPdf = async (bytes: Uint8Array): Promise<Reading> => {
  const { pdfBlocks } = await import('./pdf/pdf-blocks.js');
  return withText(await pdfBlocks(bytes));
};

function readPlain(bytes: Uint8Array, fileName: string): Reading {
  const page = htmlText(bytes);
  if (page !== undefined) return withText(ok(htmlBlocks(page)));
  const text = decodeText(bytes);
  if (text === undefined) return refuse(OLD_NAME.test(fileName) ? 'file.old-office' : 'file.unsupported');
  if (OTHER_MARKUP.test(text)) return refuse('file.unsupported');
  if (MHTML.test(text.slice(0, 4096))) return refuse('file.web-archive');
  if (text.trim() === '') return refuse('file.no-text');
  const table = csvTable(text, /\.csv$/i.test(fileName));
  if (!table) return ok({ text });
  if (table.rowCount > MAX_ROWS) return refuse('file.too-many-rows', { most: MAX_ROWS });
  return withText(ok(table.blocks));
}

/**
 * An uploaded file as text or blocks. The kind is told from the content; `fileName` only helps to name old formats
 * and to believe in a table of two columns. Refuses what it cannot read safely.
 * @source trust.md, files and exports
 */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<Reading> {
  if (bytes.length === 0) return refuse('file.empty');
  if (bytes.length > MAX_UPLOAD_MB * 1024 * 1024) return refuse('file.too-large', { limit: MAX_UPLOAD_MB });
  switch (signedKind(bytes)) {
    case 'ole':
      return refuse(isEncryptedOffice(bytes) ? 'file.encrypted' : 'file.old-office');
    case 'zip':
      return withText(officeBlocks(bytes));
    case 'pdf':
      return readPdf(bytes);
    case 'image':
      return refuse('file.image');
    case 'archive':
      return refuse('file.archive');
    case 'rtf':
      return refuse('file.unsupported');
    case undefined:
      return readPlain(bytes, fileName);
  }
}
