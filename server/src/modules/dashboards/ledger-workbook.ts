import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { HEADER_SHADE, ledgerSheet, TEXT_FORMAT } from '#server/platform/workbooks/ledger-sheet.js';
import { openWorkbook } from '#server/platform/workbooks/open-workbook.js';

/** A 台账 ready to be printed: every text as the screen shows it. */
export interface LedgerWorkbook {
  readonly sheet: string;
  readonly title: string;
  /** The lines between title and table: filter, time, author, number of rows. */
  readonly notes: readonly string[];
  readonly header: readonly string[];
  /** Character widths of the columns. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly madeAt: Date;
}

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** Title, notes, header and rows, one after another: nothing of the whole is held. */
export async function writeLedgerWorkbook(stream: Writable, ledger: LedgerWorkbook): Promise<void> {
  const workbook = openWorkbook(stream, ledger.madeAt);
  const headerRow = ledger.notes.length + 2;
  const sheet = workbook.addWorksheet(ledger.sheet, ledgerSheet(headerRow));
  sheet.columns = ledger.widths.map((width) => ({ width, style: { numFmt: TEXT_FORMAT } }));
  writeRow(sheet, [ledger.title], (cell) => (cell.font = { bold: true, size: 16 }));
  ledger.notes.forEach((note) => writeRow(sheet, [note]));
  writeRow(sheet, ledger.header, (cell) => {
    cell.font = { bold: true };
    cell.fill = HEADER_SHADE;
    frame(cell);
  });
  ledger.rows.forEach((texts) => writeRow(sheet, texts, frame));
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
