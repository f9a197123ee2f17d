/** Where a text was read, as an officer finds it again: counted from 1. */
export interface CellPlace {
  readonly in: 'sheet' | 'table' | 'text';
  /** The sheet's name, the number of the table in its document; empty for pasted text. */
  readonly name: string;
  /** Of the sheet or table; the line of a text. */
  readonly row: number;
  /** As the row has its cells; 0 for a row as a whole. */
  readonly column: number;
}
