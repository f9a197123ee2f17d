import { expect, it } from '@jest/globals';
import { asCivilDate } from '../kernel/civil-date.js';
import type { ProgressFacts } from './task-status.js';
import { timelinessOf } from './timeliness.js';

const day = asCivilDate;
const today = day('2026-08-15');
const share: ProgressFacts = {
  percent: '40',
  startsOn: day('2026-03-01'),
  dueOn: day('2026-06-30'),
  completedOn: null,
  suspendedOn: null,
  closedOn: null,
};
const of = (change: Partial<ProgressFacts>) => timelinessOf({ ...share, ...change }, today);

it('is on time until the last day of the deadline and late from the next', () => {
  expect(of({ percent: '100', completedOn: day('2026-06-30') })).toBe('on_time');
  expect(of({ percent: '100', completedOn: day('2026-07-01') })).toBe('late');
  expect(of({ closedOn: day('2026-06-29') })).toBe('on_time');
  expect(of({})).toBe('late');
  expect(of({ dueOn: day('2026-08-14') })).toBe('late');
});

it('says nothing while nobody can tell', () => {
  expect(of({ dueOn: today })).toBeNull();
  expect(of({ dueOn: null, percent: '100', completedOn: today })).toBeNull();
  expect(of({ suspendedOn: day('2026-05-01') })).toBeNull();
});

it('R91: counts no deadline that had passed before the work was issued', () => {
  expect(of({ dueOn: day('2026-02-28') })).toBeNull();
  expect(of({ dueOn: day('2026-02-28'), percent: '100', completedOn: day('2026-03-02') })).toBeNull();
});
