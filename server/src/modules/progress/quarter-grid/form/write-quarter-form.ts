import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { parseCivilDate, partsOf } from '#shared/kernel/civil-date.js';
import { fillIn } from '#shared/kernel/fill-in.js';
import { quarterKey, type Quarter } from '#shared/kernel/quarter.js';
import { gridColumns, type GridColumn } from '#shared/progress/quarter-grid/grid-columns.js';
import { formColumnName, formRowKey, type FormRow } from '#shared/progress/quarter-grid/quarter-form.js';
import type { QuarterFormLabels } from '#shared/progress/quarter-grid/quarter-form.labels.js';
import type { GridCellKind } from '#shared/progress/quarter-grid/read-grid-cell.js';
import { HEADER_SHADE, ledgerSheet, TEXT_FORMAT } from '#server/platform/workbooks/ledger-sheet.js';
import { openWorkbook } from '#server/platform/workbooks/open-workbook.js';

const HEADER_ROW = 3;
const DAY = 'yyyy-mm-dd';
const GREY = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F3F5' } } as const;
const THIN = { style: 'thin', color: { argb: 'FFBFC7D1' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const WIDTHS: Readonly<Record<GridCellKind, number>> = { percent: 12, figure: 16, text: 36, date: 16 };
/** Task number, task and targets stand before what is filled in. */
const TOLD_WIDTHS = [16, 32, 32];
const KEY_WIDTH = 20;

export interface QuarterForm {
  readonly quarter: Quarter;
  readonly unitName: string;
  readonly rows: readonly FormRow[];
  readonly madeAt: Date;
}

type Sheet = ExcelJS.Worksheet;

/** The quarter's form: white cells to be filled in, everything else locked. Texts are texts: nothing is a formula. */
export async function writeQuarterForm(
  stream: Writable,
  form: QuarterForm,
  labels: QuarterFormLabels,
): Promise<void> {
  const workbook = await openWorkbook(stream, form.madeAt);
  const sheet = workbook.addWorksheet(labels.sheet, ledgerSheet(HEADER_ROW));
  const columns = gridColumns(form.rows);
  sheet.columns = [...TOLD_WIDTHS, ...columns.map(({ kind }) => WIDTHS[kind]), KEY_WIDTH].map((width) => ({
    width,
  }));
  writeHead(sheet, form, labels, columns);
  for (const row of form.rows) writeTask(sheet, row, columns, form.quarter);
  // Without a password: a guard against slips, not against people.
  await sheet.protect('', {
    deleteRows: true,
    formatColumns: true,
    formatRows: true,
    sort: true,
    autoFilter: true,
  });
  sheet.commit();
  await workbook.commit();
}

function writeHead(
  sheet: Sheet,
  { quarter, unitName }: QuarterForm,
  labels: QuarterFormLabels,
  columns: readonly GridColumn[],
): void {
  const width = TOLD_WIDTHS.length + columns.length + 1;
  const title = sheet.addRow([fillIn(labels.title, { quarter: quarterKey(quarter), unit: unitName })]);
  title.font = { bold: true, size: 16 };
  title.height = 28;
  title.commit();
  const notes = sheet.addRow([labels.notes]);
  notes.getCell(1).alignment = { wrapText: true, vertical: 'top' };
  notes.height = 48;
  sheet.mergeCells(2, 1, 2, width);
  notes.commit();
  const names = columns.map(({ key }) => formColumnName(key, labels));
  const header = sheet.addRow([labels.code, labels.task, labels.targets, ...names, labels.rowKey]);
  header.eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = HEADER_SHADE;
    cell.border = BORDER;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  header.height = 32;
  header.commit();
}

function writeTask(sheet: Sheet, row: FormRow, columns: readonly GridColumn[], quarter: Quarter): void {
  const { assignmentId, version, code, title, targets, values, locked } = row;
  const asked = targets.map(({ text, unit }, at) => `${at + 1}. ${text}${unit && `（${unit}）`}`).join('\n');
  const cells = columns.map(({ key, kind }) => cellValue(kind, values[key] ?? ''));
  const written = sheet.addRow([code, title, asked, ...cells, formRowKey(assignmentId, version, quarter)]);
  written.eachCell({ includeEmpty: true }, (cell, at) => {
    const column = columns[at - 1 - TOLD_WIDTHS.length];
    const isOpen = column !== undefined && !locked && hasCell(column, targets.length);
    cell.border = BORDER;
    cell.alignment = { vertical: 'top', wrapText: true };
    cell.numFmt = column?.kind === 'date' ? DAY : TEXT_FORMAT;
    if (column?.kind === 'percent') cell.numFmt = '0.##';
    cell.protection = { locked: !isOpen };
    if (!isOpen) cell.fill = GREY;
    if (at === columns.length + TOLD_WIDTHS.length + 1) cell.font = { size: 8, color: { argb: 'FF8A94A3' } };
  });
  written.commit();
}

const hasCell = ({ key, kind }: GridColumn, targets: number): boolean =>
  kind !== 'figure' || Number(key.slice('figure'.length)) <= targets;

/** Numbers and days as such, so that the sheet can compute with them; a share stays the text that it is. */
function cellValue(kind: GridCellKind, text: string): string | number | Date {
  if (text === '') return '';
  if (kind === 'percent') return Number(text);
  const date = kind === 'date' ? parseCivilDate(text) : undefined;
  if (!date) return text;
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}
