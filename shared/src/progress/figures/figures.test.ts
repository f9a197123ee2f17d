import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '../../kernel/decimal.js';
import { COMPARATORS, type Comparator } from '../../plans/comparator.js';
import { checkParts, figureValue, growthPercent } from './figure-facts.js';
import { nameFigures, targetOfFigure } from './name-figures.js';
import { reportFigureSchema } from './report-figure.schema.js';
import { suggestedPercent } from './suggested-percent.js';
import { targetIsFor } from './target-for-unit.js';
import { targetStanding } from './target-standing.js';
import { targetTotal } from './target-total.js';

const amounts = (
  value: string | null,
  numerator: string | null = null,
  denominator: string | null = null,
) => ({
  value,
  numerator,
  denominator,
});
const tenths = fc.integer({ min: -100_000, max: 100_000 }).map((n) => String(n / 10));

describe('a figure', () => {
  it('R69: a share is computed from both its sides, whatever value was typed', () => {
    expect(figureValue(amounts('99', '33', '80'))).toBe('41.25');
    expect(figureValue(amounts(null, '1', '3'))).toBe('33.33');
    expect(figureValue(amounts('12.5'))).toBe('12.5');
    expect(figureValue(amounts(null, '1', '0'))).toBeNull();
  });

  it('R71: growth is over last year, of either sign, and of nothing there is none', () => {
    expect(growthPercent('164', '100')).toBe('64');
    expect(growthPercent('50', '200')).toBe('-75');
    expect(growthPercent('10', '-5')).toBe('300');
    expect(growthPercent('10', '0')).toBeNull();
  });

  it('R72: 5580 beside parts that add up to 5683: both numbers, nothing corrected', () => {
    const parts = ['399', '25', '4914', '133', '40', '172'].map((value) => ({ value }));
    expect(checkParts('5580', parts)).toEqual({ sum: '5683', difference: '-103' });
    expect(checkParts('5683.00', parts)).toEqual({ sum: '5683', difference: null });
    expect(checkParts('5580', [])).toBeNull();
  });

  it('R72: sums of decimals are exact', () => {
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 1 }), (values) => {
        const total = values.reduce((all, value) => all + Math.round(Number(value) * 10), 0);
        expect(
          checkParts(
            String(total / 10),
            values.map((value) => ({ value })),
          )?.difference,
        ).toBeNull();
      }),
    );
  });

  it('R67: has a shape: a name, a value or both sides of a share, a denominator that divides', () => {
    const figure = { label: '公开信息', unit: '条', parts: [], value: '80' };
    const refusals = (input: object) =>
      reportFigureSchema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];
    expect(refusals(figure)).toEqual([]);
    expect(refusals({ ...figure, label: ' ' })).toEqual(['progress.figure-label-missing']);
    expect(refusals({ ...figure, value: null })).toEqual(['progress.figure-value-missing']);
    expect(refusals({ ...figure, value: '八十' })).toEqual(['progress.figure-not-a-number']);
    expect(refusals({ ...figure, value: null, numerator: '1' })).toEqual([
      'progress.figure-share-incomplete',
    ]);
    expect(refusals({ ...figure, numerator: '1', denominator: '0.0' })).toEqual([
      'progress.figure-denominator-zero',
    ]);
    expect(refusals({ ...figure, asOf: '2026-02-30' })).toEqual(['progress.as-of-invalid']);
  });
});

describe('a target', () => {
  const of = (comparator: Comparator, ...value: string[]) => ({ comparator, value });

  it('R13: 办结率不低于95% is met from 95 on, and unanswered is not unmet', () => {
    expect(targetStanding(of('at_least', '95'), '94.99')).toBe('not_met');
    expect(targetStanding(of('at_least', '95'), '95.00')).toBe('met');
    expect(targetStanding(of('at_least', '95'), null)).toBe('no_figure');
    expect(targetStanding(of('at_most', '3'), '3.1')).toBe('not_met');
    expect(targetStanding(of('more_than', '3'), '3')).toBe('not_met');
    expect(targetStanding(of('equal', '100'), '100.0')).toBe('met');
    expect(targetStanding(of('approx', '100'), '98')).toBe('unclear');
  });

  it('R13: 分别达到 compares part by part, and leaves it to a person without them', () => {
    const both = of('at_least', '90', '95');
    expect(targetStanding(both, '92')).toBe('unclear');
    expect(targetStanding(both, '92', [{ value: '91' }, { value: '95' }])).toBe('met');
    expect(targetStanding(both, '92', [{ value: '91' }, { value: '94' }])).toBe('not_met');
  });

  it('R13: at least and at most never both fail', () => {
    fc.assert(
      fc.property(tenths, tenths, (wanted, actual) => {
        const standings = COMPARATORS.map((comparator) => targetStanding(of(comparator, wanted), actual));
        const [atLeast, atMost, equal, moreThan] = standings;
        expect(atLeast === 'met' || atMost === 'met').toBe(true);
        expect(equal === 'met').toBe(atLeast === 'met' && atMost === 'met');
        expect(moreThan === 'met').toBe(decimal(actual).gt(wanted));
      }),
    );
  });

  it('R13: a joint target is measured by the sum, an own one unit by unit', () => {
    const jobs = { comparator: 'at_least' as const, value: ['500'], unit: '人' };
    const units = ['300', '150', null].map((value) => ({
      ...amounts(value),
      standing: targetStanding(jobs, value),
    }));
    expect(targetTotal(jobs, true, units)).toEqual({
      value: '450',
      standing: 'not_met',
      met: 0,
      reported: 2,
      units: 3,
    });
    const enough = [...units, { ...amounts('50'), standing: 'not_met' as const }];
    expect(targetTotal(jobs, true, enough).standing).toBe('met');
    expect(targetTotal(jobs, false, units).standing).toBeNull();
  });

  it('R69: shares are summed by their sides; bare percentages are not summed at all', () => {
    const rate = { comparator: 'at_least' as const, value: ['40'], unit: '%' };
    const sides = [amounts('50', '10', '20'), amounts('20', '16', '80')].map((one) => ({
      ...one,
      standing: targetStanding(rate, one.value),
    }));
    expect(targetTotal(rate, true, sides)).toMatchObject({ value: '26', standing: 'not_met', met: 1 });
    const bare = sides.map((one) => ({ ...one, numerator: null, denominator: null }));
    expect(targetTotal(rate, true, bare)).toMatchObject({ value: null, standing: 'unclear' });
  });

  it('R38: 各区市不少于5次, 市政府部门单位不少于2次: each category has its own', () => {
    const town = [
      { name: '区市', own: true },
      { name: '市政府工作部门', own: false },
    ];
    const department = town.map(({ name, own }) => ({ name, own: !own }));
    expect([targetIsFor('各区市', town), targetIsFor('市政府部门单位', town)]).toEqual([true, false]);
    expect([targetIsFor('各区市', department), targetIsFor('市政府部门单位', department)]).toEqual([
      false,
      true,
    ]);
    expect(targetIsFor(null, department)).toBe(true);
    expect(targetIsFor('示范点', town)).toBe(true);
  });

  it('names its figure, and is found again after a revision has made it anew', () => {
    const targets = [
      { id: 'a', text: '不少于2次', unit: '次' },
      { id: 'b', text: '不少于2次', unit: '次' },
    ];
    const figure = (targetId: string | null) => ({
      ...amounts('3'),
      targetId,
      label: '走访',
      unit: '',
      lastYear: null,
      asOf: null,
      parts: [],
    });
    const named = nameFigures([figure('a'), figure('b'), figure(null)], targets);
    expect(named?.map(({ label, unit }) => label + unit)).toEqual([
      '不少于2次次',
      '不少于2次（2）次',
      '走访',
    ]);
    expect(nameFigures([figure('elsewhere')], targets)).toBeNull();
    const anew = targets.map((target) => ({ ...target, id: `${target.id}2` }));
    expect(named!.map((one) => targetOfFigure(one, anew)?.id)).toEqual(['a2', 'b2', undefined]);
  });
});

describe('the suggested percent', () => {
  const target = (
    wanted: string,
    actual: string | null,
    unit = '次',
    comparator: Comparator = 'at_least',
  ) => ({
    comparator,
    value: [wanted],
    unit,
    actual,
  });

  it('follows the count, the least fulfilled target first, and never passes 100', () => {
    expect(suggestedPercent([target('8', '3')])).toBe('37.5');
    expect(suggestedPercent([target('8', '8'), target('3', '1')])).toBe('33.33');
    expect(suggestedPercent([target('8', '20')])).toBe('100');
    expect(suggestedPercent([target('8', '-2')])).toBe('0');
  });

  it('is left to the person where there is nothing to count up to', () => {
    expect(suggestedPercent([])).toBeNull();
    expect(suggestedPercent([target('95', '90', '%')])).toBeNull();
    expect(suggestedPercent([target('3', '1', '日', 'at_most')])).toBeNull();
    expect(suggestedPercent([target('8', null)])).toBeNull();
  });
});
