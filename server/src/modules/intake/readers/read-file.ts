import type { Block, DocumentSource } from '#shared/intake/document-source.js';
import type { ReadingRefusal, ReadingRefusalKey } from '#shared/intake/reading-refusals.js';
import { ok, refused, type Result } from '#shared/kernel/result.js';
import { docxBlocks } from './docx-blocks.js';
import { decodeText } from './text-file.js';
import { xlsxBlocks } from './xlsx-blocks.js';
import { declaresDoctype } from './xml-events.js';
import { readArchive, type Archive } from './zip-archive.js';

/** @source trust.md: upload ≤ 20 MB */
export const MAX_UPLOAD_MB = 20;

const no = (key: ReadingRefusalKey, values?: ReadingRefusal['values']): Result<never, ReadingRefusal> =>
  refused({ key, ...(values && { values }) });

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

const isOle = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
const isImage = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
  startsWith(bytes, 0x49, 0x49, 0x2a, 0) ||
  startsWith(bytes, 0x42, 0x4d);

/** Word and Excel put a password-protected file into an OLE container with this stream. */
const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const xmlPart = (archive: Archive, name: string): string =>
  new TextDecoder().decode(archive.get(name) ?? new Uint8Array());

const hasMacros = (archive: Archive): boolean =>
  [...archive.keys()].some((name) => /vbaProject\.bin$/i.test(name));

const hasDoctype = (archive: Archive): boolean =>
  [...archive].some(
    ([name, content]) =>
      /\.(xml|rels)$/i.test(name) && declaresDoctype(new TextDecoder().decode(content.subarray(0, 4096))),
  );

const hasText = (blocks: readonly Block[]): boolean =>
  blocks.some((block) =>
    block.kind === 'paragraph'
      ? block.text.trim() !== ''
      : block.rows.some((row) => row.some((cell) => cell.text.trim() !== '')),
  );

async function officeBlocks(
  bytes: Uint8Array,
  archive: Archive,
): Promise<Result<readonly Block[], ReadingRefusal>> {
  if (hasMacros(archive)) return no('file.macros');
  if (hasDoctype(archive)) return no('file.damaged');
  if (archive.has('word/document.xml')) {
    return ok(docxBlocks(xmlPart(archive, 'word/document.xml'), xmlPart(archive, 'word/numbering.xml')));
  }
  if (!archive.has('xl/workbook.xml')) return no(archive.has('OFD.xml') ? 'file.ofd' : 'file.unsupported');
  try {
    return ok(await xlsxBlocks(bytes));
  } catch {
    return no('file.damaged');
  }
}

async function readOffice(bytes: Uint8Array): Promise<Result<DocumentSource, ReadingRefusal>> {
  const archive = readArchive(bytes);
  if (!archive.ok) return archive;
  const blocks = await officeBlocks(bytes, archive.value);
  if (!blocks.ok) return blocks;
  return hasText(blocks.value) ? ok({ blocks: blocks.value }) : no('file.no-text');
}

/**
 * An uploaded file as text or blocks. The kind is told from the content, never from `fileName`, which only
 * helps to name old formats. Refuses what it cannot read safely.
 * @source trust.md, files and exports
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<DocumentSource, ReadingRefusal>> {
  if (bytes.length === 0) return no('file.empty');
  if (bytes.length > MAX_UPLOAD_MB * 1024 * 1024) return no('file.too-large', { limit: MAX_UPLOAD_MB });
  if (isOle(bytes)) return no(isEncryptedOffice(bytes) ? 'file.encrypted' : 'file.old-office');
  if (isZip(bytes)) return readOffice(bytes);
  if (isPdf(bytes)) return no('file.pdf');
  if (isImage(bytes)) return no('file.image');
  const text = decodeText(bytes);
  if (text === undefined)
    return no(/\.(doc|xls|wps|et|dps)$/i.test(fileName) ? 'file.old-office' : 'file.unsupported');
  if (/^\s*(<!doctype html|<html|<\?xml|\{\\rtf)/i.test(text)) return no('file.unsupported');
  return text.trim() === '' ? no('file.no-text') : ok({ text });
}
