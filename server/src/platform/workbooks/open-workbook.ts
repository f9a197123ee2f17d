import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';

/** A workbook written row by row, so that ten thousand rows need no more memory than ten. */
export function openWorkbook(stream: Writable, madeAt: Date): ExcelJS.stream.xlsx.WorkbookWriter {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  workbook.created = madeAt;
  workbook.modified = madeAt;
  return workbook;
}
