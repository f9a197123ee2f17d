import { normaliseName, type NameTarget } from '../organisation/unit-name-index.js';
import type { BreakdownDraft } from './breakdown-draft.js';

/** Whether any task of the draft names a unit so. */
export const hasPrintedName = (draft: BreakdownDraft, printedName: string): boolean =>
  draft.tasks.some((task) => task.units.some((unit) => sameName(unit.printedName, printedName)));

/** Every occurrence of the name then stands for `target`; what is printed stays. @source R07, R09 */
export function resolvePrintedName(
  draft: BreakdownDraft,
  printedName: string,
  target: NameTarget,
): BreakdownDraft {
  const tasks = draft.tasks.map((task) => ({
    ...task,
    units: task.units.map((unit) =>
      sameName(unit.printedName, printedName) ? { ...unit, ...target } : unit,
    ),
  }));
  return { ...draft, tasks };
}

const sameName = (a: string, b: string): boolean => normaliseName(a) === normaliseName(b);
