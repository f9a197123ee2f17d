import { cellFit, unitLean } from './cell-fit.js';
import type { ColumnKind } from './column-kinds.js';

/**
 * Which column each cell of a row belongs to, -1 for none. Rows that lost cells (merged, empty, dropped by the
 * web page) are placed so that every cell suits its column best; the order of cells is kept.
 * @source 'Layout facts': lost merged cells, rows shorter than the header
 */
export function alignRow(cells: readonly string[], columns: readonly ColumnKind[]): number[] {
  // best[i][j]: best total for the first i cells in the first j columns.
  const best = Array.from({ length: cells.length + 1 }, () => new Array<number>(columns.length + 1).fill(0));
  const dropped = (i: number): number => (cells[i] === '' ? -0.05 : -5);
  // With as many cells as columns, the last one filled, blank cells are most likely blank and nothing has moved.
  const inPlace = cells.length === columns.length && cells.at(-1) !== '' ? 1.6 : 0.1;
  const isShort = cells.length < columns.length;
  const placed = (i: number, j: number): number =>
    cellFit(cells[i]!, columns[j]!) +
    (isShort ? unitLean(cells[i]!, columns[j]!) : 0) +
    (i === j ? inPlace : 0);
  for (let i = 1; i <= cells.length; i++) {
    for (let j = 0; j <= columns.length; j++) {
      const drop = best[i - 1]![j]! + dropped(i - 1);
      const skip = j > 0 ? best[i]![j - 1]! : -Infinity;
      const place = j > 0 ? best[i - 1]![j - 1]! + placed(i - 1, j - 1) : -Infinity;
      best[i]![j] = Math.max(drop, skip, place);
    }
  }
  const columnOf = new Array<number>(cells.length).fill(-1);
  for (let i = cells.length, j = columns.length; i > 0;) {
    const total = best[i]![j]!;
    if (j > 0 && total === best[i - 1]![j - 1]! + placed(i - 1, j - 1)) {
      columnOf[i - 1] = j - 1;
      i -= 1;
      j -= 1;
    } else if (j > 0 && total === best[i]![j - 1]) j -= 1;
    else i -= 1;
  }
  return columnOf;
}
