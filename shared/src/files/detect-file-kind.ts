import { ok, refused, type Result } from '../kernel/result.js';
import type { FileKindName } from './file-kind.js';
import type { FileRefusalKey } from './files.refusals.js';
import { zipEntries, type ZipEntry } from './zip-entries.js';

type Detected = Result<FileKindName, FileRefusalKey>;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const SIGNATURES: readonly (readonly [FileKindName, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
];

/** The part that each kind of archive must have. */
const MAIN_PARTS: readonly (readonly [FileKindName, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['ofd', 'OFD.xml'],
];

/** What a file is by its bytes, whatever its name and the browser claim. Macros and passwords are refused. */
export function detectFileKind(bytes: Uint8Array): Detected {
  if (bytes.length === 0) return refused('files.empty');
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (signed) return ok(signed[0]);
  if (startsWith(bytes, ZIP)) return kindOfArchive(zipEntries(bytes) ?? []);
  return isPlainText(bytes) ? ok('text') : refused('files.kind-not-allowed');
}

function kindOfArchive(entries: readonly ZipEntry[]): Detected {
  const names = new Set(entries.map(({ name }) => name));
  const kind = MAIN_PARTS.find(([, part]) => names.has(part));
  if (!kind) return refused('files.kind-not-allowed');
  if (entries.some(({ encrypted }) => encrypted)) return refused('files.encrypted');
  const macro = entries.some(({ name }) => /(^|\/)vbaProject\.bin$/i.test(name));
  return macro ? refused('files.with-macros') : ok(kind[0]);
}

const BYTE_ORDER_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

const BLANKS = new Set([0x09, 0x0a, 0x0c, 0x0d]);
const LOOKED_AT = 1024 * 1024;

/** Text in any Chinese encoding: in its first megabyte no control characters but tab, line ends and form feed; and no markup. */
function isPlainText(bytes: Uint8Array): boolean {
  if (BYTE_ORDER_MARKS.some((mark) => startsWith(bytes, mark))) return bytes.length % 2 === 0;
  const control = bytes.subarray(0, LOOKED_AT).some((byte) => byte < 0x20 && !BLANKS.has(byte));
  return !control && !looksLikeMarkup(bytes);
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('');
  return /^(\xef\xbb\xbf)?\s*<(!doctype|!--|\?xml|[a-z])/i.test(head);
}
