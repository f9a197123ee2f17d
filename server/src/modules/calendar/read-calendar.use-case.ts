import { Injectable } from '@nestjs/common';
import { FIRST_YEAR, LAST_YEAR, LONGEST_CALENDAR_TEXT } from '#shared/calendar/calendar.schema.js';
import { PUBLISHED_YEARS } from '#shared/calendar/published-years.js';
import { readCalendarText } from '#shared/calendar/read-calendar-text.js';
import { workingDaysIn } from '#shared/calendar/working-days.js';
import { addDays, civilDate } from '#shared/kernel/civil-date.js';
import { Reader } from '#server/platform/database/reader.js';
import { invalidInput } from '#server/platform/errors/domain-error.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { CalendarRepository, rulesOf, type CalendarInForce } from './calendar.repository.js';
import { problemOf, type CalendarTextReading, type WorkYear } from './calendar.type.js';

/** The official calendar as it holds, and what a pasted notice or table would make of it. */
@Injectable()
export class ReadCalendarUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly calendars: CalendarRepository,
  ) {}

  year(request: RequestContext, year: number): Promise<WorkYear> {
    const { jurisdictionId } = authorise(request, 'calendar.read').actor;
    requireYear(year);
    return this.reader.read(jurisdictionId, async (manager) => {
      const inForce = await this.calendars.inForce(manager, jurisdictionId);
      const versions = await this.calendars.versions(manager, jurisdictionId, year);
      return { ...workYear(inForce, year), versions };
    });
  }

  text(request: RequestContext, year: number, text: string): CalendarTextReading {
    authorise(request, 'calendar.manage');
    requireYear(year);
    if (text.length > LONGEST_CALENDAR_TEXT) throw invalidInput('error.invalid-input', 'text');
    const { days, errors } = readCalendarText(text, year);
    return { days: [...days], problems: errors.map(problemOf) };
  }
}

function requireYear(year: number): void {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw invalidInput('error.invalid-input', 'year');
}

function workYear(inForce: CalendarInForce, year: number): Omit<WorkYear, 'versions'> {
  const { calendar, lastDayPolicy } = rulesOf(inForce);
  const [first, last] = [civilDate(year, 1, 1)!, civilDate(year, 12, 31)!];
  const days = [];
  for (let on = first; on <= last; on = addDays(on, 1))
    days.push(...(calendar.dayOf(on) ? [calendar.dayOf(on)!] : []));
  const known = new Set(inForce.years.map((one) => one.year));
  const own = inForce.years.find((one) => one.year === year);
  const offered = PUBLISHED_YEARS.find((one) => one.year === year);
  return {
    year,
    published: own !== undefined,
    source: own?.source ?? null,
    days,
    workingDays: workingDaysIn(calendar, first, last),
    offeredSource: offered && offered.source !== own?.source ? offered.source : null,
    offeredYears: PUBLISHED_YEARS.flatMap((one) => (known.has(one.year) ? [] : [one.year])),
    lastDayPolicy,
  };
}
