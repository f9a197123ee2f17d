import { expect, it } from '@jest/globals';
import { asCivilDate } from '../kernel/civil-date.js';
import { roundPopulation } from './round-population.js';

const today = asCivilDate('2026-08-15');
const register = [
  { id: 'a', endedOn: null },
  { id: 'b', endedOn: '2026-08-16' },
  { id: 'c', endedOn: '2026-08-15' },
];

it('takes every unit that exists today, the excluded ones as 不参评', () => {
  expect(roundPopulation(register, ['b', 'b'], today)).toEqual({
    ok: true,
    value: [
      { unitId: 'a', participates: true },
      { unitId: 'b', participates: false },
    ],
  });
});

it('refuses to exclude what is not there, and a round that nobody is in', () => {
  const keyOf = (excluded: string[]) => {
    const result = roundPopulation(register, excluded, today);
    return result.ok ? 'ok' : result.error.key;
  };
  expect(keyOf(['c'])).toBe('organisation.unit-unknown');
  expect(keyOf(['z'])).toBe('organisation.unit-unknown');
  expect(keyOf(['a', 'b'])).toBe('assessment.round-without-units');
});
