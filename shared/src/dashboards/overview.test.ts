import { expect, it } from '@jest/globals';
import { OVERVIEW_NUMBERS, overviewNumbers, type OverviewFacts } from './overview.js';

const facts: OverviewFacts = {
  year: 2026,
  plans: 2,
  tasks: 9,
  units: 4,
  assignments: 12,
  statuses: { not_started: 2, behind: 3, on_schedule: 1, ahead: 1, completed: 5, other: 0 },
  lights: { green: 6, yellow: 2, red: 4, grey: 0 },
  meanPercent: '58.333333',
  meanExpectedPercent: '61.25',
  longestOverdueDays: 17,
  thresholds: { dueSoonDays: 15, tolerance: 10 },
};

it('gives every number its reason and the rows behind it', () => {
  const numbers = overviewNumbers(facts);
  expect(numbers.map((n) => n.key)).toEqual(OVERVIEW_NUMBERS);
  expect(numbers.map((n) => n.value)).toEqual(['12', '5', '58.3', '4', '2', '3', '2']);
  expect(numbers.find((n) => n.key === 'completed')).toMatchObject({
    of: '12',
    reasonValues: { share: '41.7' },
    link: '/ledger?year=2026&status=completed',
  });
  expect(numbers.find((n) => n.key === 'overdue')).toMatchObject({
    reasonKey: 'longest_overdue',
    reasonValues: { days: '17' },
    link: '/ledger?year=2026&light=red',
  });
});

it('stands on an empty year', () => {
  const none = { not_started: 0, behind: 0, on_schedule: 0, ahead: 0, completed: 0, other: 0 };
  const lights = { green: 0, yellow: 0, red: 0, grey: 0 };
  const numbers = overviewNumbers({
    ...facts,
    assignments: 0,
    statuses: none,
    lights,
    longestOverdueDays: 0,
  });
  expect(numbers.find((n) => n.key === 'completed')?.reasonValues).toEqual({ share: '0' });
  expect(numbers.find((n) => n.key === 'overdue')?.reasonKey).toBe('nothing_overdue');
});
