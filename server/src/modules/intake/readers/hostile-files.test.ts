import { describe, expect, it } from '@jest/globals';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { ReadingRefusalKey } from '#shared/intake/reading-refusals.js';
import { DOCX_FILE, DOCX_PARTS, XLSX_PARTS } from './testing/document-fixtures.js';
import { pdfOf, pdfPage } from './testing/pdf-fixture.js';
import { readFile } from './read-file.js';
import { zipOf, type ZipEntry } from './testing/zip-fixture.js';

/** @source trust.md, T7 */
/** A guard against hangs, not a benchmark: the machine may be busy. */
const LONGEST_MILLISECONDS = 5_000;
const MEGABYTE = 1024 * 1024;

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): Uint8Array => Buffer.from(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const padded = (...values: number[]): Uint8Array => Buffer.concat([bytes(...values), Buffer.alloc(600)]);
const OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ole = (stream: string): Uint8Array => Buffer.concat([OLE, Buffer.from(stream, 'utf16le')]);
const docx = (...more: ZipEntry[]): Uint8Array => zipOf([...DOCX_PARTS, ...more]);
const xlsx = (...more: ZipEntry[]): Uint8Array => zipOf([...XLSX_PARTS, ...more]);
const word = (content: string): Uint8Array => zipOf([{ name: 'word/document.xml', content }]);
const sheet = (content: string): Uint8Array =>
  zipOf([...XLSX_PARTS.slice(0, 3), { name: 'xl/worksheets/sheet1.xml', content }]);
const zeros = new Uint8Array(60 * MEGABYTE);

/** The entry's mode in the central directory, where Unix programs keep that it is a link. */
function linked(): Uint8Array {
  const file = Buffer.from(docx({ name: 'link', content: '/etc/passwd' }));
  const last = file.lastIndexOf(bytes(0x50, 0x4b, 0x01, 0x02));
  file.writeUInt32LE((0xa1ff << 16) >>> 0, last + 38);
  return file;
}

/** Headers that promise three bytes of what unpacks to sixty million. */
function lying(): Uint8Array {
  const file = Buffer.from(docx({ name: 'word/media/a.bin', content: zeros }));
  for (const mark of [bytes(0x50, 0x4b, 0x03, 0x04), bytes(0x50, 0x4b, 0x01, 0x02)]) {
    const at = file.lastIndexOf(mark);
    file.writeUInt32LE(3, at + (mark[2] === 3 ? 22 : 24));
  }
  return file;
}

/** A thousand entries that share the bytes of one. */
function overlapping(): Uint8Array {
  const packed = deflateRawSync(new Uint8Array(MEGABYTE - 1));
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const central = Buffer.alloc(47);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(1, 28);
  central.write('a', 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1_000, 10);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, ...Array.from({ length: 1_000 }, () => central), end]);
}

const rows = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`).join('');
/** Numbered, so that it does not unpack to a hundred times its size. */
const counted = (text: string): string =>
  Array.from({ length: 300_000 }, (_, i) => text + (i * 7919).toString(36)).join('');
const pdfStream = (packed: Uint8Array): Uint8Array =>
  Buffer.concat([
    ascii('%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
    packed,
    ascii('\nendstream\nendobj\n'),
  ]);

const KINDS: readonly (readonly [string, ReadingRefusalKey, () => Uint8Array])[] = [
  ['nothing', 'file.empty', () => bytes()],
  ['20 MB and a byte', 'file.too-large', () => new Uint8Array(20 * MEGABYTE + 1)],
  ['.doc', 'file.old-office', () => ole('WordDocument')],
  ['.xls', 'file.old-office', () => ole('Workbook')],
  ['.wps', 'file.old-office', () => ole('WpsContent')],
  ['a document with a password', 'file.encrypted', () => ole('EncryptedPackage')],
  ['.ofd', 'file.ofd', () => zipOf([{ name: 'OFD.xml', content: '<ofd/>' }])],
  ['PNG', 'file.image', () => padded(0x89, 0x50, 0x4e, 0x47)],
  ['JPEG', 'file.image', () => padded(0xff, 0xd8, 0xff)],
  ['GIF', 'file.image', () => ascii('GIF89a')],
  ['BMP', 'file.image', () => padded(0x42, 0x4d, 0x46)],
  ['TIFF', 'file.image', () => padded(0x49, 0x49, 0x2a, 0x00)],
  ['WebP', 'file.image', () => ascii('RIFF0000WEBP')],
  ['RAR', 'file.archive', () => ascii('Rar!\x1a\x07\x00')],
  ['7z', 'file.archive', () => padded(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ['gzip', 'file.archive', () => gzipSync('x')],
  ['tar', 'file.archive', () => Buffer.concat([Buffer.alloc(257, 0x61), ascii('ustar')])],
  ['a zip of documents', 'file.archive', () => zipOf([{ name: 'a.docx', content: DOCX_FILE }])],
  ['RTF', 'file.unsupported', () => ascii('{\\rtf1 text}')],
  ['SVG', 'file.unsupported', () => ascii('<svg onload="alert(1)"></svg>')],
  [
    'XML with an outside entity',
    'file.unsupported',
    () => ascii('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
  ],
  [
    'MHTML',
    'file.web-archive',
    () => ascii('From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x'),
  ],
  [
    'a program',
    'file.unsupported',
    () => Buffer.concat([ascii('MZ\x90\x00\x03\x00\x00\x00'), Buffer.alloc(400, 1)]),
  ],
  ['noise', 'file.unsupported', () => Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 31) % 251)],
  ['half a docx', 'file.damaged', () => DOCX_FILE.subarray(0, DOCX_FILE.length / 2)],
  [
    'a locked entry',
    'file.encrypted',
    () => zipOf([{ name: 'word/document.xml', content: 'x', isEncrypted: true }]),
  ],
  ['a docx with macros', 'file.macros', () => docx({ name: 'word/vbaProject.bin', content: 'x' })],
  ['an xlsx with macros', 'file.macros', () => xlsx({ name: 'xl/vbaProject.bin', content: 'x' })],
  [
    'entities that double',
    'file.damaged',
    () => word('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><w:p>&c;</w:p>'),
  ],
  [
    'an entity of another part',
    'file.damaged',
    () => docx({ name: 'customXml/item1.xml', content: '<!DOCTYPE a SYSTEM "http://x/">' }),
  ],
  ['a bomb of one entry', 'file.bomb', () => docx({ name: 'word/media/a.bin', content: zeros })],
  [
    'a bomb of two entries',
    'file.bomb',
    () => docx(...['a', 'b'].map((name) => ({ name, content: zeros.subarray(0, 40 * MEGABYTE) }))),
  ],
  ['a bomb with lying headers', 'file.bomb', lying],
  ['entries that overlap', 'file.bomb', overlapping],
  [
    '2,001 entries',
    'file.bomb',
    () => docx(...Array.from({ length: 2_001 }, (_, i) => ({ name: `${i}`, content: '' }))),
  ],
  ['a name that climbs', 'file.unsafe-archive', () => docx({ name: '../../etc/cron.d/x', content: 'x' })],
  ['a name from the root', 'file.unsafe-archive', () => docx({ name: '/etc/passwd', content: 'x' })],
  ['a link', 'file.unsafe-archive', linked],
  [
    'an embedded object',
    'file.active-content',
    () => docx({ name: 'word/embeddings/oleObject1.bin', content: 'x' }),
  ],
  [
    'a link into another workbook',
    'file.active-content',
    () => xlsx({ name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }),
  ],
  [
    'a DDE field',
    'file.active-content',
    () => word('<w:p><w:instrText>DDEAUTO c:\\cmd.exe "/k calc"</w:instrText><w:t>x</w:t></w:p>'),
  ],
  [
    'an address beyond any sheet',
    'file.damaged',
    () => sheet('<worksheet><row r="99999999"><c r="A99999999"><v>1</v></c></row></worksheet>'),
  ],
  [
    'a column beyond any sheet',
    'file.damaged',
    () => sheet('<worksheet><row r="1"><c r="ZZZZ1"><v>1</v></c></row></worksheet>'),
  ],
  [
    'merged areas without end',
    'file.damaged',
    () =>
      sheet(
        `<worksheet><sheetData>${rows(2_000)}<row r="9000"><c r="GR9000"><v>1</v></c></row></sheetData>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2_000)}</worksheet>`,
      ),
  ],
  ['100,001 rows of a sheet', 'file.too-many-rows', () => sheet(`<worksheet>${rows(100_001)}</worksheet>`)],
  ['100,001 records', 'file.too-many-rows', () => ascii('a,b,c\n'.repeat(100_001))],
  ['tags that never end', 'file.no-text', () => word(counted('<w:p'))],
  ['comments that never end', 'file.no-text', () => word(counted('<!--'))],
  ['a page of programs', 'file.no-text', () => utf8('<html><script>for(;;);</script></html>')],
  ['a page without an end', 'file.no-text', () => ascii(`<html>${'<div><table><tr><td '.repeat(200_000)}`)],
  ['a scan', 'file.scanned', () => pdfOf([[], [], []])],
  [
    'a PDF with a password',
    'file.encrypted',
    () =>
      pdfOf(
        [pdfPage(['一、任务'])],
        `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'0a'.repeat(32)}> /U <${'0b'.repeat(32)}> /P -4 >> /ID [<01> <01>]`,
      ),
  ],
  ['a PDF bomb', 'file.bomb', () => pdfStream(deflateSync(zeros))],
  ['half a PDF', 'file.damaged', () => ascii('%PDF-1.7\n1 0 obj')],
];

describe('hostile files', () => {
  it('are of forty kinds and more', () => expect(KINDS.length).toBeGreaterThanOrEqual(40));

  it.each(KINDS)('%s is refused', async (_, key, make) => {
    const file = make();
    const start = performance.now();
    expect(await readFile(file, 'plan.docx')).toMatchObject({ ok: false, error: { key } });
    expect(performance.now() - start).toBeLessThan(LONGEST_MILLISECONDS);
  });
});
