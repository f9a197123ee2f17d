import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import type { LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import type { LedgerSheet } from '#shared/dashboards/ledger-sheet.js';
import { HEADER_SHADE, ledgerSheet, TEXT_FORMAT } from '#server/platform/workbooks/ledger-sheet.js';
import { openWorkbook } from '#server/platform/workbooks/open-workbook.js';
import { columnWeight } from './column-weight.js';

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** One object for all cells that look alike: the workbook knows it again, where it would have to compare copies. */
const PLAIN: Partial<ExcelJS.Style> = { numFmt: TEXT_FORMAT };
const TITLE: Partial<ExcelJS.Style> = { ...PLAIN, font: { bold: true, size: 16 } };
const GROUP: Partial<ExcelJS.Style> = { ...PLAIN, font: { bold: true } };
const FRAMED: Partial<ExcelJS.Style> = {
  ...PLAIN,
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true },
};
const HEADER: Partial<ExcelJS.Style> = { ...FRAMED, font: { bold: true }, fill: HEADER_SHADE };

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
    style: PLAIN,
  }));
  writeRow(sheet, [ledger.title], TITLE);
  ledger.notes.forEach((note) => writeRow(sheet, [note], PLAIN));
  writeRow(sheet, ledger.header, HEADER);
  for (const line of ledger.lines) {
    if ('cells' in line) writeRow(sheet, line.cells, FRAMED);
    else writeRow(sheet, [line.heading], GROUP);
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

function writeRow(sheet: ExcelJS.Worksheet, texts: readonly string[], style: Partial<ExcelJS.Style>): void {
  const row = sheet.addRow([...texts]);
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.style = style;
  });
  row.commit();
}
