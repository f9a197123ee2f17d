import ExcelJS from 'exceljs';

const HEADER = 3;

/** The quarter's form as an officer fills it in: cells of one task, found by the heads of the columns. */
export async function fillForm(
  file: string,
  task: string,
  cells: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('the form has no sheet');
  const heads = Array.from(sheet.getRow(HEADER).values as unknown[], String);
  const row = sheet
    .getRows(HEADER + 1, sheet.rowCount)
    ?.find((one) => (one.values as unknown[]).some((value) => value === task));
  if (!row) throw new Error(`the form has no row for ${task}`);
  for (const [head, text] of Object.entries(cells))
    row.getCell(heads.findIndex((name) => name.startsWith(head))).value = text;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
