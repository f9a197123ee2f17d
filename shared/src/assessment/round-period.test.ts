import { describe, expect, it } from '@jest/globals';
import type { CalendarDay } from '../calendar/calendar-year.js';
import { asCivilDate } from '../kernel/civil-date.js';
import { calendarOf } from './round-calendar.js';
import { checkClosingQuarter, ROUND_KINDS } from './round-kind.js';
import { periodOf } from './round-period.js';

describe('the period of a round', () => {
  it('R19: ends with its closing quarter and begins where its kind says', () => {
    const of = (kind: (typeof ROUND_KINDS)[number], quarter: number): string[] => {
      const { begins, ends } = periodOf({ kind, year: 2026, quarter });
      return [begins, ends];
    };
    expect(of('quarterly', 2)).toEqual(['2026-04-01', '2026-06-30']);
    expect(of('half_yearly', 2)).toEqual(['2026-01-01', '2026-06-30']);
    expect(of('half_yearly', 4)).toEqual(['2026-07-01', '2026-12-31']);
    expect(of('annual', 4)).toEqual(['2026-01-01', '2026-12-31']);
    expect(of('special', 3)).toEqual(['2026-07-01', '2026-09-30']);
  });

  it('lets a half-year end twice a year and a year once', () => {
    const ends = ROUND_KINDS.map((kind) => [1, 2, 3, 4].filter((q) => checkClosingQuarter(kind, q) === null));
    expect(ends).toEqual([[1, 2, 3, 4], [2, 4], [4], [1, 2, 3, 4]]);
  });

  it('keeps the days that notices name inside it, with the notices, the later year’s word on a shared day', () => {
    const day = (on: string, kind: CalendarDay['kind']) => ({ on: asCivilDate(on), kind, note: '' });
    const years = [
      { year: 2027, source: '甲', days: [day('2026-12-31', 'work'), day('2027-01-01', 'off')] },
      { year: 2026, source: '乙', days: [day('2026-10-01', 'off'), day('2026-12-31', 'off')] },
      { year: 2025, source: '丙', days: [day('2025-10-01', 'off')] },
    ];
    expect(calendarOf(years, periodOf({ kind: 'quarterly', year: 2026, quarter: 4 }))).toEqual({
      notices: [
        { year: 2026, source: '乙' },
        { year: 2027, source: '甲' },
      ],
      days: [day('2026-10-01', 'off'), day('2026-12-31', 'work')],
    });
  });
});
