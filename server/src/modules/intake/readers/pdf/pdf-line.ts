/** A piece of text as the page draws it. Lengths in points; y rises from the bottom of the page. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

/** A line of one column. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** Edges of the column that the line stands in. */
  readonly left: number;
  readonly right: number;
}
