import type { CivilDate } from '../../kernel/civil-date.js';
import type { Refusal } from '../../kernel/refusal.js';
import { ok, refused, type Result } from '../../kernel/result.js';

/** A unit's own items of one share. */
export const MOST_STEPS = 50;

export type StepRefusal =
  | 'step.title-missing'
  | 'step.too-many'
  | 'step.done-in-future'
  | 'step.done-before-start'
  | 'step.share-closed';

export interface StepDates {
  readonly dueOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
}

/** A step is done on a day that has come and on which the share was the unit's. */
export function checkStep(
  { doneOn }: StepDates,
  startsOn: CivilDate,
  today: CivilDate,
): Result<null, Refusal<StepRefusal>> {
  if (doneOn !== null && doneOn > today) return refused({ key: 'step.done-in-future' });
  if (doneOn !== null && doneOn < startsOn) return refused({ key: 'step.done-before-start' });
  return ok(null);
}

/** 已完成 / 已逾期 / 晚于任务时限 / 未到期. Steps colour no light: only accepted reports do. */
export const STEP_STANDINGS = ['done', 'overdue', 'after_due', 'open'] as const;
export type StepStanding = (typeof STEP_STANDINGS)[number];

/** `after_due` warns: the unit plans the step for a day after the share itself is due. @source R17 */
export function stepStanding(step: StepDates, dueOn: CivilDate | null, today: CivilDate): StepStanding {
  if (step.doneOn !== null) return 'done';
  if (step.dueOn !== null && step.dueOn < today) return 'overdue';
  return step.dueOn !== null && dueOn !== null && step.dueOn > dueOn ? 'after_due' : 'open';
}
