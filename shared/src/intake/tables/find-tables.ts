import type { CleanCell } from '../cleaning/clean-document.js';
import type { LineView } from '../outline/line-view.js';
import { cellHeaderEnd } from './cell-header.js';
import { columnKind, type ColumnKind } from './column-kinds.js';
import { sectionBeforeIndex } from './column-order.js';
import { rowsOfCellLines } from './rows-of-cell-lines.js';
import { cellsOfLine, headerOfRows, lastRow, textsOfLine } from './table-rows.js';

const SHOWS_NUMBERS = 2;

/** Numbers on lines of their own without a header of theirs: the column stands first, or behind the heading that opens a row. */
function withUnnamedIndex(cells: readonly string[], kinds: readonly ColumnKind[]): ColumnKind[] {
  if (kinds.includes('index')) return [...kinds];
  const numbers = cells.flatMap((cell, i) =>
    /^\d{1,3}$/.test(cell) ? [{ value: Number(cell), at: i }] : [],
  );
  const counts = numbers.filter(({ value }, i) => value === i + 1).length;
  if (counts < SHOWS_NUMBERS || numbers[0]!.at > 1) return [...kinds];
  return numbers[0]!.at === 0 ? ['index', ...kinds] : [kinds[0]!, 'index', ...kinds.slice(1)];
}

/** A table of the document. Rows keep their order; `header` is undefined where none is printed. */
export interface FoundTable {
  readonly header: readonly CleanCell[] | undefined;
  /** What its columns hold, where the header does not say it all. */
  readonly kinds?: readonly ColumnKind[];
  readonly rows: readonly (readonly CleanCell[])[];
  readonly mergesKnown: boolean;
  /** First and last line, inclusive. */
  readonly first: number;
  readonly last: number;
}

function tableOfRows(lines: readonly LineView[], first: number, last: number): FoundTable {
  const header = headerOfRows(lines, first, last);
  const printed = (line: LineView): string => textsOfLine(line).join();
  // A header printed again at the top of each page is no row.
  const headers = lines.slice(first, header ? header.last + 1 : first).map(printed);
  const rows = lines
    .slice(header ? header.last + 1 : first, last + 1)
    .filter((line) => !headers.includes(printed(line)));
  return {
    header: header?.cells,
    rows: rows.map(cellsOfLine),
    mergesKnown: lines[first]!.row!.mergesKnown,
    first,
    last,
  };
}

/** The tables among `lines`: rows, and tables whose cells a web page printed line by line. */
export function findTables(lines: readonly LineView[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let i = 0; i < lines.length; i++) {
    const row = lines[i]!.row;
    if (row) {
      const last = lastRow(lines, i);
      tables.push(tableOfRows(lines, i, last));
      i = last;
      continue;
    }
    const end = cellHeaderEnd(lines, i);
    if (end === i) continue;
    const header = lines.slice(i, end);
    const kinds = sectionBeforeIndex(
      withUnnamedIndex(
        lines.slice(end).map(({ plain }) => plain),
        header.map((line) => columnKind(line.plain)!),
      ),
    );
    const { rows, last } = rowsOfCellLines(lines, end, kinds);
    tables.push({
      header: header.map(({ start, end: to }) => ({ start, end: to })),
      kinds,
      rows,
      mergesKnown: false,
      first: i,
      last,
    });
    i = last;
  }
  return tables;
}
