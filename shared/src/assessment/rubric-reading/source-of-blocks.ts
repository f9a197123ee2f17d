import type { Block } from '../../intake/document-source.js';
import type { RubricSource, RubricSourceRow } from './rubric-source.js';

/** The paragraphs and tables of a document; tables are counted from 1. */
export function sourceOfBlocks(blocks: readonly Block[]): RubricSource {
  let tables = 0;
  return {
    rows: blocks.flatMap((block, index): RubricSourceRow[] => {
      if (block.kind === 'paragraph')
        return block.text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => ({
            place: { in: 'text', name: '', row: index + 1, column: 0 },
            cells: [{ text: line.trim() }],
          }));
      tables += 1;
      const name = String(tables);
      return block.rows.map((cells, row) => ({
        place: { in: 'table', name, row: row + 1, column: 0 },
        cells,
      }));
    }),
  };
}
