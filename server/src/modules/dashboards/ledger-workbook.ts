import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import type { LedgerSheet } from '#shared/dashboards/ledger-sheet.js';
import { HEADER_SHADE, ledgerSheet, TEXT_FORMAT } from '#server/platform/workbooks/ledger-sheet.js';
import { openWorkbook } from '#server/platform/workbooks/open-workbook.js';
import { columnWeight } from './column-weight.js';

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** Character width of a column of weight 1. */
const NARROW = 12;
const widthOf = (column: LedgerColumn): number => NARROW * columnWeight(column);

/** Title, notes, header and lines, one after another: nothing of the whole is held. */
export async function writeLedgerWorkbook(stream: Writable, ledger: LedgerSheet): Promise<void> {
  const workbook = openWorkbook(stream, ledger.madeAt);
  const headerRow = ledger.notes.length + 2;
  const sheet = workbook.addWorksheet(ledger.name, ledgerSheet(headerRow));
  sheet.columns = ledger.columns.map((column) => ({
    width: widthOf(column),
    style: { numFmt: TEXT_FORMAT },
  }));
  writeRow(sheet, [ledger.title], (cell) => (cell.font = { bold: true, size: 16 }));
  ledger.notes.forEach((note) => writeRow(sheet, [note]));
  writeRow(sheet, ledger.header, (cell) => {
    cell.font = { bold: true };
    cell.fill = HEADER_SHADE;
    frame(cell);
  });
  for (const line of ledger.lines) {
    if ('cells' in line) writeRow(sheet, line.cells, frame);
    else writeRow(sheet, [line.heading], (cell) => (cell.font = { bold: true }));
  }
  // Excel's own filter would carry headings off from their rows.
  if (ledger.lines.every((line) => 'cells' in line))
    sheet.autoFilter = {
      from: { row: headerRow, column: 1 },
      to: { row: headerRow, column: ledger.header.length },
    };
  sheet.commit();
  await workbook.commit();
}

function frame(cell: ExcelJS.Cell): void {
  cell.border = BORDER;
  cell.alignment = { vertical: 'top', wrapText: true };
}

function writeRow(
  sheet: ExcelJS.Worksheet,
  texts: readonly string[],
  dress: (cell: ExcelJS.Cell) => void = () => undefined,
): void {
  const row = sheet.addRow([...texts]);
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.numFmt = TEXT_FORMAT;
    dress(cell);
  });
  row.commit();
}
