import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { templateLabelsZhCn } from '#shared/intake/template/template.labels.zh-cn.js';
import { TEMPLATE_COLUMNS, type TemplateColumn } from '#shared/intake/template/template-columns.js';
import type { LedgerForm } from '../ledger-form.js';
import { writeLedgerForm } from '../write-ledger-form.js';

export const HEADER = TEMPLATE_COLUMNS.map((column) => templateLabelsZhCn.columns[column]);

/** A row of the template that names only what matters. */
export const rowWith = (cells: Partial<Record<TemplateColumn, string>>): string[] =>
  TEMPLATE_COLUMNS.map((column) => cells[column] ?? '');

const EMPTY: LedgerForm = {
  title: '2026年重点工作任务台账',
  heading: { docNumber: '某政办发〔2026〕3号', issuer: '', documentDate: '2026年1月8日', year: '2026' },
  rows: [],
  names: ['各乡镇', '县甲局'],
  madeAt: new Date('2026-08-15T02:00:00Z'),
};

/** The template as the office downloads it, filled in. */
export async function formBytes(
  rows: readonly (readonly string[])[],
  more: Partial<LedgerForm> = {},
): Promise<Uint8Array> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  await writeLedgerForm(stream, { ...EMPTY, rows, ...more }, templateLabelsZhCn);
  return new Uint8Array(await bytes);
}

/** A workbook of somebody's own making. */
export async function workbookBytes(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A ledger sheet of plain rows below the header in row 1, to be spoilt by `fill`. */
export const sheetBytes = (
  rows: readonly (readonly ExcelJS.CellValue[])[],
  fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined,
): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    const sheet = workbook.addWorksheet('任务台账');
    sheet.addRow(HEADER);
    for (const row of rows) sheet.addRow([...row]);
    fill(sheet, workbook);
  });

export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}
