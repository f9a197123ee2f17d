import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asCivilDate, monthEnd, type CivilDate } from '../kernel/civil-date.js';
import { firstDayOf, lastDayOf } from '../kernel/quarter.js';
import { lastDayInTime, LAST_DAY_POLICIES } from './last-day-policy.js';
import { PUBLISHED_YEARS } from './published-years.js';
import { WEEKEND_CALENDAR, WorkCalendar } from './work-calendar.js';
import { addWorkingDays, nextWorkday, workingDaysIn } from './working-days.js';

const official = new WorkCalendar(PUBLISHED_YEARS);
const day = asCivilDate;

/**
 * The oracle reckons otherwise: every day from 2016 to 2032 as a number, its weekday by Zeller's congruence, the worked
 * days before it as a running total. The n-th worked day after a day is looked up in the totals.
 */
class Oracle {
  private readonly days: string[] = [];
  private readonly place = new Map<string, number>();
  private readonly worked: string[] = [];
  private readonly workedUpTo: number[] = [];

  constructor(marks: ReadonlyMap<string, string>) {
    for (let year = 2016; year <= 2032; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (let date = 1; date <= lengthOf(year, month); date += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          this.place.set(text, this.days.length);
          this.days.push(text);
          const mark = marks.get(text);
          if (mark === 'work' || (mark === undefined && zeller(year, month, date) > 1))
            this.worked.push(text);
          this.workedUpTo.push(this.worked.length);
        }
  }

  isWorked = (text: string): boolean => this.worked[this.count(text) - 1] === text;
  after = (text: string, n: number): string => this.worked[this.count(text) + n - 1]!;
  notBefore = (text: string): string => (this.isWorked(text) ? text : this.worked[this.count(text)]!);
  between = (from: string, to: string): number =>
    Math.max(0, this.count(to) - this.count(from) + (this.isWorked(from) ? 1 : 0));

  private count = (text: string): number => this.workedUpTo[this.place.get(text)!]!;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
/** 0 Saturday, 1 Sunday, 2 Monday … */
function zeller(year: number, month: number, date: number): number {
  const m = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  return (
    (date +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7
  );
}

const marks = new Map(
  [...PUBLISHED_YEARS].flatMap(({ days }) => days.map(({ on, kind }) => [on as string, kind as string])),
);
const oracle = new Oracle(marks);
const anyDay = fc.integer({ min: 0, max: 5_100 }).map((n) => addDays(day('2017-01-01'), n));

/** Month ends, quarter ends and their neighbours, 2017–2030. */
const edges: CivilDate[] = [];
for (let year = 2017; year <= 2030; year += 1) {
  for (let month = 1; month <= 12; month += 1)
    for (const shift of [-1, 0, 1]) edges.push(addDays(monthEnd(year, month), shift));
  for (let quarter = 1; quarter <= 4; quarter += 1)
    edges.push(firstDayOf({ year, quarter }), lastDayOf({ year, quarter }));
}

describe('working days, beside an oracle that reckons otherwise', () => {
  it('R12: knows every day of 2017–2030 as worked or not, as the oracle does', () => {
    for (let on = day('2017-01-01'); on <= '2030-12-31'; on = addDays(on, 1))
      expect([on, official.isWorkday(on)]).toEqual([on, oracle.isWorked(on)]);
  });

  it('R12: counts N个工作日内 from every month and quarter edge 2017–2030', () => {
    for (const from of edges)
      for (const n of [1, 3, 5, 10, 15, 30])
        expect([from, n, addWorkingDays(official, from, n)]).toEqual([from, n, oracle.after(from, n)]);
  });

  it('R12, R70: agrees with the oracle on random days and counts', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (from, n) => {
        expect(addWorkingDays(official, from, n)).toBe(oracle.after(from, n));
        expect(nextWorkday(official, from)).toBe(oracle.notBefore(from));
        const to = addDays(from, n);
        expect(workingDaysIn(official, from, to)).toBe(oracle.between(from, to));
      }),
      { seed: 20_261_122 },
    );
  });

  it('the end of a limit is a worked day, later with more days, and never before its beginning', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const end = addWorkingDays(official, from, n);
        expect(official.isWorkday(end)).toBe(true);
        expect(end > from).toBe(true);
        expect(addWorkingDays(official, from, n + 1) > end).toBe(true);
        expect(addWorkingDays(official, addWorkingDays(official, from, n), 2)).toBe(
          addWorkingDays(official, from, n + 2),
        );
      }),
    );
  });
});

describe('the official calendar', () => {
  it('R12: counts 调休 make-up days: 22 January and 4 February 2017 were worked', () => {
    expect(official.isWorkday(day('2017-01-22'))).toBe(true);
    expect(official.isWorkday(day('2017-02-04'))).toBe(true);
    expect(official.isWorkday(day('2017-01-27'))).toBe(false);
    // 23, 24, 25, 26 January, then the holiday, then 3 and 4 February.
    expect(addWorkingDays(official, day('2017-01-22'), 6)).toBe('2017-02-04');
  });

  it('R12: N个工作日内 starts the next day, whether the first day is worked or not', () => {
    expect(addWorkingDays(official, day('2026-11-20'), 3)).toBe('2026-11-25');
    expect(addWorkingDays(official, day('2026-11-21'), 3)).toBe('2026-11-25');
    expect(addWorkingDays(official, day('2026-11-20'), 0)).toBe('2026-11-20');
  });

  it('reaches into the year before: the notice for 2019 made 29 December 2018 a workday', () => {
    expect(official.isWorkday(day('2018-12-29'))).toBe(true);
    expect(official.isWorkday(day('2018-12-31'))).toBe(false);
  });

  it('names make-up days that are weekends, and as many days as the holidays need', () => {
    for (const { year, days, source } of PUBLISHED_YEARS) {
      expect(source).toMatch(/^国办发明电〔\d{4}〕\d+号/);
      for (const { on, kind } of days.filter((one) => one.kind === 'work'))
        expect([year, on, WEEKEND_CALENDAR.isWorkday(on), kind]).toEqual([year, on, false, 'work']);
      const taken = days.filter(({ on, kind }) => kind === 'off' && WEEKEND_CALENDAR.isWorkday(on)).length;
      const given = days.filter(({ kind }) => kind === 'work').length;
      // 11 public holidays, 13 from 2025 on; some fall on weekends without being made up on another day.
      expect(taken - given).toBeGreaterThanOrEqual(9);
      expect(taken - given).toBeLessThanOrEqual(13);
    }
  });

  it('a year without a notice is computed from its weekends, and says so', () => {
    expect(official.isPublished(2026)).toBe(true);
    expect(official.isPublished(2027)).toBe(false);
    expect(official.isWorkday(day('2027-10-01'))).toBe(true);
    expect(official.isWorkday(day('2027-10-02'))).toBe(false);
  });
});

describe('a last day that is not worked', () => {
  // 30 September 2028 is a Saturday.
  const saturday = day('2028-09-30');
  it.each([
    ['keep', 'counted', '2028-09-30'],
    ['keep', 'printed', '2028-09-30'],
    ['counted', 'counted', '2028-10-02'],
    ['counted', 'printed', '2028-09-30'],
    ['all', 'printed', '2028-10-02'],
  ] as const)('policy %s, %s: %s', (lastDayPolicy, basis, expected) => {
    expect(lastDayInTime({ calendar: official, lastDayPolicy }, saturday, basis)).toBe(expected);
  });

  it('never moves backwards, and moves only from days off', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...LAST_DAY_POLICIES),
        fc.constantFrom('counted' as const, 'printed' as const),
        (on, lastDayPolicy, basis) => {
          const end = lastDayInTime({ calendar: official, lastDayPolicy }, on, basis);
          expect(end >= on).toBe(true);
          if (official.isWorkday(on)) expect(end).toBe(on);
        },
      ),
    );
  });
});
