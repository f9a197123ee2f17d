import type { SourceCell } from '#shared/intake/document-source.js';
import { htmlAttribute } from './html-events.js';
import type { HtmlElement } from './html-tree.js';

const MOST_COLUMNS = 64;
const MOST_ROWS = 100_000;
/** Cells that spans may open; a table of hostile spans ends here. */
const MOST_CELLS = 500_000;
/** A cell longer than this with paragraphs inside is a column of the page, not of a table. */
const PAGE_CELL = 1_500;

const elementsIn = ({ children }: HtmlElement): HtmlElement[] =>
  children.filter((child): child is HtmlElement => typeof child !== 'string');

const isCell = ({ name }: HtmlElement): boolean => name === 'td' || name === 'th';

/** The rows of a table itself, not of tables inside its cells. */
export function rowsOfTable(table: HtmlElement): HtmlElement[][] {
  const rows: HtmlElement[][] = [];
  const visit = (element: HtmlElement) => {
    for (const child of elementsIn(element)) {
      if (child.name === 'tr') rows.push(elementsIn(child).filter(isCell));
      else if (/^(thead|tbody|tfoot)$/.test(child.name)) visit(child);
    }
  };
  visit(table);
  return rows.filter((row) => row.length > 0).slice(0, MOST_ROWS);
}

const holdsTable = (element: HtmlElement): boolean =>
  elementsIn(element).some((child) => child.name === 'table' || holdsTable(child));

/** Old pages are laid out with tables: one column, a table inside, or a cell that holds the whole text. */
export function isLayoutTable(
  rows: readonly (readonly HtmlElement[])[],
  textOf: (cell: HtmlElement) => string,
): boolean {
  if (rows.every((row) => row.length < 2)) return true;
  return rows.some((row) =>
    row.some((cell) => holdsTable(cell) || (textOf(cell).length > PAGE_CELL && textOf(cell).includes('\n'))),
  );
}

const spanOf = (cell: HtmlElement, name: 'rowspan' | 'colspan', most: number): number =>
  Math.min(most, Math.max(1, Math.trunc(Number(htmlAttribute(cell.attributes, name))) || 1));

/** Rows with every covered place marked, as the browser would draw them. */
export function tableCells(
  rows: readonly (readonly HtmlElement[])[],
  textOf: (cell: HtmlElement) => string,
): SourceCell[][] {
  const grid: SourceCell[][] = rows.map(() => []);
  let cells = 0;
  rows.forEach((row, top) => {
    let column = 0;
    for (const cell of row) {
      while (grid[top]![column]) column += 1;
      const width = spanOf(cell, 'colspan', MOST_COLUMNS);
      const height = spanOf(cell, 'rowspan', rows.length - top);
      cells += width * height;
      if (column >= MOST_COLUMNS || cells > MOST_CELLS) return;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          grid[top + y]![column + x] ??=
            x === 0 && y === 0 ? { text: textOf(cell) } : { text: '', continues: y > 0 ? 'above' : 'left' };
      column += width;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: '' }));
}
