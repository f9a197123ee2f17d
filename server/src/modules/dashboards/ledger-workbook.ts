import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';

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

const A3 = 8;
/** The format of a cell that holds text: what looks like a formula or a date stays as it was typed. */
const TEXT = '@';
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFF3F8' } } as const;

/** Writes the workbook row by row, so that ten thousand rows need no more memory than ten. */
export async function writeLedgerWorkbook(stream: Writable, ledger: LedgerWorkbook): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  workbook.created = ledger.madeAt;
  workbook.modified = ledger.madeAt;
  const headerRow = ledger.notes.length + 2;
  const sheet = workbook.addWorksheet(ledger.sheet, {
    views: [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: {
      paperSize: A3 as ExcelJS.PaperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headerRow}:${headerRow}`,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  });
  sheet.columns = ledger.widths.map((width) => ({ width, style: { numFmt: TEXT } }));
  writeRow(sheet, [ledger.title], (cell) => (cell.font = { bold: true, size: 16 }));
  ledger.notes.forEach((note) => writeRow(sheet, [note]));
  writeRow(sheet, ledger.header, (cell) => {
    cell.font = { bold: true };
    cell.fill = SHADE;
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
    cell.numFmt = TEXT;
    dress(cell);
  });
  row.commit();
}
