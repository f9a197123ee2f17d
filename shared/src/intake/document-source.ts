/** A cell as the file stores it. `continues` marks the later cells of a merged area: their text stands in its first cell. */
export interface SourceCell {
  readonly text: string;
  readonly continues?: 'above' | 'left';
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** The format has no merged cells: an empty one may be the rest of one. */
  readonly mergesLost?: true;
  readonly rows: readonly (readonly SourceCell[])[];
}

export type Block = ParagraphBlock | TableBlock;

/** What the reader reads: pasted or decoded text, or the paragraphs and tables of a docx or xlsx file. */
export type DocumentSource = { readonly text: string } | { readonly blocks: readonly Block[] };

const CELL_SEPARATOR = ' | ';

const rowText = (row: readonly SourceCell[]): string =>
  row.map((cell) => (cell.continues ? '' : cell.text)).join(CELL_SEPARATOR);

/** The text that `originalSpan` refers to: as received, or paragraphs and table rows one below the other. */
export function originalText(source: DocumentSource): string {
  if ('text' in source) return source.text;
  return source.blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : block.rows.map(rowText)))
    .join('\n');
}
