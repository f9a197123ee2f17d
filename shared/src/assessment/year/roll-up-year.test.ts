import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asCivilDate } from '../../kernel/civil-date.js';
import { canonicalJson } from '../canonical-json.js';
import { buildYearSnapshot, isYearSound, rollUpYear } from './roll-up-year.js';
import type { YearRecord, YearUnitTotals } from './year-snapshot.js';
import { PLAIN_YEAR_TERMS, type YearTerms } from './year-terms.js';

const rounds = [1, 2, 3, 4].map((quarter) => {
  return { roundId: `r${quarter}`, name: `第${quarter}季度`, quarter, contentHash: `hash${quarter}` };
});

const unit = (unitId: string, totals: readonly (string | null)[], categoryId = 'c'): YearUnitTotals => ({
  unitId,
  unitName: unitId,
  categoryId,
  categoryName: categoryId,
  sortOrder: 1,
  totals: totals.map((total, index) => ({ roundId: `r${index + 1}`, total })),
});

const year = (units: readonly YearUnitTotals[], terms: Partial<YearTerms> = {}): YearRecord => ({
  year: 2026,
  terms: { ...PLAIN_YEAR_TERMS, ...terms },
  rounds,
  units,
});
const totalOf = (totals: readonly (string | null)[], terms: Partial<YearTerms> = {}) =>
  rollUpYear(year([unit('u', totals)], terms))[0]!.total;

describe('the year', () => {
  it('is the mean of its quarters, rounded once', () => {
    expect(totalOf(['90', '80', '70', '61'])).toBe('75.25');
    expect(totalOf(['1', '1', '0.3333', '0.3333'])).toBe('0.6667');
  });

  it('is a weighted mean where the rounds have weights', () => {
    const weights = { r1: '1', r2: '2', r3: '3', r4: '4' };
    expect(totalOf(['90', '80', '70', '60'], { method: 'weighted', weights })).toBe('70');
    expect(totalOf(['90', '80', '70', '60'], { method: 'mean', weights })).toBe('75');
  });

  it('leaves out quarters in which a unit did not take part, or counts them as nothing', () => {
    expect(totalOf(['90', null, '70', null])).toBe('80');
    expect(totalOf(['90', null, '70', null], { absence: 'zero' })).toBe('40');
    for (const absence of ['skip', 'zero'] as const)
      expect(totalOf([null, null, null, null], { absence })).toBeNull();
    expect(totalOf(['90'])).toBe('90');
  });

  it('ranks inside categories; who has no total has no place', () => {
    const ranked = rollUpYear(
      year([
        unit('a', ['90', '90', '90', '90']),
        unit('b', ['90', '90', '90', '90']),
        unit('c', ['80', '80', '80', '80']),
        unit('d', [null, null, null, null]),
        unit('e', ['10', '10', '10', '10'], 'other'),
      ]),
    );
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 1, 3, null, 1]);
  });

  it('does not depend on the order of units and rounds, and gives the same bytes twice', () => {
    const total = fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((n) => (n / 10_000).toString()));
    const sample = fc.array(fc.array(total, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sample, fc.constantFrom('mean', 'weighted'), (table, method) => {
        const units = table.map((totals, index) => unit(`u${index}`, totals));
        const terms = { method, weights: { r1: '2', r3: '0.5' } } as const;
        const on = asCivilDate('2027-01-20');
        const one = buildYearSnapshot(year(units, terms), on);
        const turned = { ...year([...units].reverse(), terms), rounds: [...rounds].reverse() };
        expect(canonicalJson(buildYearSnapshot(turned, on))).toBe(canonicalJson(one));
        expect(isYearSound(one)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is found out where a number of it was changed', () => {
    const sound = buildYearSnapshot(year([unit('u', ['90', '80', '70', '60'])]), asCivilDate('2027-01-20'));
    expect(sound.rounds.map(({ contentHash }) => contentHash)).toEqual(['hash1', 'hash2', 'hash3', 'hash4']);
    const [only] = sound.units;
    expect(isYearSound({ ...sound, units: [{ ...only!, total: '99' }] })).toBe(false);
    const totals = only!.totals.map((one) => ({ ...one, total: '99' }));
    expect(isYearSound({ ...sound, units: [{ ...only!, totals }] })).toBe(false);
  });
});
