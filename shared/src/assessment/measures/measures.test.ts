import { describe, expect, it } from '@jest/globals';
import { isInForce } from './measure.js';
import { outsidePoints } from './outside-assessment.js';
import { suggestMeasures, type Placing } from './suggest-measures.js';

const round = (
  roundId: string,
  places: Readonly<Record<string, number | null>>,
  categoryId = 'c',
): Placing[] => Object.entries(places).map(([unitId, rank]) => ({ roundId, unitId, categoryId, rank }));

describe('measures', () => {
  it('R21: suggests a talk for the last of two rounds running, criticism for the last of one', () => {
    const before = round('r1', { a: 1, b: 2, c: 3, d: 3 });
    const latest = round('r2', { a: 2, b: 1, c: 4, d: 3 });
    expect(suggestMeasures(latest, before)).toEqual([
      { unitId: 'c', rule: 'last_twice', kind: 'talk', roundId: 'r2' },
    ]);
    expect(suggestMeasures(latest, [])).toEqual([
      { unitId: 'c', rule: 'last', kind: 'criticism', roundId: 'r2' },
    ]);
  });

  it('R63: suggests a commendation for the first of two rounds running', () => {
    const places = { a: 1, b: 2, c: 3 };
    expect(suggestMeasures(round('r2', places), round('r1', places))).toContainEqual({
      unitId: 'a',
      rule: 'first_twice',
      kind: 'commendation',
      roundId: 'r2',
    });
  });

  it('suggests nothing in small categories, among equals, or for who did not take part', () => {
    expect(suggestMeasures(round('r2', { a: 1, b: 2 }), [])).toEqual([]);
    expect(suggestMeasures(round('r2', { a: 1, b: 1, c: 1 }), [])).toEqual([]);
    const found = suggestMeasures(round('r2', { a: 1, b: 2, c: 3, d: null }), []);
    expect(found.map(({ unitId }) => unitId)).toEqual(['c']);
  });

  it('is in force from its first day until its last, or until it is lifted', () => {
    const measure = { effectFrom: '2026-07-01', effectUntil: '2026-12-31', liftedOn: null };
    const days = ['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => isInForce(measure, day))).toEqual([false, true, true, false]);
    expect(isInForce({ ...measure, liftedOn: '2026-08-01' }, '2026-08-01')).toBe(false);
    expect(isInForce({ ...measure, effectUntil: null }, '2030-01-01')).toBe(true);
  });

  it('R23: converts a result by full points and weight, rounded once', () => {
    expect(outsidePoints('90', '100', { fullPoints: '5', weight: '1' })).toBe('4.5');
    expect(outsidePoints('860', '1000', { fullPoints: '100', weight: '0.05' })).toBe('4.3');
    expect(outsidePoints('33.3333', '100', { fullPoints: '3', weight: '0.1' })).toBe('0.1');
  });
});
