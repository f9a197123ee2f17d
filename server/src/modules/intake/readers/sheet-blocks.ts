import type { Block, SourceCell, TableBlock } from '#shared/intake/document-source.js';

/** @source trust.md: used range ≤ 100,000 rows */
export const MAX_ROWS = 100_000;

const filled = (row: readonly SourceCell[]): SourceCell[] => row.filter((cell) => cell.text !== '');

const paragraphsOf = (rows: readonly (readonly SourceCell[])[]): Block[] =>
  rows.flatMap(filled).map((cell): Block => ({ kind: 'paragraph', text: cell.text }));

/** A sheet as a document: rows with one text each above the table are its title and its date. */
export function sheetBlocks(
  rows: readonly (readonly SourceCell[])[],
  merges: Pick<TableBlock, 'mergesLost'> = {},
): Block[] {
  const table = rows.findIndex((row) => filled(row).length > 1);
  if (table < 0) return paragraphsOf(rows);
  return [...paragraphsOf(rows.slice(0, table)), { kind: 'table', ...merges, rows: rows.slice(table) }];
}
