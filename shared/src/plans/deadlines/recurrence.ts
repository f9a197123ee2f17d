import { addDays, civilDate, monthEnd, partsOf, type CivilDate } from '../../kernel/civil-date.js';

/** One day of each year. `day` −1 is the month's last. */
export interface YearDay {
  readonly month: number;
  readonly day: number;
}

/** How a duty comes back: by periods of whole months, on days of the year, or oftener than monthly. */
export type Recurrence =
  | { readonly by: 'months'; readonly months: number; readonly day: number }
  | { readonly by: 'days'; readonly days: readonly YearDay[] }
  | { readonly by: 'week' | 'day'; readonly interval: number }
  /** Comes back, but the text does not say how often. */
  | { readonly by: 'unknown' };

export interface Occurrence {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly dueOn: CivilDate;
}

/** A year of months has this many; what comes back oftener is judged by the quarter instead. */
export const MOST_OCCURRENCES = 12;
const LAST_DAY = -1;

/** Reads an RFC 5545 rule as far as officials use it; `unknown` for any other. */
export function readRecurrence(rrule: string | null): Recurrence {
  const parts = new Map(
    (rrule ?? '').split(';').map((part) => [part.split('=')[0], part.split('=')[1]] as const),
  );
  const number = (name: string, usual: number) => Number(parts.get(name) ?? usual);
  const interval = number('INTERVAL', 1);
  const day = number('BYMONTHDAY', LAST_DAY);
  const months = (parts.get('BYMONTH') ?? '').split(',').filter(Boolean).map(Number);
  if (![interval, day, ...months].every(Number.isInteger) || interval < 1) return { by: 'unknown' };
  const frequency = parts.get('FREQ');
  if (frequency === 'WEEKLY') return { by: 'week', interval };
  if (frequency === 'DAILY') return { by: 'day', interval };
  if (frequency === 'MONTHLY' && 12 % interval === 0) return { by: 'months', months: interval, day };
  if (frequency !== 'YEARLY' || interval > 1) return { by: 'unknown' };
  return months.length > 0
    ? { by: 'days', days: months.slice(0, MOST_OCCURRENCES).map((month) => ({ month, day })) }
    : { by: 'months', months: 12, day };
}

/** Monthly and rarer: followed one by one. Weekly and daily duties would make 52 and 365 rows a unit and year. */
export const isFollowedOneByOne = (
  recurrence: Recurrence,
): recurrence is Extract<Recurrence, { by: 'months' | 'days' }> =>
  recurrence.by === 'months' || recurrence.by === 'days';

/**
 * The periods of the plan's year that end in time for units that were told on `toldOn`: nobody owes what was due before.
 * Yearly days that have gone by come back in the next year (每年3月31日前 in a plan of April). At most 12.
 */
export function occurrencesOf(recurrence: Recurrence, year: number, toldOn: CivilDate): Occurrence[] {
  if (!isFollowedOneByOne(recurrence)) return [];
  const inYear = (of: number) =>
    (recurrence.by === 'months' ? monthPeriods(of, recurrence) : dayPeriods(of, recurrence.days)).filter(
      ({ dueOn }) => dueOn >= toldOn,
    );
  const own = inYear(year);
  if (own.length > 0 || recurrence.by === 'months') return own;
  return partsOf(toldOn).year === year ? inYear(year + 1).slice(0, 1) : [];
}

function monthPeriods(year: number, { months, day }: Extract<Recurrence, { by: 'months' }>): Occurrence[] {
  return Array.from({ length: 12 / months }, (_, index) => {
    const first = index * months + 1;
    const last = first + months - 1;
    return {
      startsOn: civilDate(year, first, 1)!,
      endsOn: monthEnd(year, last),
      dueOn: dayOfMonth(year, last, day),
    };
  });
}

/** Four days of a year stand for its quarters, two for its halves, one for the year; others for their months. */
function dayPeriods(year: number, days: readonly YearDay[]): Occurrence[] {
  const months = { 1: 12, 2: 6, 4: 3 }[days.length] ?? 1;
  const starts = days.map(({ month }) => Math.floor((month - 1) / months) * months + 1);
  const span = new Set(starts).size === days.length ? months : 1;
  return days
    .map(({ month, day }) => {
      const first = Math.floor((month - 1) / span) * span + 1;
      return {
        startsOn: civilDate(year, first, 1)!,
        endsOn: monthEnd(year, first + span - 1),
        dueOn: dayOfMonth(year, month, day),
      };
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** A day that the month does not have is its last. */
const dayOfMonth = (year: number, month: number, day: number): CivilDate =>
  (day > 0 ? civilDate(year, month, day) : undefined) ?? monthEnd(year, month);

/** How often a weekly or daily duty falls into the days from `from` to `to`; null where the text does not say. */
export function timesIn(
  recurrence: Recurrence,
  from: CivilDate,
  to: CivilDate,
  isWorkday: (on: CivilDate) => boolean,
): number | null {
  if (recurrence.by !== 'week' && recurrence.by !== 'day') return null;
  let days = 0;
  for (let on = from; on <= to; on = addDays(on, 1)) if (recurrence.by === 'week' || isWorkday(on)) days += 1;
  return Math.floor(days / (recurrence.interval * (recurrence.by === 'week' ? 7 : 1)));
}
