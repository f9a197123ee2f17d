import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';

/**
 * A workbook written row by row, so that ten thousand rows need no more memory than ten. The library is loaded with the
 * first: a server that has written none saves its 30 MB and its half second.
 */
export async function openWorkbook(
  stream: Writable,
  madeAt: Date,
): Promise<ExcelJS.stream.xlsx.WorkbookWriter> {
  const { default: library } = await import('exceljs');
  const workbook = new library.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  workbook.created = madeAt;
  workbook.modified = madeAt;
  return workbook;
}
