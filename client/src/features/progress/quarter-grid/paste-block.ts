import type { QuarterGridRefusal } from '#shared/progress/quarter-grid/quarter-grid.refusals.js';
import { readGridCell } from '#shared/progress/quarter-grid/read-grid-cell.js';
import { targetAt, type GridColumn, type ColumnKey } from '#shared/progress/quarter-grid/grid-columns.js';
import type { GridPlace } from './grid-keys.js';

interface PastedRow {
  readonly id: string;
  readonly locked: boolean;
  readonly targets: readonly unknown[];
}

export interface CellEdit {
  readonly id: string;
  readonly column: ColumnKey;
  readonly text: string;
}

/** A cell of the block that was not taken, or that needs mending; by the rows and columns of the grid. */
export interface PasteProblem {
  readonly row: number;
  readonly column: ColumnKey | undefined;
  readonly refusal: QuarterGridRefusal | 'progress.text-too-long';
}

/** Puts a block into the grid from a cell on: what fits is taken, and each cell that does not is named. */
export function pasteBlock(
  block: readonly (readonly string[])[],
  at: GridPlace,
  rows: readonly PastedRow[],
  columns: readonly GridColumn[],
): { edits: CellEdit[]; problems: PasteProblem[] } {
  const edits: CellEdit[] = [];
  const problems: PasteProblem[] = [];
  for (const [down, cells] of block.entries()) {
    const place = at.row + down;
    const row = rows[place];
    if (!row || row.locked) {
      problems.push({
        row: place,
        column: undefined,
        refusal: row ? 'quarter-grid.locked' : 'quarter-grid.outside',
      });
      continue;
    }
    for (const [right, text] of cells.entries()) {
      const column = columns[at.column + right];
      const refusal = column ? refusalOf(column, text, row) : ('quarter-grid.outside' as const);
      if (refusal) problems.push({ row: place, column: column?.key, refusal });
      // A cell that cannot be read is shown as it came, so that it can be mended.
      if (column && refusal !== 'quarter-grid.no-figure-here')
        edits.push({ id: row.id, column: column.key, text });
    }
  }
  return { edits, problems };
}

function refusalOf(
  { key, kind }: GridColumn,
  text: string,
  { targets }: PastedRow,
): PasteProblem['refusal'] | undefined {
  const target = targetAt(key);
  if (target !== undefined && target >= targets.length)
    return text.trim() === '' ? undefined : 'quarter-grid.no-figure-here';
  const read = readGridCell(kind, text);
  return read.ok ? undefined : read.error.key;
}
