import { headerName, type HeaderName } from './template-columns.js';
import type { MergedArea, TemplateRow, TemplateSheet } from './template-sheet.js';
import { tidyLine } from './tidy-text.js';

export interface HeaderColumn {
  readonly column: number;
  /** As the file prints it. */
  readonly printed: string;
}

export interface TemplateHeader {
  /** First and last row of the header: two where cells are grouped under a common heading. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<HeaderName, HeaderColumn>;
  readonly unknown: readonly HeaderColumn[];
  /** Columns that repeat a name, with the column that had it first. */
  readonly repeated: readonly { readonly again: HeaderColumn; readonly first: HeaderColumn }[];
}

/** Titles, numbers and remarks may stand above the header, but not pages of them. */
const LOOKED_AT = 60;
const LEAST_COLUMNS = 2;
const DEEPEST = 3;

const named = (row: TemplateRow): number =>
  new Set([...row.cells.values()].map(({ text }) => headerName(text)).filter((name) => name !== undefined))
    .size;

/** The row that names the columns, wherever it stands; undefined where none does. */
export function findHeader({ rows, merges }: TemplateSheet): TemplateHeader | undefined {
  const counts = rows.slice(0, LOOKED_AT).map((row) => ({ row, count: named(row) }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const best = counts.find(({ count }) => count === most)?.row;
  if (!best || most < LEAST_COLUMNS) return undefined;
  const bottom = lowestRow(best.number, merges);
  const group = rows.filter(({ number }) => number >= best.number && number <= bottom);
  const topmost = rows.find(({ number }) => number === best.number - 1);
  const grouped = topmost && reaches(topmost.number, best.number, merges) ? [topmost, ...group] : group;
  return headerOf(grouped, best.number, bottom);
}

const lowestRow = (top: number, merges: readonly MergedArea[]): number =>
  merges
    .filter((area) => area.top === top && area.bottom - area.top < DEEPEST)
    .reduce((lowest, area) => Math.max(lowest, area.bottom), top);

const reaches = (from: number, to: number, merges: readonly MergedArea[]): boolean =>
  merges.some((area) => area.top === from && area.bottom === to);

function headerOf(rows: readonly TemplateRow[], top: number, bottom: number): TemplateHeader {
  const printed = new Map<number, string>();
  for (const row of rows)
    for (const [column, { text }] of row.cells) {
      const line = tidyLine(text);
      // The lower cell names the column; the upper one is the heading of a group, or spans both rows.
      if (line !== '' && (headerName(line) !== undefined || !printed.has(column))) printed.set(column, line);
    }
  const columns = new Map<HeaderName, HeaderColumn>();
  const unknown: HeaderColumn[] = [];
  const repeated: { again: HeaderColumn; first: HeaderColumn }[] = [];
  for (const [column, text] of [...printed].sort(([a], [b]) => a - b)) {
    const name = headerName(text);
    const first = name && columns.get(name);
    if (!name) unknown.push({ column, printed: text });
    else if (first) repeated.push({ again: { column, printed: text }, first });
    else columns.set(name, { column, printed: text });
  }
  return { top, bottom, columns: withTitle(columns, unknown), unknown, repeated };
}

/** Where no column is called the task, 一级任务 holds it, else the requirements do. */
function withTitle(
  columns: Map<HeaderName, HeaderColumn>,
  unknown: readonly HeaderColumn[],
): Map<HeaderName, HeaderColumn> {
  if (columns.has('title')) return columns;
  const level = [...unknown, ...columns.values()].find(({ printed }) => /^一级任务$/.test(printed));
  const from = level ?? columns.get('content');
  if (!from) return columns;
  for (const [name, column] of columns) if (column === from) columns.delete(name);
  return columns.set('title', from);
}
