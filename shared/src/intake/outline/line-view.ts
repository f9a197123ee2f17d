import type { CleanDocument, CleanLine, CleanRow } from '../cleaning/clean-document.js';

export interface LineView {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  /** Present for a table row. */
  readonly row?: CleanRow;
}

const viewOf = (document: CleanDocument, line: CleanLine | CleanRow): LineView => ({
  start: line.start,
  end: line.end,
  plain: document.plain.slice(line.start, line.end),
  ...(line.kind === 'row' && { row: line }),
});

export const lineViews = (document: CleanDocument): LineView[] =>
  document.lines.map((line) => viewOf(document, line));
