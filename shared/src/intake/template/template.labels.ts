import type { HeadingField } from './heading-field.js';
import type { TemplateColumn } from './template-columns.js';
import type { TemplateProblemKey } from './template-problems.js';

/** The words of the ledger template and of what is wrong in one that comes back. */
export interface TemplateLabels {
  readonly columns: Readonly<Record<TemplateColumn, string>>;
  /** What to write into a column, shown as its note. */
  readonly notes: Readonly<Record<TemplateColumn, string>>;
  readonly heading: Readonly<Record<HeadingField, string>>;
  readonly titlePlaceholder: string;
  readonly sheet: string;
  readonly guideSheet: string;
  readonly registerSheet: string;
  readonly registerHeader: string;
  readonly fileName: string;
  /** Header of the column that an upload with faults gets. */
  readonly reasonColumn: string;
  readonly required: string;
  /** Paragraphs of the guide, and its table: column, how to fill in, example. */
  readonly guide: readonly string[];
  readonly guideHeader: readonly [string, string, string];
  readonly examples: Readonly<Record<TemplateColumn, string>>;
  readonly dateHint: string;
  readonly problems: Readonly<Record<TemplateProblemKey, string>>;
  /** `{column}` and `{reason}`: one fault in the reason column. */
  readonly reasonInColumn: string;
  /** Between several faults of one row. */
  readonly reasonSeparator: string;
}
