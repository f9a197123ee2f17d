import type { TextColumn } from './grid-columns.js';

/** What stands in the quarter's form. Columns are found again by these names, so they are unlike one another. */
export interface QuarterFormLabels {
  /** `{quarter}` and `{unit}` are filled in. */
  readonly title: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly notes: string;
  readonly code: string;
  readonly task: string;
  readonly targets: string;
  readonly columns: Readonly<Record<'percent' | 'asOf' | TextColumn, string>>;
  /** `{number}` is filled in. */
  readonly figure: string;
  readonly rowKey: string;
  readonly reasonColumn: string;
  readonly reasonSeparator: string;
}
