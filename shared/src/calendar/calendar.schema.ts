import { z } from 'zod';
import { asCivilDate, parseCivilDate } from '../kernel/civil-date.js';
import { DAY_KINDS, type CalendarDay } from './calendar-year.js';
import { isNear } from './read-calendar-text.js';
import { isWeekend } from './work-calendar.js';

/** Years that the product reckons in. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;
/** Characters of pasted text: a notice with all its rows has some thousands. */
export const LONGEST_CALENDAR_TEXT = 20_000;
const MOST_DAYS = 200;

const day = z.object({
  on: z
    .string()
    .refine((text) => parseCivilDate(text) !== undefined, 'calendar.no-such-day')
    .transform(asCivilDate),
  kind: z.enum(DAY_KINDS),
  note: z.string().trim().max(60),
});

const hasTwice = (days: readonly CalendarDay[]): boolean =>
  new Set(days.map(({ on }) => on)).size !== days.length;

const isReckoned = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** A new version of one year's calendar. */
export const calendarYearSchema = z
  .object({
    year: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
    source: z.string().trim().min(1, 'calendar.source-missing').max(120),
    days: z.array(day).min(1, 'calendar.no-days').max(MOST_DAYS),
  })
  .refine(({ days }) => !hasTwice(days), { message: 'calendar.day-twice', path: ['days'] })
  // A year that no calendar has is refused as such; its days have no neighbours to be looked for.
  .refine(({ days, year }) => !isReckoned(year) || days.every(({ on }) => isNear(on, year)), {
    message: 'calendar.day-of-another-year',
    path: ['days'],
  })
  .refine(({ days }) => days.every(({ on, kind }) => kind === 'off' || isWeekend(on)), {
    message: 'calendar.work-on-a-workday',
    path: ['days'],
  });
