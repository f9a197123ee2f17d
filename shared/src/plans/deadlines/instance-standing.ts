import { addDays, daysBetween, type CivilDate } from '../../kernel/civil-date.js';
import type { InstanceState } from './deadline-instance.js';

/** What a cell of the strip says: done in time or late; not begun, open, due within days, or overdue. */
export const INSTANCE_STANDINGS = ['done', 'done_late', 'not_begun', 'open', 'due_soon', 'overdue'] as const;
export type InstanceStanding = (typeof INSTANCE_STANDINGS)[number];

/** Days before the last one from which an open instance is due soon. */
export const INSTANCE_DUE_SOON_DAYS = 15;
/** Fewer days than this between being told and the last day are worth a warning. @source R91 */
export const SHORT_LEAD_DAYS = 10;

export function instanceStanding(
  instance: {
    readonly state: InstanceState;
    readonly dueOn: CivilDate;
    readonly completedOn: CivilDate | null;
    readonly periodStartsOn: CivilDate | null;
    /** 销号 or 暂停: nothing is expected of the share, so nothing of it is late. */
    readonly atRest: boolean;
  },
  today: CivilDate,
): InstanceStanding {
  const { state, dueOn, completedOn, periodStartsOn, atRest } = instance;
  if (state === 'done') return completedOn !== null && completedOn > dueOn ? 'done_late' : 'done';
  if (atRest) return 'open';
  if (today > dueOn) return 'overdue';
  if (addDays(today, INSTANCE_DUE_SOON_DAYS) >= dueOn) return 'due_soon';
  return periodStartsOn !== null && periodStartsOn > today ? 'not_begun' : 'open';
}

/** @source R91: issued 15 September, first deadline 20 September */
export const hasShortLead = (toldOn: CivilDate, dueOn: CivilDate): boolean =>
  daysBetween(toldOn, dueOn) < SHORT_LEAD_DAYS;
