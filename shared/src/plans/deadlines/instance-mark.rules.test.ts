import { describe, expect, it } from '@jest/globals';
import { asCivilDate as day } from '../../kernel/civil-date.js';
import { checkMark, standingOfMarks } from './instance-mark.rules.js';

describe('marks', () => {
  it('add up to the day on which the count was reached, in whatever order they were entered', () => {
    const marks = [
      { doneOn: day('2026-09-20'), count: 1 },
      { doneOn: day('2026-07-05'), count: 2 },
    ];
    expect(standingOfMarks(marks, 3)).toEqual({ doneCount: 3, completedOn: '2026-09-20' });
    expect(standingOfMarks(marks, 2)).toEqual({ doneCount: 3, completedOn: '2026-07-05' });
    expect(standingOfMarks([], 1)).toEqual({ doneCount: 0, completedOn: null });
  });

  it('are of signed work, done between the day of issue and today', () => {
    const facts = { shareState: 'signed', shareWithdrawn: false, startsOn: day('2026-03-02') };
    const refusal = (given: Partial<typeof facts>, doneOn = '2026-08-01') => {
      const checked = checkMark({ ...facts, ...given }, day(doneOn), day('2026-08-15'));
      return checked.ok ? null : checked.error.key;
    };
    expect(refusal({})).toBeNull();
    expect(refusal({ shareState: 'to_sign' })).toBe('deadline.not-signed');
    expect(refusal({ shareState: 'closed' })).toBe('deadline.share-at-rest');
    expect(refusal({ shareWithdrawn: true })).toBe('deadline.share-withdrawn');
    expect(refusal({}, '2026-08-16')).toBe('deadline.done-in-future');
    expect(refusal({}, '2026-03-01')).toBe('deadline.done-before-start');
  });
});
