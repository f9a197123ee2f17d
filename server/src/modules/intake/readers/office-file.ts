import type { Block } from '#shared/intake/document-source.js';
import type { ReadingRefusal } from '#shared/intake/reading-refusals.js';
import { ok, type Result } from '#shared/kernel/result.js';
import { TooManyRowsError } from '../template/workbook/read-sheet.js';
import { docxBlocks } from './docx-blocks.js';
import { refuse } from './refuse.js';
import { MAX_ROWS } from './sheet-blocks.js';
import { xlsxBlocks } from './xlsx-blocks.js';
import { declaresDoctype } from './xml-events.js';
import { readArchive, type Archive } from './zip-archive.js';

const xmlPart = (archive: Archive, name: string): string =>
  new TextDecoder().decode(archive.get(name) ?? new Uint8Array());

const hasMacros = (archive: Archive): boolean =>
  [...archive.keys()].some((name) => /vbaProject\.bin$/i.test(name));

/** Objects of other programs, links into other files, and fields that fetch or start something. */
const ACTIVE_PARTS = /(^|\/)(oleObject\d*\.bin|activeX\/.*|externalLinks\/.*\.xml)$/i;
const ACTIVE_FIELDS = /<w:instrText[^>]{0,200}>\s*"?\s*(DDEAUTO|DDE|INCLUDETEXT|IMPORT)\b/i;
const DDE_LINK = /<(?:\w+:)?ddeLink\b/i;

const hasActiveContent = (archive: Archive): boolean =>
  [...archive.keys()].some((name) => ACTIVE_PARTS.test(name)) ||
  ACTIVE_FIELDS.test(xmlPart(archive, 'word/document.xml')) ||
  [...archive].some(([name, bytes]) => /^xl\/[^/]+\.xml$/i.test(name) && DDE_LINK.test(head(bytes)));

const head = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 4096));

const hasDoctype = (archive: Archive): boolean =>
  [...archive].some(([name, bytes]) => /\.(xml|rels)$/i.test(name) && declaresDoctype(head(bytes)));

function workbookBlocks(archive: Archive): Result<readonly Block[], ReadingRefusal> {
  try {
    return ok(xlsxBlocks(archive));
  } catch (error) {
    if (error instanceof TooManyRowsError) return refuse('file.too-many-rows', { most: MAX_ROWS });
    if (error instanceof RangeError) return refuse('file.damaged');
    throw error;
  }
}

/** A docx or xlsx as paragraphs and tables. Nothing in it is run, and nothing outside of it is looked at. */
export function officeBlocks(bytes: Uint8Array): Result<readonly Block[], ReadingRefusal> {
  const opened = readArchive(bytes);
  if (!opened.ok) return opened;
  const archive = opened.value;
  if (hasMacros(archive)) return refuse('file.macros');
  if (hasDoctype(archive)) return refuse('file.damaged');
  if (hasActiveContent(archive)) return refuse('file.active-content');
  if (archive.has('word/document.xml')) {
    return ok(docxBlocks(xmlPart(archive, 'word/document.xml'), xmlPart(archive, 'word/numbering.xml')));
  }
  if (archive.has('xl/workbook.xml')) return workbookBlocks(archive);
  if (archive.has('OFD.xml')) return refuse('file.ofd');
  return refuse(archive.has('[Content_Types].xml') ? 'file.unsupported' : 'file.archive');
}
