import type { CleanCell } from '../cleaning/clean-document.js';
import type { LineView } from '../outline/line-view.js';
import { readOrdinal } from '../outline/ordinals.js';
import { columnKind, headerKinds } from './column-kinds.js';
import { rowsOfCellLines } from './rows-of-cell-lines.js';

/** A table of the document. Rows keep their order; `header` is undefined where none is printed. */
export interface FoundTable {
  readonly header: readonly CleanCell[] | undefined;
  readonly rows: readonly (readonly CleanCell[])[];
  readonly mergesKnown: boolean;
  /** First and last line, inclusive. */
  readonly first: number;
  readonly last: number;
}

const textsOf = (lines: readonly LineView[], index: number): string[] => {
  const line = lines[index]!;
  return (line.row?.cells ?? []).map((cell) =>
    line.plain.slice(cell.start - line.start, cell.end - line.start),
  );
};

function tableOfRows(lines: readonly LineView[], first: number, last: number): FoundTable {
  const indexes = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const headers = indexes.filter((index) => headerKinds(textsOf(lines, index)) !== undefined);
  const header = headers[0] !== undefined && headers[0] <= first + 3 ? headers[0] : undefined;
  const isHeader = (index: number): boolean =>
    header !== undefined && textsOf(lines, index).join() === textsOf(lines, header).join();
  const rows = indexes.filter((index) => (header === undefined || index > header) && !isHeader(index));
  return {
    header: header === undefined ? undefined : lines[header]!.row!.cells,
    rows: rows.map((index) => lines[index]!.row!.cells),
    mergesKnown: lines[first]!.row!.mergesKnown,
    first,
    last,
  };
}

/** Header cells printed one below the other: at least three, one of them about units. */
function headerLines(lines: readonly LineView[], from: number): number {
  let to = from;
  while (
    to < lines.length &&
    !lines[to]!.row &&
    lines[to]!.plain.length <= 12 &&
    !readOrdinal(lines[to]!.plain) &&
    columnKind(lines[to]!.plain)
  )
    to += 1;
  const kinds = lines.slice(from, to).map((line) => columnKind(line.plain));
  const namesUnits = kinds.some((kind) => kind === 'lead' || kind === 'responsible');
  return kinds.length >= 3 && namesUnits ? to : from;
}

/** The tables among `lines`: rows, and tables whose cells a web page printed line by line. */
export function findTables(lines: readonly LineView[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let i = 0; i < lines.length; i++) {
    const row = lines[i]!.row;
    if (row) {
      let last = i;
      while (lines[last + 1]?.row?.table === row.table) last += 1;
      tables.push(tableOfRows(lines, i, last));
      i = last;
      continue;
    }
    const end = headerLines(lines, i);
    if (end === i) continue;
    const header = lines.slice(i, end);
    const kinds = header.map((line) => columnKind(line.plain)!);
    const { rows, last } = rowsOfCellLines(lines, end, kinds);
    tables.push({
      header: header.map(({ start, end: to }) => ({ start, end: to })),
      rows,
      mergesKnown: false,
      first: i,
      last,
    });
    i = last;
  }
  return tables;
}
