import ExcelJS from 'exceljs';
import type { Block, SourceCell } from '#shared/intake/document-source.js';

/** More than any ledger has; a sheet with a stray cell in its last row must not become a million rows. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 200;

const isoDate = (date: Date): string =>
  `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;

/** What the cell shows; of a formula its last result. */
function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return isoDate(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('text' in value) return cellText(value.text as ExcelJS.CellValue);
  if ('result' in value) return cellText(value.result as ExcelJS.CellValue);
  return '';
}

function sourceCell(cell: ExcelJS.Cell): SourceCell {
  if (!cell.isMerged || cell.master.address === cell.address) return { text: cellText(cell.value).trim() };
  return { text: '', continues: Number(cell.master.row) < Number(cell.row) ? 'above' : 'left' };
}

function sheetRows(sheet: ExcelJS.Worksheet): SourceCell[][] {
  const columns = Math.min(MAX_COLUMNS, sheet.columnCount);
  const rows: SourceCell[][] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number > MAX_ROWS) return;
    const cells = Array.from({ length: columns }, (_, i) => sourceCell(row.getCell(i + 1)));
    if (cells.some((cell) => cell.text !== '' || cell.continues !== undefined)) rows.push(cells);
  });
  return rows;
}

const filled = (row: readonly SourceCell[]): SourceCell[] => row.filter((cell) => cell.text !== '');

/** Rows above the table hold one text each: the title and its date. They are paragraphs. */
function blocksOf(rows: readonly SourceCell[][]): Block[] {
  const table = rows.findIndex((row) => filled(row).length > 1);
  const head = table < 0 ? rows : rows.slice(0, table);
  const paragraphs = head.flatMap(filled).map((cell): Block => ({ kind: 'paragraph', text: cell.text }));
  return table < 0 ? paragraphs : [...paragraphs, { kind: 'table', rows: rows.slice(table) }];
}

/** Visible sheets as titles and tables, merged cells marked. @throws Error where exceljs cannot read the file. */
export async function xlsxBlocks(bytes: Uint8Array): Promise<Block[]> {
  const workbook = new ExcelJS.Workbook();
  const copy = new Uint8Array(bytes);
  await workbook.xlsx.load(copy.buffer);
  return workbook.worksheets
    .filter((sheet) => sheet.state === 'visible')
    .flatMap((sheet) => blocksOf(sheetRows(sheet)));
}
