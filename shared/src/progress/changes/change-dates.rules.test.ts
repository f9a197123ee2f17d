import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asCivilDate } from '../../kernel/civil-date.js';
import { extensionCount, firstDueOn, isChecklistComplete, COMPLETION_CHECKS } from './assignment-change.js';
import { checkAskedDueOn, checkGrantedDueOn, checkResumeOn } from './change-dates.rules.js';

const day = fc.integer({ min: -400, max: 400 }).map((n) => addDays(asCivilDate('2026-08-15'), n));

it('asks for and grants only days that are later than the deadline and not over', () => {
  fc.assert(
    fc.property(day, day, day, (wanted, dueOn, today) => {
      const fine = wanted > dueOn && wanted >= today;
      expect(checkAskedDueOn(wanted, dueOn, today).ok).toBe(fine);
      expect(checkGrantedDueOn(wanted, dueOn, today).ok).toBe(fine);
      expect(checkResumeOn(wanted, today).ok).toBe(wanted > today);
    }),
  );
});

it('keeps the first deadline whatever is granted later, and counts what was granted', () => {
  const first = asCivilDate('2026-06-30');
  expect(firstDueOn(null, first)).toBe(first);
  expect(firstDueOn(first, asCivilDate('2026-09-30'))).toBe(first);
  const extension = (state: 'granted' | 'refused' | 'open') => ({ kind: 'extension' as const, state });
  expect(
    extensionCount([extension('granted'), extension('refused'), extension('granted'), extension('open')]),
  ).toBe(2);
});

it('is a complete checklist only with every line', () => {
  expect(isChecklistComplete([...COMPLETION_CHECKS])).toBe(true);
  for (const left of COMPLETION_CHECKS)
    expect(isChecklistComplete(COMPLETION_CHECKS.filter((one) => one !== left))).toBe(false);
});
