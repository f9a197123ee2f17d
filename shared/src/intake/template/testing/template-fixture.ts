import type { BreakdownDraft } from '../../breakdown-draft.js';
import { planOfDraft } from '../../plan-of-draft.js';
import type { MergedArea, TemplateCell, TemplateRow, TemplateSheet } from '../template-sheet.js';
import type { PrintableTask } from '../template-row-of-task.js';

type Value = string | TemplateCell;

/** A sheet as tests write it: row by row from row 1; an empty array leaves a row out. */
export function sheetOf(
  rows: readonly (readonly Value[])[],
  merges: readonly MergedArea[] = [],
  name = '任务台账',
): TemplateSheet {
  const placed = rows.map((values, i): TemplateRow => {
    const cells = values.map((value, j): [number, TemplateCell] => [
      j + 1,
      typeof value === 'string' ? { text: value } : value,
    ]);
    return { number: i + 1, cells: new Map(cells) };
  });
  return { name, rows: placed.filter(({ cells }) => cells.size > 0), merges };
}

/** The tasks of a draft as its plan would print them. */
export const printableTasks = (draft: BreakdownDraft): PrintableTask[] => {
  const plan = planOfDraft(draft, 1);
  const taken = draft.tasks.filter((task) => task.taken);
  return plan.tasks.map((task, i) => ({ ...task, sectionPath: taken[i]!.sectionPath }));
};
