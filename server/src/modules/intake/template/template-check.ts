import type { ReadTemplate } from '#shared/intake/template/read-template.js';
import {
  MOST_TEMPLATE_ROWS,
  type TemplateRowError,
  type TemplateRowNotice,
} from '#shared/intake/template/template-problems.js';

/** What the dry run answers. The page knows it as `template-check.ts` of its import screen. */
export interface TemplateCheck {
  /** To go on with, or to fetch the marked file. */
  readonly fileId: string;
  readonly fileName: string;
  readonly title: string;
  readonly counts: {
    readonly rows: number;
    readonly good: number;
    readonly faulty: number;
  };
  /** All of them, in the order of the sheet. */
  readonly errors: readonly TemplateRowError[];
  readonly notices: readonly TemplateRowNotice[];
}

export function checkOf(
  fileId: string,
  fileName: string,
  { heading, tasks, errors, notices }: ReadTemplate,
  takenCodes: ReadonlySet<string>,
): TemplateCheck {
  const faulty = tasks.filter(({ isFaulty }) => isFaulty).length;
  const isTooLong = tasks.length > MOST_TEMPLATE_ROWS;
  const taken = tasks.flatMap(({ code, sheet, row }): TemplateRowNotice[] =>
    code !== null && takenCodes.has(code)
      ? [{ key: 'template.code-taken', values: { code }, sheet, row, column: null, columnName: null }]
      : [],
  );
  return {
    fileId,
    fileName,
    title: heading.title,
    counts: { rows: tasks.length, good: isTooLong ? 0 : tasks.length - faulty, faulty },
    errors,
    notices: [...notices, ...taken],
  };
}
