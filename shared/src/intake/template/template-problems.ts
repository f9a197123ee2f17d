/** Why a row cannot be taken in. Sentences: `template.labels.*`. */
export const TEMPLATE_ERRORS = [
  /** No row of any sheet names the columns. */
  'template.no-header',
  /** The header names no column of tasks. */
  'template.no-title-column',
  /** `{first}`: letter of the column that already has the name. */
  'template.column-repeated',
  'template.no-rows',
  /** `{count}` rows; `{most}` are possible. */
  'template.too-many-rows',
  'template.title-missing',
  /** `{first}`: row that has the code already. */
  'template.code-repeated',
  /** `{most}`, `{length}`: characters. */
  'template.text-too-long',
  /** `{most}`, `{count}`: units or targets of one task. */
  'template.too-many-parts',
  'template.units-unreadable',
  'template.date-unreadable',
  'template.date-impossible',
  'template.target-unreadable',
  'template.formula-broken',
] as const;
export type TemplateError = (typeof TEMPLATE_ERRORS)[number];

/** What the office should know although the row is taken in. */
export const TEMPLATE_NOTICES = [
  /** Read by its last result. */
  'template.formula-read',
  /** `{count}` filled cells of a column that the template does not know. */
  'template.column-unknown',
  /** `{from}`–`{to}`: rows with nothing but an ordinal. */
  'template.rows-blank',
  /** A remark below the table. */
  'template.row-not-task',
  /** A sheet without the template's columns. */
  'template.sheet-without-header',
  /** The text says another day than the date beside it, which counts. */
  'template.dates-differ',
  /** `{text}` as found: characters that a conversion lost. */
  'template.characters-lost',
  /** Rows name more than one source document. */
  'template.several-sources',
  /** Another plan of the jurisdiction has the code: a new one will be given. */
  'template.code-taken',
] as const;
export type TemplateNotice = (typeof TEMPLATE_NOTICES)[number];

export type TemplateProblemKey = TemplateError | TemplateNotice;

/** Where something is wrong, in the words of the spreadsheet. */
export interface TemplateProblem<Key extends TemplateProblemKey = TemplateProblemKey> {
  readonly key: Key;
  readonly values: Readonly<Record<string, string | number>>;
  readonly sheet: string;
  /** Null where the whole sheet is meant. */
  readonly row: number | null;
  /** `A`; null where the whole row is meant. */
  readonly column: string | null;
  /** The header of the column as the file prints it. */
  readonly columnName: string | null;
}

export type TemplateRowError = TemplateProblem<TemplateError>;
export type TemplateRowNotice = TemplateProblem<TemplateNotice>;

/** Rows with tasks that one file may have. @source ux.md: twentyhq/twenty#2537, #11372, #11887 */
export const MOST_TEMPLATE_ROWS = 10_000;
