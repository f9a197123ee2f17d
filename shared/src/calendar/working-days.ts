import { addDays, type CivilDate } from '../kernel/civil-date.js';
import type { WorkCalendar } from './work-calendar.js';

/** More working days than any limit counts. */
const MOST_WORKING_DAYS = 2_000;
/** A calendar that gives no workday in so many days is not one. */
const LONGEST_HOLIDAY = 60;

/** The day itself where it is worked, else the first worked day after it. @throws RangeError after 60 days off */
export function nextWorkday(calendar: WorkCalendar, date: CivilDate): CivilDate {
  let day = date;
  for (let tries = 0; tries <= LONGEST_HOLIDAY; tries += 1, day = addDays(day, 1))
    if (calendar.isWorkday(day)) return day;
  throw new RangeError(`no workday within ${LONGEST_HOLIDAY} days of ${date}`);
}

/**
 * N个工作日内: the last of `count` worked days, the day after `from` being the first that may count. `count` is 0–2,000.
 * @source R12, R70 @throws RangeError for another count
 */
export function addWorkingDays(calendar: WorkCalendar, from: CivilDate, count: number): CivilDate {
  if (!Number.isInteger(count) || count < 0 || count > MOST_WORKING_DAYS)
    throw new RangeError(`not a number of working days: ${count}`);
  let day = from;
  for (let left = count; left > 0; left -= 1) day = nextWorkday(calendar, addDays(day, 1));
  return day;
}

/** Worked days from `from` to `to`, both included; 0 when `to` is earlier. */
export function workingDaysIn(calendar: WorkCalendar, from: CivilDate, to: CivilDate): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (calendar.isWorkday(day)) count += 1;
  return count;
}
