import type { CleanCell } from '../cleaning/clean-document.js';
import type { LineView } from '../outline/line-view.js';
import { readOrdinal } from '../outline/ordinals.js';
import { columnKind, headerKinds } from './column-kinds.js';

/** A table's lines: rows, and headings printed between them as lines of their own. */
export const cellsOfLine = (line: LineView): readonly CleanCell[] =>
  line.row?.cells ?? [{ start: line.start, end: line.end }];

export const textsOfLine = (line: LineView): string[] =>
  cellsOfLine(line).map((cell) => line.plain.slice(cell.start - line.start, cell.end - line.start));

const filled = (texts: readonly string[]): number => texts.filter((text) => text.trim() !== '').length;

const isHeadingBetweenRows = (line: LineView): boolean =>
  !line.row &&
  line.plain.length <= 40 &&
  !/[。;:,]$/.test(line.plain) &&
  (readOrdinal(line.plain) !== undefined || line.plain.length <= 20);

/** Last line of the table that starts at `first`; a heading line between rows of one width does not end it. */
export function lastRow(lines: readonly LineView[], first: number): number {
  // A row that says who filled the sheet in, and when, may stand above the header.
  let widest = 0;
  let last = first;
  for (;;) {
    const { table } = lines[last]!.row!;
    const from = last;
    while (lines[last + 1]?.row?.table === table) last += 1;
    widest = Math.max(widest, ...lines.slice(from, last + 1).map((line) => filled(textsOfLine(line))));
    const heading = lines[last + 1];
    const next = lines[last + 2];
    if (!heading || !next?.row || !isHeadingBetweenRows(heading)) return last;
    const texts = textsOfLine(next);
    const isWhole = filled(texts) <= widest + 1 && filled(texts) >= Math.min(3, widest - 1);
    if (headerKinds(texts) || !isWhole) return last;
    last += 2;
  }
}

/** 牵头单位 | 责任单位 below 责任分工: a second row of headers. */
function isSubHeader(texts: readonly string[], above: readonly string[]): boolean {
  const names = texts.filter((text) => text.trim() !== '');
  return (
    names.length >= 2 &&
    texts.join() !== above.join() &&
    names.every((name) => name.length <= 12 && columnKind(name) !== undefined)
  );
}

/** The header with the names of its second row in place of the one that spans them. @source 'Layout facts': two-row headers */
function mergedHeader(above: LineView, below: LineView): readonly CleanCell[] {
  const [upper, lower] = [cellsOfLine(above), cellsOfLine(below)];
  const isFilled = (cell: CleanCell | undefined): cell is CleanCell =>
    cell !== undefined && cell.end > cell.start;
  if (lower.some((cell) => !isFilled(cell))) {
    const width = Math.max(upper.length, lower.length);
    return Array.from({ length: width }, (_, i) => (isFilled(lower[i]) ? lower[i] : upper[i]!)).filter(
      (cell) => cell !== undefined,
    );
  }
  const spanning = textsOfLine(above).findIndex((text) => columnKind(text) === 'responsible');
  const at = spanning < 0 ? upper.length - 1 : spanning;
  return [...upper.slice(0, at), ...lower, ...upper.slice(at + 1).filter(isFilled)];
}

export interface TableHeader {
  readonly cells: readonly CleanCell[];
  /** Index of the last header line. */
  readonly last: number;
}

/** The header among the first lines of a table, its second row included. */
export function headerOfRows(
  lines: readonly LineView[],
  first: number,
  last: number,
): TableHeader | undefined {
  for (let i = first; i <= Math.min(last, first + 3); i++) {
    const texts = textsOfLine(lines[i]!);
    if (!headerKinds(texts)) continue;
    const below = i < last ? lines[i + 1]! : undefined;
    return below?.row && isSubHeader(textsOfLine(below), texts)
      ? { cells: mergedHeader(lines[i]!, below), last: i + 1 }
      : { cells: cellsOfLine(lines[i]!), last: i };
  }
  return undefined;
}
