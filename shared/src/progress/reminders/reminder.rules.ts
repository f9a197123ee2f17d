import type { AssignmentState } from '../../plans/assignment-state.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { decimal } from '../../kernel/decimal.js';
import type { Refusal } from '../../kernel/refusal.js';
import { ok, refused, type Result } from '../../kernel/result.js';

/** What a unit is reminded of: 未签收 / 未填报 / 已逾期. */
export const REMINDER_REASONS = ['to_sign', 'to_report', 'overdue'] as const;
export type ReminderReason = (typeof REMINDER_REASONS)[number];

/** Hours between two reminders of one share: a unit that is rung up daily stops listening. */
export const REMINDER_INTERVAL_HOURS = 24;

export type ReminderRefusal = 'reminder.too-soon' | 'reminder.nothing-open';

export interface ReminderFacts {
  readonly state: AssignmentState;
  readonly withdrawn: boolean;
  readonly percent: string;
  readonly dueOn: CivilDate | null;
  /** A report of the present quarter was submitted or accepted. */
  readonly reported: boolean;
  readonly lastRemindedAt: Date | null;
}

/** Everything that the unit owes on that day, the most pressing first. */
export function reasonsToRemind(facts: ReminderFacts, today: CivilDate): ReminderReason[] {
  const { state, withdrawn, percent, dueOn, reported } = facts;
  if (withdrawn || (state !== 'to_sign' && state !== 'signed') || decimal(percent).gte(100)) return [];
  const owed: ReminderReason[] = [];
  if (state === 'to_sign') owed.push('to_sign');
  if (dueOn !== null && dueOn < today) owed.push('overdue');
  if (state === 'signed' && !reported) owed.push('to_report');
  return owed;
}

/** When the next reminder is possible; null for now. */
export function nextReminderAt(lastRemindedAt: Date | null, now: Date): Date | null {
  if (lastRemindedAt === null) return null;
  const next = new Date(lastRemindedAt.getTime() + REMINDER_INTERVAL_HOURS * 3_600_000);
  return next > now ? next : null;
}

/** The reason that the reminder names, or why there is none. */
export function checkReminder(
  facts: ReminderFacts,
  now: Date,
  today: CivilDate,
): Result<ReminderReason, Refusal<ReminderRefusal>> {
  const [reason] = reasonsToRemind(facts, today);
  if (!reason) return refused({ key: 'reminder.nothing-open' });
  const next = nextReminderAt(facts.lastRemindedAt, now);
  return next
    ? refused({ key: 'reminder.too-soon', values: { availableAt: next.toISOString() } })
    : ok(reason);
}
