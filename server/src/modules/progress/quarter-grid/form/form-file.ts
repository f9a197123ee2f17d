import type { Refusal } from '#shared/kernel/refusal.js';
import { ok, refused, type Result } from '#shared/kernel/result.js';
import type { TemplateSheet } from '#shared/intake/template/template-sheet.js';
import { openTemplate } from '#server/modules/intake/template/template-source.js';
import type { SheetMarks } from '#server/modules/intake/template/workbook/mark-sheet.js';
import { markSheets } from '#server/modules/intake/template/workbook/mark-workbook.js';

/** One file, to be read or to be marked. */
export interface FormFileJob {
  readonly bytes: Uint8Array;
  readonly mark: { readonly sheet: string; readonly marks: SheetMarks } | null;
}

export type FormFileAnswer = { readonly sheets: readonly TemplateSheet[] } | { readonly bytes: Uint8Array };

/** Takes a workbook apart within the limits of uploads, or puts marks into it. */
export function workOnFormFile({ bytes, mark }: FormFileJob): Result<FormFileAnswer, Refusal> {
  const source = openTemplate(bytes);
  if (!source.ok) return source;
  if (source.value.kind !== 'xlsx') return refused({ key: 'quarter-grid.not-our-form' });
  if (!mark) return ok({ sheets: source.value.sheets });
  return ok({ bytes: markSheets(source.value.archive, new Map([[mark.sheet, mark.marks]])) });
}
