import { pdfOf, pdfPage } from './pdf-fixture.js';
import { zipOf, type ZipEntry } from './zip-fixture.js';

/** One small plan in every format that is read. */
const TITLE = '云川县2026年政务公开工作方案';
const ITEMS = [
  '推进主动公开。六月底前完成目录编制，公开事项不少于10项。（县政府办牵头，县教育局、县公安局配合）',
  '优化便民服务。9月20日前完成流程再造，办结率不低于95%。（县审批局牵头，各镇办按职责分工负责）',
];
const HEAD = ['序号', '任务', '牵头单位', '完成时限'];
const ROWS = [
  ['1', '推进主动公开', '县政府办', '6月底前'],
  ['2', '优化便民服务', '县审批局', '9月20日前'],
];

export const TEXT_FILE = `${TITLE}\n一、重点任务\n${ITEMS.map((item, i) => `${i + 1}.${item}`).join('\n')}\n`;
export const CSV_FILE = [HEAD, ...ROWS].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

const row = (cells: readonly string[], tag: string): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
export const HTML_FILE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body><h1>${TITLE}</h1><p>一、重点任务</p>${ITEMS.map((item, i) => `<p>${i + 1}.${item}</p>`).join('')}<table>${row(HEAD, 'th')}${ROWS.map((cells) => row(cells, 'td')).join('')}</table></body></html>`;

const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const wordRow = (cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`;
export const DOCX_PARTS: readonly ZipEntry[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: 'word/document.xml',
    content: `<w:document><w:body>${[TITLE, '一、重点任务', ...ITEMS].map(wordParagraph).join('')}<w:tbl>${[HEAD, ...ROWS].map(wordRow).join('')}</w:tbl></w:body></w:document>`,
  },
  {
    name: 'word/numbering.xml',
    content:
      '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  },
];

const sheetRow = (cells: readonly string[], r: number): string =>
  `<row r="${r}">${cells.map((cell, i) => `<c r="${'ABCD'[i]}${r}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
export const XLSX_PARTS: readonly ZipEntry[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: 'xl/workbook.xml',
    content: '<workbook><sheets><sheet name="任务" sheetId="1" r:id="r1"/></sheets></workbook>',
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content:
      '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  },
  {
    name: 'xl/worksheets/sheet1.xml',
    content: `<worksheet><sheetData>${[[TITLE], HEAD, ...ROWS].map((cells, i) => sheetRow(cells, i + 1)).join('')}</sheetData><mergeCells><mergeCell ref="A1:D1"/></mergeCells></worksheet>`,
  },
];

export const DOCX_FILE = zipOf(DOCX_PARTS);
export const XLSX_FILE = zipOf(XLSX_PARTS);
export const PDF_FILE = pdfOf([
  pdfPage([TITLE, '一、重点任务', ...ITEMS.map((item, i) => `${i + 1}.${item}`)]),
]);
