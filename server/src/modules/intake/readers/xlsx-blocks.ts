import type { Block, SourceCell } from '#shared/intake/document-source.js';
import type { MergedArea, TemplateSheet } from '#shared/intake/template/template-sheet.js';
import { readWorkbook } from '../template/workbook/read-workbook.js';
import { sheetBlocks } from './sheet-blocks.js';
import type { Archive } from './zip-archive.js';

/** Wider than any ledger: a stray cell in the last column must not widen every row. */
const MAX_COLUMNS = 200;
/** Cells that merged areas may cover, all together; a sheet of hostile areas ends here. */
const MOST_MERGED_CELLS = 2_000_000;

type Grid = Map<number, SourceCell[]>;

/** First row at or below `number` among `numbers`, which rise. */
function firstFrom(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function markMerged(grid: Grid, merges: readonly MergedArea[]): void {
  const numbers = [...grid.keys()];
  let marked = 0;
  for (const { top, left, bottom, right } of merges) {
    for (let i = firstFrom(numbers, top); i < numbers.length && numbers[i]! <= bottom; i++) {
      const row = grid.get(numbers[i]!)!;
      const last = Math.min(right, row.length);
      marked += Math.max(1, last - left + 1);
      if (marked > MOST_MERGED_CELLS) throw new RangeError('too many merged cells');
      for (let column = left; column <= last; column++) {
        if (numbers[i] === top && column === left) continue;
        row[column - 1] = { text: '', continues: numbers[i]! > top ? 'above' : 'left' };
      }
    }
  }
}

function rowsOf({ rows, merges }: TemplateSheet): SourceCell[][] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, ...cells.keys()), 0);
  const columns = Math.min(MAX_COLUMNS, width);
  const grid: Grid = new Map(
    rows.map(({ number, cells }) => [
      number,
      Array.from({ length: columns }, (_, i) => ({ text: cells.get(i + 1)?.text.trim() ?? '' })),
    ]),
  );
  markMerged(grid, merges);
  return [...grid.values()].filter((row) => row.some(({ text, continues }) => text !== '' || continues));
}

/** Sheets that say how to fill in the others, or hold their lists of choices. */
const HELP_SHEET =
  /^(?:(?:填表|填报|填写|编制|使用|操作)?说明|(?:填表|填报|填写)须知|字典|选项|下拉(?:列表|选项)?|代码表)$/;

/**
 * Visible sheets as titles and tables, merged cells marked.
 * @throws RangeError where the workbook has no sheet or an address lies outside of any; TooManyRowsError
 */
export function xlsxBlocks(archive: Archive): Block[] {
  const sheets = readWorkbook(archive);
  if (sheets.length === 0) throw new RangeError('a workbook without a sheet');
  const work = sheets.filter(({ name }) => !HELP_SHEET.test(name.trim()));
  return (work.length > 0 ? work : sheets).flatMap((sheet) => sheetBlocks(rowsOf(sheet)));
}
