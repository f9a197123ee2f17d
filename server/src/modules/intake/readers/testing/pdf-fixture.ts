import { deflateSync } from 'node:zlib';

export interface PdfPlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

const CODES = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end`;

const stream = (content: Uint8Array, more = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${content.length}${more} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

/** A stroked line, or a filled bar where it has a width and a height. */
export type PdfPlacedRule = readonly [fromX: number, fromY: number, toX: number, toY: number];

const drawn = ([x1, y1, x2, y2]: PdfPlacedRule): string =>
  x1 === x2 || y1 === y2
    ? `${x1} ${y1} m ${x2} ${y2} l S`
    : `q 1 0 0 1 ${x1} ${y1} cm 0 0 ${x2 - x1} ${y2 - y1} re f Q`;

/** A PDF of A4 pages as tests want it: each text where it is told to stand, in full-width characters, over the rules. */
export function pdfOf(
  pages: readonly (readonly PdfPlacedText[])[],
  trailer = '',
  rules: readonly PdfPlacedRule[] = [],
): Uint8Array {
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> /DW 1000 >>',
    stream(Buffer.from(CODES)),
  ];
  pages.forEach((texts, i) => {
    const content = [
      ...texts.map(
        ({ text, x, y, size = 16 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`,
      ),
      ...rules.map(drawn),
    ].join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
      stream(deflateSync(Buffer.from(content)), ' /Filter /FlateDecode'),
    );
  });
  return assembled(objects, trailer);
}

function assembled(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((object, i) => {
    offsets.push(at);
    const part = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    at += part.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** Lines of one column, set as an office does: 28 characters wide, paragraphs indented by two. */
export function pdfPage(
  paragraphs: readonly string[],
  { left = 79, top = 760, width = 28, size = 16 } = {},
): PdfPlacedText[] {
  const lines = paragraphs.flatMap((paragraph) => {
    const first = paragraph.slice(0, width - 2);
    const rest = paragraph.slice(width - 2).match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
    return [{ text: first, x: left + size * 2 }, ...rest.map((text) => ({ text, x: left }))];
  });
  return lines.map((line, i) => ({ ...line, y: top - i * size * 1.7, size }));
}
