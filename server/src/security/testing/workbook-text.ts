import exceljs from 'exceljs';

/** Everything that stands in the cells of a downloaded workbook. @throws Error when it is none */
export async function workbookText(response: Response): Promise<string> {
  if (response.status !== 200) throw new Error(`no workbook: ${response.status}`);
  const book = new exceljs.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  return JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
}
