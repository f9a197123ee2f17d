import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asCivilDate } from '../kernel/civil-date.js';
import { compareQuarters, firstDayOf, lastDayOf, nextQuarter, quarterOf } from '../kernel/quarter.js';
import { checkReportPeriod } from './report-period.rules.js';

const today = asCivilDate('2026-08-15');
const startsOn = asCivilDate('2026-02-20');
const check = (year: number, quarter: number, asOf: string) => {
  const result = checkReportPeriod({ quarter: { year, quarter }, asOf: asCivilDate(asOf), startsOn }, today);
  return result.ok ? 'ok' : result.error.key;
};

it('takes the quarters from that of issue to the present one', () => {
  expect(check(2026, 1, '2026-03-31')).toBe('ok');
  expect(check(2026, 3, '2026-08-15')).toBe('ok');
  expect(check(2025, 4, '2026-01-05')).toBe('progress.quarter-before-start');
  expect(check(2026, 4, '2026-08-15')).toBe('progress.quarter-in-future');
});

it('takes figures from the first day of the quarter to today', () => {
  expect(check(2026, 2, '2026-08-15')).toBe('ok');
  expect(check(2026, 2, '2026-04-01')).toBe('ok');
  expect(check(2026, 2, '2026-03-31')).toBe('progress.as-of-before-quarter');
  expect(check(2026, 3, '2026-08-16')).toBe('progress.as-of-in-future');
});

it('is exact to the day at every edge of a quarter', () => {
  for (
    let q = { year: 2017, quarter: 1 };
    compareQuarters(q, { year: 2031, quarter: 1 }) < 0;
    q = nextQuarter(q)
  ) {
    const first = firstDayOf(q);
    const last = lastDayOf(q);
    const on = (day: typeof first, quarter = q) =>
      checkReportPeriod({ quarter, asOf: first, startsOn: first }, day).ok;
    expect([on(addDays(first, -1)), on(first), on(last)]).toEqual([false, true, true]);
  }
});

it('never lets figures lie in the future', () => {
  const day = fc.integer({ min: -900, max: 900 }).map((n) => addDays(today, n));
  fc.assert(
    fc.property(day, day, day, (asOf, start, reported) => {
      const result = checkReportPeriod({ quarter: quarterOf(reported), asOf, startsOn: start }, today);
      return !result.ok || (asOf <= today && firstDayOf(quarterOf(reported)) <= today);
    }),
  );
});
