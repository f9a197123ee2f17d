import type { CivilDate } from '../kernel/civil-date.js';
import type { WorkCalendar } from './work-calendar.js';
import { nextWorkday } from './working-days.js';

/**
 * What a limit does whose last day is not worked. `keep`: nothing. `counted`: limits that are counted from an event (30日内)
 * move to the next workday, printed days stay as printed. `all`: printed days and ends of periods move too.
 */
export const LAST_DAY_POLICIES = ['keep', 'counted', 'all'] as const;
export type LastDayPolicy = (typeof LAST_DAY_POLICIES)[number];

export const USUAL_LAST_DAY_POLICY: LastDayPolicy = 'counted';

/** Counted from an event, or printed as a day or as the end of a period. */
export type LimitBasis = 'counted' | 'printed';

/** How days become last days in one jurisdiction. */
export interface DayRules {
  readonly calendar: WorkCalendar;
  readonly lastDayPolicy: LastDayPolicy;
}

/** The last day that is in time. */
export function lastDayInTime(
  { calendar, lastDayPolicy }: DayRules,
  date: CivilDate,
  basis: LimitBasis,
): CivilDate {
  const moves = lastDayPolicy === 'all' || (lastDayPolicy === 'counted' && basis === 'counted');
  return moves ? nextWorkday(calendar, date) : date;
}
