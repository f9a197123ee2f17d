import type { SourceCell } from '#shared/intake/document-source.js';
import { readOrdinal } from '#shared/intake/outline/ordinals.js';
import { endsAsUnit, isUnitName } from '#shared/intake/units/unit-names.js';
import type { PdfText } from './pdf-line.js';
import type { RuledGrid } from './ruled-grid.js';

/** A table with the height of its first rule. */
export interface PdfTable {
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
  readonly rows: readonly (readonly SourceCell[])[];
}

const isInside = ({ xs, ys }: RuledGrid, { x, y, width, size }: PdfText): boolean => {
  const [middle, height] = [x + width / 2, y + size * 0.3];
  return xs[0]! <= middle && middle <= xs.at(-1)! && ys.at(-1)! <= height && height <= ys[0]!;
};

const widthOf = (char: string): number => (char.charCodeAt(0) < 0x2000 ? 0.5 : 1);

/** A piece of text that runs over a rule, cut there: the file may draw a whole row in one piece. */
function cutAtRules(grid: RuledGrid, text: PdfText): PdfText[] {
  const chars = [...text.text];
  const total = chars.reduce((sum, char) => sum + widthOf(char), 0);
  const end = text.x + text.width;
  const cuts = grid.xs.filter(
    (x, column) =>
      x > text.x + text.size * 0.6 &&
      x < end - text.size * 0.6 &&
      grid.isRuledAt(column, text.y + text.size * 0.3),
  );
  if (cuts.length === 0 || total === 0) return [text];
  const pieces: PdfText[] = [];
  let [piece, from, x] = ['', text.x, text.x];
  for (const char of chars) {
    const width = (widthOf(char) / total) * text.width;
    if (cuts.length > 0 && x + width / 2 > cuts[0]!) {
      pieces.push({ ...text, text: piece, x: from, width: x - from });
      cuts.shift();
      [piece, from] = ['', x];
    }
    piece += char;
    x += width;
  }
  return [...pieces, { ...text, text: piece, x: from, width: x - from }].filter(
    (one) => one.text.trim() !== '',
  );
}

const indexOf = (edges: readonly number[], isBefore: (edge: number) => boolean): number =>
  Math.min(edges.length - 2, Math.max(0, edges.findLastIndex(isBefore)));

/** Lines of one cell from the top; each of its pieces from the left. */
function linesOf(texts: readonly PdfText[]): { text: string; width: number; size: number }[] {
  const lines: PdfText[][] = [];
  for (const text of [...texts].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const first = lines.at(-1)?.[0];
    if (first && first.y - text.y <= Math.max(first.size, text.size) * 0.45) lines.at(-1)!.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.x - b.x);
    const last = sorted.at(-1)!;
    return {
      text: sorted
        .map(({ text }) => text)
        .join('')
        .trim(),
      width: last.x + last.width - sorted[0]!.x,
      size: last.size,
    };
  });
}

/** A line that fills its cell runs on into the next one; a short one, an ordinal or a further unit begins anew. */
function cellText(texts: readonly PdfText[], cellWidth: number): string {
  let whole = '';
  let before: { text: string; width: number; size: number } | undefined;
  for (const line of linesOf(texts)) {
    const isFull = before !== undefined && cellWidth - before.width < before.size * 3.2;
    const opens =
      readOrdinal(line.text) !== undefined ||
      (before !== undefined && endsAsUnit(before.text) && isUnitName(line.text));
    const isLatin = /[\w.]$/.test(whole) && /^\w/.test(line.text) && !/\d$/.test(whole);
    whole += before === undefined ? '' : isFull && !opens ? (isLatin ? ' ' : '') : '\n';
    whole += line.text;
    before = line;
  }
  return whole;
}

/** The table that the texts inside a grid make. */
export function ruledTable(grid: RuledGrid, texts: readonly PdfText[]): PdfTable | undefined {
  const { xs, ys } = grid;
  const columns = xs.length - 1;
  const cells = new Map<number, PdfText[]>();
  for (const text of texts.flatMap((one) => cutAtRules(grid, one))) {
    const column = indexOf(xs, (x) => x <= text.x + Math.min(text.width, text.size) / 2);
    const row = indexOf(ys, (y) => y >= text.y + text.size * 0.3);
    const [ownRow, ownColumn] = grid.origin(row, column);
    const key = ownRow * columns + ownColumn;
    cells.set(key, [...(cells.get(key) ?? []), text]);
  }
  if (cells.size < 4) return undefined;
  const widthFrom = (row: number, column: number): number => {
    let last = column;
    while (last + 1 < columns && grid.origin(row, last + 1).join() === `${row},${column}`) last += 1;
    return xs[last + 1]! - xs[column]!;
  };
  const rows = ys.slice(1).map((_, row) =>
    xs.slice(1).map((__, column): SourceCell => {
      const [ownRow, ownColumn] = grid.origin(row, column);
      if (ownColumn < column) return { text: '', continues: 'left' };
      if (ownRow < row) return { text: '', continues: 'above' };
      return { text: cellText(cells.get(row * columns + column) ?? [], widthFrom(row, column)) };
    }),
  );
  return { top: ys[0]!, bottom: ys.at(-1)!, xs, rows };
}

/** The texts of a page that stand in one of its ruled tables, made into tables, and the texts that do not. */
export function tablesAndTexts(
  grids: readonly RuledGrid[],
  texts: readonly PdfText[],
): { tables: PdfTable[]; texts: readonly PdfText[] } {
  const tables: PdfTable[] = [];
  let rest = texts;
  for (const grid of grids) {
    const table = ruledTable(
      grid,
      rest.filter((text) => isInside(grid, text)),
    );
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((text) => !isInside(grid, text));
  }
  return { tables, texts: rest };
}
