/** What a row of a calendar is refused for; `line` counts from 1. */
export const CALENDAR_ROW_REFUSALS = [
  'calendar.row-without-date',
  'calendar.no-such-day',
  'calendar.row-without-kind',
  /** The year before is allowed in December, the year after in January. */
  'calendar.day-of-another-year',
  'calendar.day-twice',
  /** 班 on a day that is worked anyway: most likely a slip. */
  'calendar.work-on-a-workday',
] as const;
export type CalendarRowRefusal = (typeof CALENDAR_ROW_REFUSALS)[number];

export const CALENDAR_REFUSALS = [
  ...CALENDAR_ROW_REFUSALS,
  'calendar.nothing-to-change',
  /** The difference is another one than was shown. */
  'calendar.difference-changed',
  'calendar.source-missing',
  'calendar.no-days',
  'calendar.not-offered',
] as const;
export type CalendarRefusal = (typeof CALENDAR_REFUSALS)[number];
