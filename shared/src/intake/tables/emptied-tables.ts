import type { Doubt } from '../breakdown.js';
import type { Span } from '../span.js';
import type { LineView } from '../outline/line-view.js';

const ANNEX = /^附件\s*\d*\s*:?$/;
const TABLE_TITLE = /^[^,。;:]{2,60}(表|清单|台账)$/;

const isBlankRow = (line: LineView): boolean =>
  line.row !== undefined && line.row.cells.every((cell) => cell.start === cell.end);

/** Tables whose every cell is blank: the page drew them as pictures, or the conversion emptied them. */
function blankTables(lines: readonly LineView[]): Span[] {
  const tables = new Map<number, LineView[]>();
  for (const line of lines)
    if (line.row) tables.set(line.row.table, [...(tables.get(line.row.table) ?? []), line]);
  return [...tables.values()]
    .filter((rows) => rows.length > 1 && rows.every(isBlankRow))
    .map((rows) => ({ start: rows[0]!.start, end: rows.at(-1)!.end }));
}

/** An annex that has the title of a table and nothing below it. */
function titlesWithoutTable(lines: readonly LineView[]): Span[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const opensAnnex = ANNEX.test(lines[i - 1]?.plain ?? '') && TABLE_TITLE.test(line.plain);
    const isEmpty = next === undefined || ANNEX.test(next.plain);
    return opensAnnex && isEmpty ? [{ start: line.start, end: line.end }] : [];
  });
}

/** Places where a table must have been and nothing of it can be read: said, so that its tasks are not missed in silence. */
export const emptiedTableDoubts = (lines: readonly LineView[]): Doubt[] =>
  [...blankTables(lines), ...titlesWithoutTable(lines)].map((span) => ({ key: 'table.unreadable', span }));
