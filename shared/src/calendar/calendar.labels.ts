import type { DayKind } from './calendar-year.js';
import type { CalendarRefusal } from './calendar.refusals.js';
import type { LastDayPolicy } from './last-day-policy.js';

export interface CalendarLabels {
  readonly dayKinds: Readonly<Record<DayKind, string>>;
  readonly lastDayPolicies: Readonly<Record<LastDayPolicy, string>>;
  /** Said of a year without a notice. */
  readonly computed: string;
  readonly refusals: Readonly<Record<CalendarRefusal, string>>;
}
