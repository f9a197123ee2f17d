import type { SourceCell } from '../../intake/document-source.js';
import type { RubricSource, RubricSourceRow } from './rubric-source.js';

const SEPARATORS = ['\t', '|', '｜'] as const;

/** A pasted table, its cells apart by tabs or by bars; lines without either are texts around it. */
export function sourceOfText(text: string): RubricSource {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const separator = SEPARATORS.find((one) => lines.filter((line) => line.includes(one)).length >= 2) ?? '\t';
  return {
    rows: lines.flatMap((line, index): RubricSourceRow[] => {
      if (line.trim() === '' || /^[\s|:+-]+$/.test(line)) return [];
      const cells = withoutFrame(line.split(separator)).map((cell): SourceCell => ({ text: cell.trim() }));
      return [{ place: { in: 'text', name: '', row: index + 1, column: 0 }, cells }];
    }),
  };
}

/** A table drawn with bars has one at each end of its lines: `| 序号 | 项目 |`. */
const withoutFrame = (cells: readonly string[]): readonly string[] =>
  cells.length > 3 && cells[0] === '' && cells[cells.length - 1]?.trim() === '' ? cells.slice(1, -1) : cells;
