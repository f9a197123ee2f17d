import type { Block, SourceCell, TableBlock } from '#shared/intake/document-source.js';
import { layoutOf, lineParagraphs } from './line-paragraphs.js';
import { pageLines } from './page-lines.js';
import { withoutPageMarks } from './page-marks.js';
import type { PdfLine } from './pdf-line.js';
import type { PdfPage } from './pdf-pages.js';
import { ruledGrids } from './ruled-grid.js';
import { tablesAndTexts, type PdfTable } from './ruled-table.js';

type Piece = { readonly lines: PdfLine[] } | { readonly table: PdfTable };

/** Points by which the columns of one table may differ from page to page. */
const SAME_COLUMN = 4;

const continuesTable = (above: PdfTable, below: PdfTable): boolean =>
  above.xs.length === below.xs.length && above.xs.every((x, i) => Math.abs(x - below.xs[i]!) <= SAME_COLUMN);

const isEmpty = (cell: SourceCell): boolean => cell.text === '';

/** A row that the page's end cut in two: what is below has no number and less than half of the cells. */
function withRow(rows: readonly (readonly SourceCell[])[], next: readonly SourceCell[]) {
  const last = rows.at(-1);
  const filled = next.filter((cell) => !isEmpty(cell)).length;
  if (!last || !isEmpty(next[0]!) || filled * 2 > next.length || filled === 0) return [...rows, next];
  const whole = last.map((cell, i) => ({ ...cell, text: cell.text + next[i]!.text }));
  return [...rows.slice(0, -1), whole];
}

function joinedTable(above: PdfTable, below: PdfTable): PdfTable {
  const [first, ...others] = below.rows;
  const rows = first ? withRow(above.rows, first) : above.rows;
  return { ...below, rows: [...rows, ...others] };
}

/** Lines and tables of a page from the top. */
function piecesOf(lines: readonly PdfLine[], tables: readonly PdfTable[]): Piece[] {
  const pieces: Piece[] = [];
  let rest = lines;
  for (const table of tables) {
    pieces.push({ lines: rest.filter(({ y }) => y > table.top) }, { table });
    rest = rest.filter(({ y }) => y <= table.top);
  }
  return [...pieces, { lines: [...rest] }];
}

/** Lines go on over the end of a page, and so does a table with the same columns. */
function joinedPieces(pages: readonly (readonly Piece[])[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pages.flat()) {
    const last = joined.at(-1);
    if ('table' in piece) {
      if (last && 'table' in last && continuesTable(last.table, piece.table))
        joined[joined.length - 1] = { table: joinedTable(last.table, piece.table) };
      else joined.push(piece);
    } else if (piece.lines.length > 0) {
      if (last && 'lines' in last) last.lines.push(...piece.lines);
      else joined.push({ lines: [...piece.lines] });
    }
  }
  return joined;
}

/** The pages of a PDF as paragraphs and tables, page numbers and running heads left out. */
export function blocksOfPages(pages: readonly PdfPage[]): Block[] {
  const parted = pages.map(({ texts, rules }) => tablesAndTexts(ruledGrids(rules), texts));
  const lines = withoutPageMarks(parted.map(({ texts }, i) => pageLines(texts, i + 1)));
  const layout = layoutOf(lines.flat());
  const pieces = joinedPieces(parted.map(({ tables }, i) => piecesOf(lines[i]!, tables)));
  return pieces.flatMap((piece): Block[] =>
    'table' in piece
      ? [{ kind: 'table', rows: piece.table.rows } satisfies TableBlock]
      : lineParagraphs(piece.lines, layout).map((text) => ({ kind: 'paragraph', text })),
  );
}
