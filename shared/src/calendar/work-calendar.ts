import { partsOf, type CivilDate } from '../kernel/civil-date.js';
import type { CalendarDay, CalendarYear } from './calendar-year.js';

/** 0 Sunday – 6 Saturday. */
export function weekdayOf(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

export const isWeekend = (date: CivilDate): boolean => weekdayOf(date) % 6 === 0;

/**
 * Which days are worked. A year without a notice is computed from its weekends (暂按周末推算). Where two notices name
 * one day, the later year's holds: it was published last.
 */
export class WorkCalendar {
  private readonly days = new Map<CivilDate, CalendarDay>();
  private readonly published: ReadonlySet<number>;

  constructor(years: readonly CalendarYear[]) {
    for (const { days } of [...years].sort((a, b) => a.year - b.year))
      for (const day of days) this.days.set(day.on, day);
    this.published = new Set(years.map(({ year }) => year));
  }

  isWorkday(date: CivilDate): boolean {
    const named = this.days.get(date);
    return named ? named.kind === 'work' : !isWeekend(date);
  }

  /** What a notice says of the day, if one names it. */
  dayOf(date: CivilDate): CalendarDay | undefined {
    return this.days.get(date);
  }

  /** False: the year is 暂按周末推算. */
  isPublished(year: number): boolean {
    return this.published.has(year);
  }
}

/** Weekends only. */
export const WEEKEND_CALENDAR = new WorkCalendar([]);
