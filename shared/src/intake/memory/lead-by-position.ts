import type { BreakdownDraft, DraftUnit } from '../breakdown-draft.js';

type ListedUnit = Pick<DraftUnit, 'role' | 'printedName' | 'groupId'>;

interface ListedTask {
  readonly taken: boolean;
  readonly units: readonly ListedUnit[];
}

/** 各镇办, 有关单位: nobody in particular can lead. */
const COLLECTIVE = /^(?:各|有关|相关|其他)/;

const canLead = (unit: ListedUnit | undefined): boolean =>
  unit !== undefined && unit.groupId === null && !COLLECTIVE.test(unit.printedName);

const needsLead = ({ taken, units }: ListedTask): boolean =>
  taken && units.every(({ role }) => role !== 'lead') && canLead(units[0]);

/** Tasks without a lead whose first listed unit could lead. @source R06 */
export const tasksToLead = ({ tasks }: { readonly tasks: readonly ListedTask[] }): number =>
  tasks.filter(needsLead).length;

/** Lets the first listed unit lead wherever the document does not say who does. */
export function leadByPosition(draft: BreakdownDraft): BreakdownDraft {
  const tasks = draft.tasks.map((task) =>
    needsLead(task)
      ? {
          ...task,
          units: task.units.map((unit, index): DraftUnit => (index === 0 ? { ...unit, role: 'lead' } : unit)),
          doubts: task.doubts.filter(({ key }) => key !== 'task.no-lead-unit'),
        }
      : task,
  );
  return { ...draft, tasks };
}
