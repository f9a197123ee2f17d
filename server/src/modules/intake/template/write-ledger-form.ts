import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { columnLetter } from '#shared/kernel/column-letter.js';
import { HEADING_FIELDS } from '#shared/intake/template/heading-field.js';
import type { TemplateLabels } from '#shared/intake/template/template.labels.js';
import { TEMPLATE_COLUMNS, type TemplateColumn } from '#shared/intake/template/template-columns.js';
import { MOST_TEMPLATE_ROWS } from '#shared/intake/template/template-problems.js';
import { parseCivilDate, partsOf } from '#shared/kernel/civil-date.js';
import { HEADER_SHADE, ledgerSheet, TEXT_FORMAT } from '#server/platform/workbooks/ledger-sheet.js';
import { openWorkbook } from '#server/platform/workbooks/open-workbook.js';
import type { LedgerForm } from './ledger-form.js';

const DAY = 'yyyy-mm-dd';
const THIN = { style: 'thin', color: { argb: 'FFBFC7D1' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_ROW = HEADER_ROW + MOST_TEMPLATE_ROWS;
const WIDTHS: Readonly<Record<TemplateColumn, number>> = {
  ordinal: 10,
  code: 16,
  section: 24,
  subsection: 24,
  title: 36,
  content: 56,
  leader: 16,
  lead: 22,
  responsible: 30,
  deadline: 22,
  due: 14,
  target: 32,
};
const letterOf = (column: TemplateColumn): string => columnLetter(TEMPLATE_COLUMNS.indexOf(column) + 1);

type Sheet = ExcelJS.Worksheet;
type Dress = (cell: ExcelJS.Cell, column: number) => void;

/** Writes the ledger with its guide and register, row by row. Texts are texts: nothing is a formula. */
export async function writeLedgerForm(
  stream: Writable,
  form: LedgerForm,
  labels: TemplateLabels,
): Promise<void> {
  const workbook = await openWorkbook(stream, form.madeAt);
  writeLedger(workbook, form, labels);
  writeGuide(workbook, labels);
  writeRegister(workbook, form, labels);
  await workbook.commit();
}

function writeLedger(workbook: ExcelJS.Workbook, form: LedgerForm, labels: TemplateLabels): void {
  const sheet = workbook.addWorksheet(labels.sheet, ledgerSheet(HEADER_ROW));
  sheet.columns = TEMPLATE_COLUMNS.map((column) => ({
    width: WIDTHS[column],
    style: { numFmt: column === 'due' ? DAY : TEXT_FORMAT, alignment: { vertical: 'top', wrapText: true } },
  }));
  writeHeading(sheet, form, labels);
  writeHeader(sheet, labels);
  addChoices(sheet, form, labels);
  for (const row of form.rows) writeTask(sheet, row);
  sheet.commit();
}

function writeHeading(sheet: Sheet, form: LedgerForm, labels: TemplateLabels): void {
  writeRow(sheet, [form.title || labels.titlePlaceholder], (cell) => {
    cell.font = { bold: true, size: 16, ...(!form.title && { color: { argb: 'FF8A94A3' } }) };
    cell.alignment = { vertical: 'middle', wrapText: false };
  }).height = 28;
  const pairs = HEADING_FIELDS.flatMap((field) => [`${labels.heading[field]}：`, form.heading[field]]);
  writeRow(sheet, pairs, (cell, column) => {
    const isLabel = column % 2 === 1;
    cell.font = { bold: isLabel };
    cell.alignment = { horizontal: isLabel ? 'right' : 'left', vertical: 'middle', wrapText: false };
    if (!isLabel) cell.border = { bottom: THIN };
  }).height = 20;
  for (let row = 1; row < HEADER_ROW; row += 1) sheet.getRow(row).commit();
}

function writeHeader(sheet: Sheet, labels: TemplateLabels): void {
  const names = TEMPLATE_COLUMNS.map((column) => labels.columns[column]);
  writeRow(sheet, names, (cell, column) => {
    const name = TEMPLATE_COLUMNS[column - 1]!;
    cell.font = { bold: true, ...(name === 'title' && { color: { argb: 'FFC00000' } }) };
    cell.fill = HEADER_SHADE;
    cell.border = BORDER;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.note = { texts: [{ text: labels.notes[name] }], margins: { insetmode: 'auto' } };
  }).height = 24;
  sheet.getRow(HEADER_ROW).commit();
}

/** Lists suggest and never refuse: a cell may name several units, and units that are not in the register yet. */
function addChoices(sheet: Sheet, form: LedgerForm, labels: TemplateLabels): void {
  const { add } = (sheet as Sheet & { dataValidations: { add: AddValidation } }).dataValidations;
  const on = add.bind((sheet as Sheet & { dataValidations: object }).dataValidations);
  const range = (column: TemplateColumn): string =>
    `${letterOf(column)}${FIRST_ROW}:${letterOf(column)}${LAST_ROW}`;
  if (form.names.length > 0)
    for (const column of ['lead', 'responsible'] as const)
      on(range(column), {
        type: 'list',
        allowBlank: true,
        formulae: [`'${labels.registerSheet}'!$A$2:$A$${form.names.length + 1}`],
        showErrorMessage: false,
      });
  on(range('due'), {
    type: 'date',
    operator: 'between',
    allowBlank: true,
    formulae: [new Date(Date.UTC(2000, 0, 1)), new Date(Date.UTC(2100, 11, 31))],
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: labels.columns.due,
    error: labels.dateHint,
  });
}

type AddValidation = (range: string, validation: ExcelJS.DataValidation) => void;

const DUE = TEMPLATE_COLUMNS.indexOf('due') + 1;

function writeTask(sheet: Sheet, texts: readonly string[]): void {
  const row = sheet.addRow(texts.map((text, i) => (i + 1 === DUE ? dayOrText(text) : text)));
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    cell.numFmt = column === DUE ? DAY : TEXT_FORMAT;
    cell.border = BORDER;
    cell.alignment = { vertical: 'top', wrapText: true, ...(column === DUE && { horizontal: 'center' }) };
  });
  row.commit();
}

/** A real day, so that the sheet can be sorted and filtered by it. */
function dayOrText(text: string): Date | string {
  const date = parseCivilDate(text);
  if (!date) return text;
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}

function writeGuide(workbook: ExcelJS.Workbook, labels: TemplateLabels): void {
  const sheet = workbook.addWorksheet(labels.guideSheet);
  sheet.columns = [22, 70, 40].map((width) => ({ width, style: { numFmt: TEXT_FORMAT } }));
  labels.guide.forEach((text) => writeRow(sheet, [text]).commit());
  writeRow(sheet, []).commit();
  writeRow(sheet, labels.guideHeader, (cell) => {
    cell.font = { bold: true };
    cell.fill = HEADER_SHADE;
    cell.border = BORDER;
  }).commit();
  for (const column of TEMPLATE_COLUMNS) {
    const name = labels.columns[column] + (column === 'title' ? labels.required : '');
    writeRow(sheet, [name, labels.notes[column], labels.examples[column]], (cell) => {
      cell.border = BORDER;
      cell.alignment = { vertical: 'top', wrapText: true };
    }).commit();
  }
  sheet.commit();
}

function writeRegister(workbook: ExcelJS.Workbook, { names }: LedgerForm, labels: TemplateLabels): void {
  const sheet = workbook.addWorksheet(labels.registerSheet);
  sheet.columns = [{ width: 36, style: { numFmt: TEXT_FORMAT } }];
  writeRow(sheet, [labels.registerHeader], (cell) => (cell.font = { bold: true })).commit();
  for (const name of names) writeRow(sheet, [name]).commit();
  sheet.commit();
}

function writeRow(sheet: Sheet, texts: readonly string[], dress: Dress = () => undefined): ExcelJS.Row {
  const row = sheet.addRow([...texts]);
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    cell.numFmt = TEXT_FORMAT;
    dress(cell, column);
  });
  return row;
}
