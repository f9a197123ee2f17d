import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalText, sum } from '../../kernel/decimal.js';
import type { RubricTerms } from './rubric-terms.js';
import { sumUnit, type SummedLine } from './unit-sums.js';

const terms: RubricTerms = {
  caps: { bonus: null, deduction: null },
  notApplicable: 'scale',
  doubleBelow: null,
};
const line = (kind: SummedLine['kind'], points: string, maxPoints: string | null = null): SummedLine => ({
  kind,
  points,
  maxPoints,
});

describe('不涉及', () => {
  const lines = [line('base', '30', '40'), line('base', '15', '20'), line('not_applicable', '0', '40')];
  it('leaves numerator and denominator: 45 of 60 become 75 of 100', () => {
    const sums = sumUnit(lines, terms, []);
    expect(sums).toMatchObject({ base: '75', total: '75' });
    expect(sums.termLines).toEqual([
      {
        kind: 'redistribution',
        points: '30',
        maxPoints: '40',
        values: { earned: '45', concerned: '60', left: '40' },
      },
    ]);
  });
  it('is gone where the rubric says so', () => {
    expect(sumUnit(lines, { ...terms, notApplicable: 'drop' }, [])).toMatchObject({
      total: '45',
      termLines: [],
    });
  });
});

it('caps bonuses and deductions by lines of their own', () => {
  const lines = [
    line('base', '80', '100'),
    line('bonus', '15'),
    line('bonus', '10'),
    line('deduction', '-14'),
  ];
  const sums = sumUnit(lines, { ...terms, caps: { bonus: '20', deduction: '10' } }, []);
  expect(sums).toMatchObject({ base: '80', bonus: '20', deduction: '10', total: '90' });
  expect(sums.termLines.map(({ kind, points }) => [kind, points])).toEqual([
    ['bonus_cap', '-5'],
    ['deduction_cap', '4'],
  ]);
});

it('brings the total to nothing after a veto (一票否决)', () => {
  const sums = sumUnit([line('base', '80', '100'), line('bonus', '5')], terms, ['zero']);
  expect(sums).toMatchObject({ base: '80', bonus: '5', total: '0' });
  expect(sumUnit([line('base', '80', '100')], terms, ['lowest_grade'])).toMatchObject({ total: '80' });
});

const points = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((n) => decimalText(n / 100));
const drawn = fc.array(
  fc.oneof(
    points(20).chain((max) =>
      fc
        .integer({ min: 0, max: 100 })
        .map((part) => line('base', decimalText(Math.floor(Number(max) * part) / 100), max)),
    ),
    points(20).map((max) => line('not_applicable', '0', max)),
    points(10).map((more) => line('bonus', more)),
    points(10).map((less) => line('deduction', `-${less}`)),
  ),
  { maxLength: 15 },
);
const capped = fc.record({
  caps: fc.record({ bonus: fc.option(points(20)), deduction: fc.option(points(20)) }),
  notApplicable: fc.constantFrom('scale' as const, 'drop' as const),
  doubleBelow: fc.constant(null),
});

it('adds up: all lines together are the total, whatever the order and the terms', () => {
  fc.assert(
    fc.property(drawn, capped, fc.boolean(), (lines, drawnTerms, veto) => {
      const sums = sumUnit(lines, drawnTerms, veto ? ['zero'] : []);
      const all = [...lines, ...sums.termLines].map((one) => one.points);
      expect(decimalText(sum(all))).toBe(sums.total);
      expect(sumUnit([...lines].reverse(), drawnTerms, veto ? ['zero'] : [])).toEqual(sums);
      if (!veto) expect(decimalText(sum([sums.base, sums.bonus]).minus(sums.deduction))).toBe(sums.total);
    }),
    { seed: 20_260_815, numRuns: 1_000 },
  );
});
