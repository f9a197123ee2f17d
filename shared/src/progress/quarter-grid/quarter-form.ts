import { fillIn } from '../../kernel/fill-in.js';
import { quarterKey, type Quarter } from '../../kernel/quarter.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { TemplateCell, TemplateRow, TemplateSheet } from '../../intake/template/template-sheet.js';
import { figureColumn, gridColumns, TEXT_COLUMNS, type ColumnKey, type GridColumn } from './grid-columns.js';
import { differingColumns, type GridValues } from './grid-values.js';
import type { QuarterFormLabels } from './quarter-form.labels.js';
import { readGridCell } from './read-grid-cell.js';

/** A task of the unit in the quarter as it stands now. */
export interface FormRow {
  readonly assignmentId: string;
  readonly code: string;
  readonly title: string;
  readonly targets: readonly { readonly id: string; readonly text: string; readonly unit: string }[];
  /** Of its report; 0 without one. */
  readonly version: number;
  /** What its report says, or what it would start from. */
  readonly values: GridValues;
  /** Handed in or decided on: not to be written any more. */
  readonly locked: boolean;
  readonly changedByName: string | null;
  readonly changedAt: string;
}

export interface CellChange {
  readonly column: ColumnKey;
  readonly before: string;
  readonly after: string;
}

export interface FormProblem {
  /** As the spreadsheet counts. */
  readonly row: number;
  /** 0 for the row as a whole. */
  readonly sheetColumn: number;
  readonly column: ColumnKey | null;
  readonly refusal: Refusal;
}

export interface FormRowOutcome {
  readonly row: number;
  readonly assignmentId: string;
  readonly code: string;
  readonly title: string;
  readonly changes: readonly CellChange[];
}

/** What a filled-in form would change, and what of it cannot be taken. */
export interface QuarterFormReading {
  readonly sheet: string;
  readonly headerRow: number;
  /** Rows with changes and without problems. */
  readonly rows: readonly FormRowOutcome[];
  readonly unchanged: number;
  readonly problems: readonly FormProblem[];
}

/** What a row of the form carries with it: of which share, quarter and version it is. */
export const formRowKey = (assignmentId: string, version: number, quarter: Quarter): string =>
  `${assignmentId}:${version}:${quarterKey(quarter)}`;

const ROW_KEY = /^([0-9a-f-]{36}):(\d{1,9}):(\d{4}Q[1-4])$/;

interface Header {
  readonly sheet: TemplateSheet;
  readonly row: number;
  readonly keyColumn: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

/**
 * Reads a filled-in form by the names of its columns, in whatever order they stand, and each row by the key that it
 * carries. Rows that were deleted are simply not there. @returns the refusal of a file that is no such form
 */
export function readQuarterForm(
  sheets: readonly TemplateSheet[],
  known: readonly FormRow[],
  quarter: Quarter,
  labels: readonly QuarterFormLabels[],
): QuarterFormReading | Refusal {
  const columns = gridColumns(known);
  const header = findHeader(sheets, columns, labels);
  if ('key' in header) return header;
  const byId = new Map(known.map((row) => [row.assignmentId, row]));
  const seen = new Map<string, number>();
  const rows: FormRowOutcome[] = [];
  const problems: FormProblem[] = [];
  let unchanged = 0;
  for (const row of header.sheet.rows) {
    if (row.number <= header.row || isEmpty(row, header)) continue;
    const read = readRow(row, header, { columns, byId, seen, quarter });
    if ('problems' in read) problems.push(...read.problems);
    else if (read.changes.length === 0) unchanged += 1;
    else rows.push(read);
  }
  return { sheet: header.sheet.name, headerRow: header.row, rows, unchanged, problems };
}

function findHeader(
  sheets: readonly TemplateSheet[],
  columns: readonly GridColumn[],
  languages: readonly QuarterFormLabels[],
): Header | Refusal {
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const at = new Map([...row.cells].map(([column, { text }]) => [text.replace(/\s/g, ''), column]));
      const labels = languages.find(({ rowKey }) => at.has(rowKey.replace(/\s/g, '')));
      if (!labels) continue;
      const found = new Map<ColumnKey, number>();
      for (const { key } of columns) {
        const name = formColumnName(key, labels);
        const column = at.get(name.replace(/\s/g, ''));
        if (column === undefined) return { key: 'quarter-grid.column-missing', values: { column: name } };
        found.set(key, column);
      }
      const keyColumn = at.get(labels.rowKey.replace(/\s/g, ''))!;
      return { sheet, row: row.number, keyColumn, columns: found };
    }
  }
  return { key: 'quarter-grid.not-our-form' };
}

/** What a column is called in the form. */
export function formColumnName(key: ColumnKey, labels: QuarterFormLabels): string {
  if (key === 'percent' || key === 'asOf') return labels.columns[key];
  const text = TEXT_COLUMNS.find((column) => column === key);
  if (text) return labels.columns[text];
  return fillIn(labels.figure, { number: key.slice(figureColumn(0).length - 1) });
}

const isEmpty = (row: TemplateRow, { keyColumn, columns }: Header): boolean =>
  [keyColumn, ...columns.values()].every((column) => textOf(row.cells.get(column)) === '');

const textOf = (cell: TemplateCell | undefined): string => cell?.text.trim() ?? '';

interface Reading {
  readonly columns: readonly GridColumn[];
  readonly byId: ReadonlyMap<string, FormRow>;
  /** Rows by share, as they are met. */
  readonly seen: Map<string, number>;
  readonly quarter: Quarter;
}

function readRow(
  row: TemplateRow,
  header: Header,
  { columns, byId, seen, quarter }: Reading,
): FormRowOutcome | { problems: FormProblem[] } {
  const whole = (refusal: Refusal) => ({
    problems: [{ row: row.number, sheetColumn: 0, column: null, refusal }],
  });
  const [, id = '', version, form = ''] = ROW_KEY.exec(textOf(row.cells.get(header.keyColumn))) ?? [];
  const known = byId.get(id);
  if (form !== '' && form !== quarterKey(quarter))
    return whole({ key: 'quarter-grid.other-quarter', values: { form, quarter: quarterKey(quarter) } });
  if (!known) return whole({ key: 'quarter-grid.row-unknown' });
  const before = seen.get(id);
  if (before !== undefined) return whole({ key: 'quarter-grid.row-twice', values: { row: before } });
  seen.set(id, row.number);

  const values: Partial<Record<ColumnKey, string>> = {};
  const problems: FormProblem[] = [];
  for (const { key, kind } of columns) {
    const column = header.columns.get(key)!;
    const cell = row.cells.get(column);
    const refusal = cell?.isError
      ? { key: 'quarter-grid.formula' as const }
      : noTarget(key, cell, known)
        ? { key: 'quarter-grid.no-figure-here' as const }
        : undefined;
    const read = readGridCell(kind, textOf(cell));
    if (refusal) problems.push({ row: row.number, sheetColumn: column, column: key, refusal });
    else if (!read.ok)
      problems.push({ row: row.number, sheetColumn: column, column: key, refusal: read.error });
    else values[key] = read.value;
  }
  const changes = differingColumns(values, known.values).map((column) => ({
    column,
    before: known.values[column] ?? '',
    after: values[column] ?? '',
  }));
  if (problems.length === 0 && changes.length === 0) return outcome(row, known, []);
  if (known.locked) return whole({ key: 'quarter-grid.locked' });
  if (Number(version) !== known.version)
    return whole({
      key: 'quarter-grid.changed-since',
      values: { name: known.changedByName ?? '—', time: known.changedAt },
    });
  if (problems.length > 0) return { problems };
  return outcome(row, known, changes);
}

const noTarget = (key: ColumnKey, cell: TemplateCell | undefined, { targets }: FormRow): boolean =>
  key.startsWith('figure') && Number(key.slice('figure'.length)) > targets.length && textOf(cell) !== '';

const outcome = (
  { number }: TemplateRow,
  { assignmentId, code, title }: FormRow,
  changes: readonly CellChange[],
): FormRowOutcome => ({ row: number, assignmentId, code, title, changes });
