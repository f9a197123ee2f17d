import type { CivilDate } from '../kernel/civil-date.js';

/** 休: no work on a day that would be one. 班: 调休, work on a Saturday or Sunday. */
export const DAY_KINDS = ['off', 'work'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface CalendarDay {
  readonly on: CivilDate;
  readonly kind: DayKind;
  /** What for: 春节. */
  readonly note: string;
}

/**
 * The days that one year's notice names. A notice may reach into the last days of the year before: that for 2019 made
 * 29 December 2018 a workday.
 */
export interface CalendarYear {
  readonly year: number;
  /** 文号 of the notice, and of those that changed it. */
  readonly source: string;
  readonly days: readonly CalendarDay[];
}
