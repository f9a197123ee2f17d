import { addDays, civilDate, endOfMonth, partsOf, type CivilDate } from '../../kernel/civil-date.js';
import { lastDayInTime, type DayRules } from '../../calendar/last-day-policy.js';
import { addWorkingDays } from '../../calendar/working-days.js';
import type { RecordedEvent } from './deadline-instance.js';
import type { Limit } from './duty.js';

/** A day, and the hour where the limit is counted in hours. */
export interface LastMoment {
  readonly on: CivilDate;
  readonly time: string | null;
}

const MINUTES_A_DAY = 1_440;
/** An event without an hour: the whole day is still in time. */
const END_OF_DAY = '24:00';

/**
 * When a limit that is counted from an event ends. Days start on the day after the event (期间开始之日不计); hours run on
 * through nights and days off. Null where the text gives no number and nobody entered a day.
 * @source R10, R12, R37, R68, R70
 */
export function eventDue(
  rules: DayRules,
  limit: Limit | null,
  { occurredOn, occurredAt, dueOn }: Pick<RecordedEvent, 'occurredOn' | 'occurredAt' | 'dueOn'>,
): LastMoment | null {
  if (limit === null) return dueOn === null ? null : { on: dueOn, time: null };
  const { unit, amount } = limit;
  const counted = (on: CivilDate) => ({ on: lastDayInTime(rules, on, 'counted'), time: null });
  switch (unit) {
    case 'hours':
      return hoursAfter(occurredOn, occurredAt, amount);
    case 'days':
      return counted(addDays(occurredOn, amount));
    case 'months':
      return counted(addMonths(occurredOn, amount));
    case 'working_days':
      return { on: addWorkingDays(rules.calendar, occurredOn, amount), time: null };
  }
}

function hoursAfter(on: CivilDate, at: string | null, hours: number): LastMoment {
  const [hour = 0, minute = 0] = (at ?? END_OF_DAY).split(':').map(Number);
  const minutes = hour * 60 + minute + hours * 60;
  const day = addDays(on, Math.floor(minutes / MINUTES_A_DAY));
  if (at === null) return { on: day, time: null };
  const rest = minutes % MINUTES_A_DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return { on: day, time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` };
}

/** The same day of a later month, or its last where it has no such day. */
function addMonths(on: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(on);
  const first = civilDate(year + Math.floor((month - 1 + months) / 12), ((month - 1 + months) % 12) + 1, 1)!;
  const end = endOfMonth(first);
  return partsOf(end).day < day ? end : addDays(first, day - 1);
}
