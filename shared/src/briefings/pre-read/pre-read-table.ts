/** A table of the pack, ready to be written into a file of any kind. */
export interface PreReadTable {
  readonly header: readonly string[];
  /** Of the columns, in their order: what each gets of the width. */
  readonly weights: readonly number[];
  readonly rows: readonly (readonly string[])[];
}
