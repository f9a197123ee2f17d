import type { ReminderReason, ReminderRefusal } from './reminder.rules.js';

export interface RemindersLabels {
  readonly reasons: Readonly<Record<ReminderReason, string>>;
  readonly refusals: Readonly<Record<ReminderRefusal, string>>;
}
