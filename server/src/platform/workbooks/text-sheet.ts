/** How a row looks; every cell is text. */
export const TEXT_LOOKS = ['plain', 'title', 'heading', 'header', 'framed'] as const;
export type TextLook = (typeof TEXT_LOOKS)[number];

export interface TextRow {
  readonly look: TextLook;
  readonly texts: readonly string[];
}

/** A workbook of one sheet that holds nothing but texts, however many rows. */
export interface TextSheet {
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Counted from 1: frozen on the screen, repeated on paper. */
  readonly headerRow: number;
  /** Whether the header offers the program's own filter. */
  readonly filtered: boolean;
  readonly rows: Iterable<TextRow>;
  readonly madeAt: Date;
}
