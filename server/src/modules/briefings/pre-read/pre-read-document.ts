import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx';
import type { PreRead, PreReadPart } from '#shared/briefings/pre-read/pre-read.js';
import type { PreReadTable } from '#shared/briefings/pre-read/pre-read-table.js';
import { FONT_TABLE, OFFICIAL_FONTS } from '#server/platform/word/official-fonts.js';
import { LETTER_SIZE, LINE_PITCH, OFFICIAL_PAGE, TEXT_WIDTH } from '#server/platform/word/official-page.js';

const LINE = { line: LINE_PITCH, lineRule: LineRuleType.EXACT } as const;
/** Two characters of 3号. */
const INDENT = { firstLine: 640 } as const;
const SHADE = 'EEEEEE';

/** The pack as a Word document on the page of official documents. */
export function preReadDocument(pack: PreRead): Promise<Buffer> {
  const document = new Document({
    title: pack.title,
    creator: '督衡',
    lastModifiedBy: '督衡',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: OFFICIAL_FONTS.body, size: LETTER_SIZE.body } } } },
    sections: [
      {
        properties: { page: OFFICIAL_PAGE },
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children: [title(pack.title), ...pack.notes.map(note), ...pack.parts.flatMap(part)],
      },
    ],
  });
  return Packer.toBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: FONT_TABLE }]);
}

const title = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: LINE_PITCH / 2 },
    children: [new TextRun({ text, font: OFFICIAL_FONTS.title, size: LETTER_SIZE.title })],
  });

const note = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, size: LETTER_SIZE.pageNumber })],
  });

function part({ heading, text, table }: PreReadPart): FileChild[] {
  return [
    ...(heading === null
      ? []
      : [
          new Paragraph({
            spacing: LINE,
            indent: INDENT,
            keepNext: true,
            children: [new TextRun({ text: heading, font: OFFICIAL_FONTS.heading })],
          }),
        ]),
    new Paragraph({
      spacing: LINE,
      indent: INDENT,
      keepNext: table !== null,
      children: [new TextRun(text)],
    }),
    ...(table ? [tableOf(table)] : []),
  ];
}

/** Twips that add up to the width of the text. */
function widthsOf({ weights }: PreReadTable): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / whole) * TEXT_WIDTH));
}

function tableOf(table: PreReadTable): Table {
  const widths = widthsOf(table);
  const row = (texts: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: texts.map((text, column) => cell(text, widths[column] ?? 0, isHeader)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    rows: [row(table.header, true), ...table.rows.map((texts) => row(texts, false))],
  });
}

const cell = (text: string, width: number, isHeader: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    ...(isHeader && { shading: { fill: SHADE } }),
    children: [
      new Paragraph({
        children: [
          new TextRun({
            text,
            size: LETTER_SIZE.table,
            ...(isHeader && { font: OFFICIAL_FONTS.heading }),
          }),
        ],
      }),
    ],
  });

/** — 1 —, a character from the outer edge. */
const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: 280, right: 280 },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            font: OFFICIAL_FONTS.pageNumber,
            size: LETTER_SIZE.pageNumber,
          }),
        ],
      }),
    ],
  });
