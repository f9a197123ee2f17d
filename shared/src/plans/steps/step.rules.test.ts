import { describe, expect, it } from '@jest/globals';
import { asCivilDate } from '../../kernel/civil-date.js';
import { checkStep, stepStanding } from './step.rules.js';

const day = (text: string | null) => (text === null ? null : asCivilDate(text));
const [start, today, due] = [asCivilDate('2026-02-01'), asCivilDate('2026-08-15'), asCivilDate('2026-09-30')];

describe('R17 steps of a unit', () => {
  it.each([
    [null, null, 'open'],
    ['2026-08-15', null, 'open'],
    ['2026-08-14', null, 'overdue'],
    ['2026-09-30', null, 'open'],
    ['2026-10-01', null, 'after_due'],
    ['2026-08-14', '2026-08-20', 'done'],
  ])('due on %s and done on %s stand as %s', (dueOn, doneOn, standing) => {
    expect(stepStanding({ dueOn: day(dueOn), doneOn: day(doneOn) }, due, today)).toBe(standing);
  });

  it('warn of no deadline where the share has none', () => {
    expect(stepStanding({ dueOn: day('2027-01-01'), doneOn: null }, null, today)).toBe('open');
  });

  it.each([
    [null, true],
    ['2026-08-15', true],
    ['2026-02-01', true],
    ['2026-08-16', 'step.done-in-future'],
    ['2026-01-31', 'step.done-before-start'],
  ])('done on %s: %s', (doneOn, answer) => {
    const checked = checkStep({ dueOn: null, doneOn: day(doneOn) }, start, today);
    expect(checked.ok || checked.error.key).toBe(answer);
  });
});
