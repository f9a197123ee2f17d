import { daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import type { Role } from '../../access/roles.js';

/** Who can be told of an overdue task: people of the unit that has it, or all that hold an office. */
export const ESCALATION_TARGETS = [
  'unit_reporter',
  'unit_head',
  'office',
  'leader',
] as const satisfies Role[];
export type EscalationTarget = (typeof ESCALATION_TARGETS)[number];

/** One rung: 提醒 after a day, 催办 after a week, 约谈 after a fortnight. @source R34 */
export interface EscalationStep {
  /** Whole days after the deadline, 1 or more. */
  readonly afterDays: number;
  readonly name: string;
  readonly tells: readonly EscalationTarget[];
}

/** How many steps of the ladder a deadline has passed on a day; 0 while it is not overdue. Ladders rise. */
export const stepsReached = (ladder: readonly EscalationStep[], dueOn: CivilDate, today: CivilDate): number =>
  ladder.filter(({ afterDays }) => daysBetween(dueOn, today) >= afterDays).length;

/** Why an overdue share left the ladder. */
export const ESCALATION_ENDINGS = ['completed', 'extended', 'suspended', 'withdrawn'] as const;
export type EscalationEnding = (typeof ESCALATION_ENDINGS)[number];
