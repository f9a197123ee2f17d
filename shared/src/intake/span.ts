/** A half-open range of UTF-16 offsets into `Breakdown.text`, the cleaned text that the reviewer sees. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
