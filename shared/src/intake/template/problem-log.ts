import { columnLetter } from '../../kernel/column-letter.js';
import type { HeaderColumn } from './find-header.js';
import {
  TEMPLATE_ERRORS,
  type TemplateProblem,
  type TemplateProblemKey,
  type TemplateRowError,
  type TemplateRowNotice,
} from './template-problems.js';

type Values = TemplateProblem['values'];

/** Gathers everything that is wrong, in the order of the sheet: every fault, not the first few. */
export class ProblemLog {
  readonly errors: TemplateRowError[] = [];
  readonly notices: TemplateRowNotice[] = [];

  add(
    key: TemplateProblemKey,
    place: { sheet: string; row?: number; at?: HeaderColumn | undefined },
    values: Values = {},
  ): void {
    const problem = {
      values,
      sheet: place.sheet,
      row: place.row ?? null,
      column: place.at ? columnLetter(place.at.column) : null,
      columnName: place.at?.printed ?? null,
    };
    const error = TEMPLATE_ERRORS.find((one) => one === key);
    if (error) this.errors.push({ ...problem, key: error });
    else this.notices.push({ ...problem, key: key as TemplateRowNotice['key'] });
  }
}

/** In the order in which the eye goes through the workbook: sheets as they stand, rows, columns. */
export function inSheetOrder<Problem extends TemplateProblem>(
  problems: readonly Problem[],
  sheets: readonly string[],
): Problem[] {
  const width = ({ column }: Problem): number => column?.length ?? 0;
  return [...problems].sort(
    (a, b) =>
      sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      width(a) - width(b) ||
      (a.column ?? '').localeCompare(b.column ?? ''),
  );
}
