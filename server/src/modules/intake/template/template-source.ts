import type { ReadingRefusal, ReadingRefusalKey } from '#shared/intake/reading-refusals.js';
import type { TemplateSheet } from '#shared/intake/template/template-sheet.js';
import { ok, refused, type Result } from '#shared/kernel/result.js';
import { MAX_UPLOAD_MB } from '../readers/read-file.js';
import { decodeText } from '../readers/text-file.js';
import { declaresDoctype } from '../readers/xml-events.js';
import { readArchive, type Archive } from '../readers/zip-archive.js';
import { csvSheet } from './csv/csv-sheet.js';
import { parseCsv, type ParsedCsv } from './csv/parse-csv.js';
import { readWorkbook } from './workbook/read-workbook.js';

/** A ledger file taken apart: its sheets to be read, and what marking it needs. */
export type TemplateSource =
  | { readonly kind: 'xlsx'; readonly sheets: readonly TemplateSheet[]; readonly archive: Archive }
  | { readonly kind: 'csv'; readonly sheets: readonly TemplateSheet[]; readonly csv: ParsedCsv };

const no = (key: ReadingRefusalKey, values?: ReadingRefusal['values']): Result<never, ReadingRefusal> =>
  refused({ key, ...(values && { values }) });

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

/** Opens an xlsx workbook or a text of separated values, told apart by content. Refuses what it cannot read safely. */
export function openTemplate(bytes: Uint8Array): Result<TemplateSource, ReadingRefusal> {
  if (bytes.length === 0) return no('file.empty');
  if (bytes.length > MAX_UPLOAD_MB * 1024 * 1024) return no('file.too-large', { limit: MAX_UPLOAD_MB });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return no(isEncryptedOffice(bytes) ? 'file.encrypted' : 'file.old-office');
  if (startsWith(bytes, 0x50, 0x4b)) return openWorkbook(bytes);
  const text = decodeText(bytes);
  if (text === undefined || /^\s*(<!doctype|<html|<\?xml|\{\\rtf|%PDF-)/i.test(text))
    return no('file.not-a-ledger');
  if (text.trim() === '') return no('file.no-text');
  const csv = parseCsv(text.replace(/^\ufeff/, ''));
  return ok({ kind: 'csv', sheets: [csvSheet(csv)], csv });
}

function openWorkbook(bytes: Uint8Array): Result<TemplateSource, ReadingRefusal> {
  const archive = readArchive(bytes);
  if (!archive.ok) return archive;
  const parts = [...archive.value];
  if (parts.some(([path]) => /vbaProject\.bin$/i.test(path))) return no('file.macros');
  if (!archive.value.has('xl/workbook.xml')) return no('file.not-a-ledger');
  const head = (content: Uint8Array): string => new TextDecoder().decode(content.subarray(0, 4096));
  if (parts.some(([path, content]) => /\.(xml|rels)$/i.test(path) && declaresDoctype(head(content))))
    return no('file.damaged');
  try {
    const sheets = readWorkbook(archive.value);
    return sheets.length === 0 ? no('file.damaged') : ok({ kind: 'xlsx', sheets, archive: archive.value });
  } catch (error) {
    if (error instanceof RangeError) return no('file.damaged');
    throw error;
  }
}
