import type { SourceCell } from '../../intake/document-source.js';
import type { MergedArea, TemplateSheet } from '../../intake/template/template-sheet.js';
import type { RubricSource, RubricSourceRow } from './rubric-source.js';

/** Wider than any rubric: a stray cell far to the right must not widen every row. */
const MAX_COLUMNS = 60;
/** More rows than any rubric; what follows is not looked at. */
const MAX_ROWS = 5_000;

/** The sheets of a workbook, merged cells marked, every row with the number that the spreadsheet shows. */
export function sourceOfSheets(sheets: readonly TemplateSheet[]): RubricSource {
  return { rows: sheets.flatMap(rowsOf).slice(0, MAX_ROWS) };
}

function rowsOf({ name, rows, merges }: TemplateSheet): RubricSourceRow[] {
  const filled = rows.slice(0, MAX_ROWS);
  const width = Math.min(
    MAX_COLUMNS,
    filled.reduce((widest, { cells }) => Math.max(widest, ...cells.keys()), 0),
  );
  const near = merges.filter(({ left }) => left <= width).slice(0, MAX_ROWS * 4);
  const byRow = mergesByRow(near, new Set(filled.map(({ number }) => number)));
  return filled.flatMap(({ number, cells }): RubricSourceRow[] => {
    const areas = byRow.get(number) ?? [];
    const texts = Array.from({ length: width }, (_, index): SourceCell => {
      const column = index + 1;
      const area = areas.find(({ left, right }) => left <= column && column <= right);
      if (!area || (area.top === number && area.left === column))
        return { text: cells.get(column)?.text.trim() ?? '' };
      return { text: '', continues: area.top < number ? 'above' : 'left' };
    });
    if (texts.every(({ text, continues }) => text === '' && !continues)) return [];
    return [{ place: { in: 'sheet', name, row: number, column: 0 }, cells: texts }];
  });
}

function mergesByRow(merges: readonly MergedArea[], rows: ReadonlySet<number>): Map<number, MergedArea[]> {
  const found = new Map<number, MergedArea[]>();
  for (const area of merges) {
    const last = Math.min(area.bottom, area.top + MAX_ROWS);
    for (let row = area.top; row <= last; row += 1) {
      if (!rows.has(row)) continue;
      const there = found.get(row);
      if (there) there.push(area);
      else found.set(row, [area]);
    }
  }
  return found;
}
