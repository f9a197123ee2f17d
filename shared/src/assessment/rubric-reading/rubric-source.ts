import type { SourceCell } from '../../intake/document-source.js';
import type { CellPlace } from './cell-place.js';

/** A row as it stands in its file; the cell at index `i` stands in column `i + 1`. */
export interface RubricSourceRow {
  readonly place: CellPlace;
  readonly cells: readonly SourceCell[];
}

/** What a rubric is read from: rows in their order. A row of one filled cell is a line of text: a title, a note. */
export interface RubricSource {
  readonly rows: readonly RubricSourceRow[];
}
