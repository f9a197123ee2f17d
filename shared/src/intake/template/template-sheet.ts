/** A cell as the sheet shows it. A formula is read by the result that the file keeps. */
export interface TemplateCell {
  readonly text: string;
  /** The number behind the text, for a day that somebody typed as a number. */
  readonly serial?: number;
  readonly isFormula?: true;
  /** `#REF!` and its kin, or a formula without a kept result. */
  readonly isError?: true;
}

export interface TemplateRow {
  /** As the spreadsheet counts: the first row is 1. */
  readonly number: number;
  /** By column; the first column is 1. Cells without text may be left out. */
  readonly cells: ReadonlyMap<number, TemplateCell>;
}

/** A merged area, all four sides included; counted from 1. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A visible sheet: only rows that have cells, in order. */
export interface TemplateSheet {
  readonly name: string;
  readonly rows: readonly TemplateRow[];
  readonly merges: readonly MergedArea[];
}
