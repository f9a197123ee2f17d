import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import type { RubricSheet } from '#shared/assessment/rubric-reading/write-rubric.js';
import { HEADER_SHADE, ledgerSheet, TEXT_FORMAT } from '#server/platform/workbooks/ledger-sheet.js';
import { openWorkbook } from '#server/platform/workbooks/open-workbook.js';

const HEADER_ROW = 3;
const WIDTHS = [8, 22, 9, 22, 9, 26, 9, 60, 46, 12, 30];
const THIN = { style: 'thin', color: { argb: 'FFBFC7D1' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/** Writes a rubric for people to change and send back. Texts are texts: nothing is a formula. */
export async function writeRubricWorkbook(
  stream: Writable,
  rubric: RubricSheet,
  madeAt: Date,
): Promise<void> {
  const workbook = await openWorkbook(stream, madeAt);
  const sheet = workbook.addWorksheet('评分细则', ledgerSheet(HEADER_ROW));
  sheet.columns = WIDTHS.map((width) => ({ width, style: { numFmt: TEXT_FORMAT } }));
  write(sheet, [rubric.title], (cell) => (cell.font = { bold: true, size: 16 }));
  write(sheet, [rubric.terms], () => undefined);
  write(sheet, rubric.header, (cell) => {
    cell.font = { bold: true };
    cell.fill = HEADER_SHADE;
    cell.border = BORDER;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  for (const row of rubric.rows)
    write(sheet, row, (cell) => {
      cell.border = BORDER;
      cell.alignment = { vertical: 'top', wrapText: true };
    });
  sheet.commit();
  await workbook.commit();
}

function write(
  sheet: ExcelJS.Worksheet,
  texts: readonly string[],
  dress: (cell: ExcelJS.Cell) => void,
): void {
  const row = sheet.addRow([...texts]);
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.numFmt = TEXT_FORMAT;
    dress(cell);
  });
  row.commit();
}
