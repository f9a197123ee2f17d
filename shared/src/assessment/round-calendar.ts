import type { CalendarDay, CalendarYear } from '../calendar/calendar-year.js';
import { partsOf } from '../kernel/civil-date.js';
import type { RoundPeriod } from './round-period.js';

/** The official calendar of a round's days by value: which notices, and the days that they name. */
export interface RoundCalendar {
  /** Oldest first. A year of the period that is missing was reckoned by its weekends (暂按周末推算). */
  readonly notices: readonly Pick<CalendarYear, 'year' | 'source'>[];
  /** In their order. */
  readonly days: readonly CalendarDay[];
}

/** What the calendar said of the period; deadlines of its facts were reckoned by it. */
export function calendarOf(years: readonly CalendarYear[], { begins, ends }: RoundPeriod): RoundCalendar {
  const [first, last] = [partsOf(begins).year, partsOf(ends).year + 1];
  const concerned = years
    .filter(({ year }) => year >= first && year <= last)
    .sort((one, other) => one.year - other.year);
  const days = new Map(concerned.flatMap((year) => year.days.map((day) => [day.on, day] as const)));
  return {
    notices: concerned.map(({ year, source }) => ({ year, source })),
    days: [...days.values()]
      .filter(({ on }) => on >= begins && on <= ends)
      .sort((one, other) => (one.on < other.on ? -1 : 1))
      .map(({ on, kind, note }) => ({ on, kind, note })),
  };
}
