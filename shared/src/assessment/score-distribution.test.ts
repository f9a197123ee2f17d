import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreDistribution } from './score-distribution.js';

const units = (...totals: string[]) => totals.map((total) => ({ total }));
const shown = (...totals: string[]) =>
  scoreDistribution(units(...totals)).map(({ from, to, units: inside }) => [from, to, inside.length]);

describe('the distribution of totals', () => {
  it('has bins of one width that people count in, empty ones between', () => {
    expect(shown()).toEqual([]);
    expect(shown('90')).toEqual([[90, 91, 1]]);
    expect(shown('95', '97.9999', '92', '92.5')).toEqual([
      [92, 93, 2],
      [93, 94, 0],
      [94, 95, 0],
      [95, 96, 1],
      [96, 97, 0],
      [97, 98, 1],
    ]);
    expect(shown('61', '100', '79.99', '80')).toEqual([
      [60, 65, 1],
      [65, 70, 0],
      [70, 75, 0],
      [75, 80, 1],
      [80, 85, 1],
      [85, 90, 0],
      [90, 95, 0],
      [95, 100, 0],
      [100, 105, 1],
    ]);
  });

  it('reaches below zero', () => {
    expect(shown('-0.5', '1')).toEqual([
      [-1, 0, 1],
      [0, 1, 0],
      [1, 2, 1],
    ]);
  });

  it('counts every unit once, in at most ten bins', () => {
    const total = fc.integer({ min: -50_000, max: 20_000_000 }).map((n) => (n / 10_000).toFixed(4));
    fc.assert(
      fc.property(fc.array(total, { minLength: 1, maxLength: 60 }), (totals) => {
        const bins = scoreDistribution(units(...totals));
        expect(bins.length).toBeLessThanOrEqual(10);
        const inside = bins.flatMap((bin) => bin.units.map(({ total: one }) => [bin, Number(one)] as const));
        expect(inside.map(([, one]) => one).sort()).toEqual(totals.map(Number).sort());
        for (const [{ from, to }, one] of inside) expect(one >= from && one < to).toBe(true);
      }),
    );
  });
});
