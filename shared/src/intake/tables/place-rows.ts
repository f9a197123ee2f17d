import type { CleanCell } from '../cleaning/clean-document.js';
import { alignRow } from './align-row.js';
import { cellFit } from './cell-fit.js';
import { sectionBeforeIndex, sectionLevels } from './column-order.js';
import { headerKinds, type ColumnKind } from './column-kinds.js';
import type { FoundTable } from './find-tables.js';

/** A row whose cells stand under their columns. */
export interface PlacedRow {
  readonly cells: Readonly<Partial<Record<ColumnKind, readonly CleanCell[]>>>;
  /** Columns whose cell belongs to a merged cell above. */
  readonly merged: ReadonlySet<ColumnKind>;
  /** Whether the table has a column of leads at all. */
  readonly hasLeadColumn: boolean;
  readonly end: number;
}

const WITHOUT_HEADER: readonly ColumnKind[] = [
  'index',
  'section',
  'title',
  'content',
  'responsible',
  'deadline',
];

const isFilled = (cell: CleanCell): boolean => cell.end > cell.start;

function columnsOf(plain: string, table: FoundTable): ColumnKind[] {
  if (table.kinds) return withTitle(table.kinds);
  if (!table.header) return [...WITHOUT_HEADER];
  const texts = table.header.map((cell) => plain.slice(cell.start, cell.end));
  const kinds = (headerKinds(texts) ?? []).map((kind): ColumnKind => kind ?? 'note');
  // A header cell over two columns names both.
  table.header.forEach((cell, i) => {
    if (cell.continues === 'left' && i > 0) kinds[i] = kinds[i - 1]!;
  });
  while (kinds.length > 0 && texts[kinds.length - 1] === '' && !table.mergesKnown) kinds.pop();
  const widest = Math.max(0, ...table.rows.map((row) => row.filter(isFilled).length));
  const complete = sectionLevels(widest > kinds.length ? withSection(kinds) : kinds);
  return withTitle(sectionBeforeIndex(withIndex(plain, table, complete)));
}

const BARE_NUMBER = /^\d{1,3}[.、]?$/;

/** A column of work that holds nothing but numbers: the header spans it and the work to its right. */
function withIndex(plain: string, table: FoundTable, kinds: readonly ColumnKind[]): ColumnKind[] {
  if (kinds.includes('index')) return [...kinds];
  const isNumbers = (column: number): boolean => {
    const cells = table.rows.flatMap((row) => {
      const cell = row[column];
      return row.length === kinds.length && cell && isFilled(cell) && row.filter(isFilled).length > 1
        ? [cell]
        : [];
    });
    return cells.length >= 2 && cells.every((cell) => BARE_NUMBER.test(plain.slice(cell.start, cell.end)));
  };
  const at = kinds.findIndex((kind, i) => (kind === 'title' || kind === 'content') && isNumbers(i));
  return kinds.map((kind, i) => (i === at ? 'index' : kind));
}

/** A header cell that spanned two columns leaves the first, the section, without a name. */
function withSection(kinds: readonly ColumnKind[]): ColumnKind[] {
  const at = kinds.findIndex((kind) => kind === 'title' || kind === 'content');
  return at < 0 || kinds.includes('section')
    ? [...kinds]
    : [...kinds.slice(0, at), 'section', ...kinds.slice(at)];
}

/** One title column, the leftmost that says what is to be done; those to its right hold the content. */
function withTitle(kinds: readonly ColumnKind[]): ColumnKind[] {
  const isWork = (kind: ColumnKind): boolean => kind === 'title' || kind === 'content';
  const first = kinds.findIndex(isWork);
  return kinds.map((kind, i) => (isWork(kind) ? (i === first ? 'title' : 'content') : kind));
}

function placeRow(
  plain: string,
  row: readonly CleanCell[],
  columns: readonly ColumnKind[],
  mergesKnown: boolean,
): PlacedRow {
  const texts = row.map((cell) => plain.slice(cell.start, cell.end));
  const suits = texts.every((text, i) => columns[i] !== undefined && cellFit(text, columns[i]) >= 0);
  const fits = row.length === columns.length && (mergesKnown || row.every(isFilled) || suits);
  const columnOf = fits ? row.map((_, i) => i) : alignRow(texts, columns);
  const cells: Partial<Record<ColumnKind, CleanCell[]>> = {};
  const merged = new Set<ColumnKind>();
  row.forEach((cell, i) => {
    const kind = columns[columnOf[i]!];
    if (kind === undefined) return;
    if (isFilled(cell)) (cells[kind] ??= []).push(cell);
    else if (cell.continues === 'above') merged.add(kind);
  });
  return { cells, merged, hasLeadColumn: columns.includes('lead'), end: row.at(-1)?.end ?? 0 };
}

/** The filled rows of a table, each cell under its column. */
export function placeRows(plain: string, table: FoundTable): PlacedRow[] {
  const columns = columnsOf(plain, table);
  return table.rows
    .filter((row) => row.some(isFilled))
    .map((row) => placeRow(plain, row, columns, table.mergesKnown));
}
