import type { CleanCell } from '../cleaning/clean-document.js';
import { isDateLine } from '../document-data/printed-date.js';
import { isClosingLine } from '../outline/document-parts.js';
import type { LineView } from '../outline/line-view.js';
import { readOrdinal } from '../outline/ordinals.js';
import { cellFit, isUnitCell } from './cell-fit.js';
import type { ColumnKind } from './column-kinds.js';

/** A date on a line of its own dates the document, unless the open row still lacks its deadline. */
function endsTable(
  lines: readonly LineView[],
  at: number,
  kinds: readonly ColumnKind[],
  open: OpenRow | undefined,
): boolean {
  const line = lines[at]!;
  if (line.row !== undefined || isClosingLine(line.plain)) return true;
  const next = lines[at + 1];
  if (next && at + 1 === lines.length - 1 && isDateLine(next.plain) && lacksDeadline(kinds, open) === false)
    return true;
  return isDateLine(line.plain) && !lacksDeadline(kinds, open);
}

const lacksDeadline = (kinds: readonly ColumnKind[], open: OpenRow | undefined): boolean =>
  open !== undefined && kinds.indexOf('deadline') > open.column;

interface OpenRow {
  cells: CleanCell[];
  column: number;
}

/** The column after `column` that the line suits best; the first of equals, so that a row fills from the left. */
function bestColumn(
  plain: string,
  kinds: readonly ColumnKind[],
  column: number,
): { at: number; fit: number } {
  return kinds.reduce(
    (best, kind, at) => {
      const fit = at > column ? cellFit(plain, kind) : -Infinity;
      return fit > best.fit ? { at, fit } : best;
    },
    { at: -1, fit: 0 },
  );
}

/** `二、……` across a table without a column of sections. */
function isHeadingRow(plain: string, kinds: readonly ColumnKind[]): boolean {
  const style = readOrdinal(plain)?.style;
  return (style === 'han' || style === 'chapter' || style === 'part') && !kinds.includes('section');
}

/** A further paragraph of the cell above it: more measures, or more units. */
function extendsCell(plain: string, kinds: readonly ColumnKind[], row: OpenRow): boolean {
  const kind = kinds[row.column];
  if (kind === 'content') return cellFit(plain, 'content') >= 2 && cellFit(plain, 'title') < 3;
  return (kind === 'lead' || kind === 'responsible') && isUnitCell(plain);
}

/**
 * Cells printed one a line, gathered into rows: a line that suits no column to the right of the last one opens
 * a new row. @source 'Layout facts': cells as lines
 */
export function rowsOfCellLines(
  lines: readonly LineView[],
  from: number,
  kinds: readonly ColumnKind[],
): { rows: CleanCell[][]; last: number } {
  const rows: OpenRow[] = [];
  let i = from;
  for (; i < lines.length && !endsTable(lines, i, kinds, rows.at(-1)); i++) {
    const { start, end, plain } = lines[i]!;
    if (isHeadingRow(plain, kinds)) {
      rows.push({ cells: [{ start, end }], column: kinds.length });
      continue;
    }
    const open = rows.at(-1);
    const next = open && bestColumn(plain, kinds, open.column);
    if (open && next && next.at >= 0) {
      open.cells.push({ start, end });
      open.column = next.at;
    } else if (open && extendsCell(plain, kinds, open)) {
      const cell = open.cells.pop()!;
      open.cells.push({ start: cell.start, end });
    } else {
      rows.push({ cells: [{ start, end }], column: Math.max(0, bestColumn(plain, kinds, -1).at) });
    }
  }
  return { rows: rows.map((row) => row.cells), last: i - 1 };
}
