import { describe, expect, it } from '@jest/globals';
import type { CivilDate } from '../kernel/civil-date.js';
import { timetable } from './timetable.js';

const day = (text: string) => text as CivilDate;
const once = (dueOn: string) => ({ deadlines: [{ dueOn: day(dueOn), rrule: null, text: `${dueOn}前` }] });
const quarterly = {
  deadlines: [{ dueOn: null, rrule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1', text: '每季度末' }],
};
const standing = { deadlines: [{ dueOn: null, rrule: null, text: '长期坚持' }] };

describe('the timetable of a plan', () => {
  it('goes from the month of issue to the last day that something is owed, without gaps', () => {
    const { months, rows } = timetable([once('2026-06-30'), once('2027-01-15')], 2026, day('2026-03-12'));
    expect(months[0]).toEqual({ year: 2026, month: 3 });
    expect(months.at(-1)).toEqual({ year: 2027, month: 1 });
    expect(months).toHaveLength(11);
    expect(rows[0]?.marks[3]).toEqual([{ dueOn: '2026-06-30', text: '2026-06-30前' }]);
    expect(rows[1]?.marks.flat()).toHaveLength(1);
  });

  it('shows a recurring duty in each of its months, but none that had passed at the start', () => {
    const { rows } = timetable([quarterly], 2026, day('2026-04-02'));
    expect(rows[0]?.marks.flat().map(({ dueOn }) => dueOn)).toEqual([
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  it('keeps a row for what has no day', () => {
    const { months, rows } = timetable([standing], 2026, null);
    expect(months).toEqual([{ year: 2026, month: 1 }]);
    expect(rows[0]?.marks).toEqual([[]]);
  });

  it('begins before the start when something was due before it', () => {
    expect(timetable([once('2025-12-31')], 2026, day('2026-01-10')).months).toHaveLength(2);
  });

  it('has at most three years of columns, and loses no row', () => {
    const { months, rows } = timetable([once('2026-01-31'), once('2040-12-31')], 2026, null);
    expect(months).toHaveLength(36);
    expect(rows.map(({ marks }) => marks.flat().length)).toEqual([1, 0]);
  });

  it('orders the days of a month', () => {
    const task = { deadlines: [...once('2026-05-20').deadlines, ...once('2026-05-03').deadlines] };
    expect(timetable([task], 2026, day('2026-05-01')).rows[0]?.marks[0]?.map(({ dueOn }) => dueOn)).toEqual([
      '2026-05-03',
      '2026-05-20',
    ]);
  });
});
