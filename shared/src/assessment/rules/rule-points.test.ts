import { describe, expect, it } from '@jest/globals';
import { decimalText } from '../../kernel/decimal.js';
import type { RuleInput } from './rule-input.js';
import { rulePoints, type EnteredRule, type RuleContext } from './rule-points.js';

const context: RuleContext = { maxPoints: '10', categoryId: '重点', deductionFactor: 1, place: null };
const points = (rule: EnteredRule, input: RuleInput, over: Partial<RuleContext> = {}) =>
  decimalText(rulePoints(rule, input, { ...context, ...over }).points);
const counts = (drawn: Record<string, number>): RuleInput => ({ kind: 'counts', counts: drawn });

describe('per-occurrence deduction', () => {
  const rule: EnteredRule = {
    kind: 'deduction',
    floor: '0',
    occurrences: [
      { id: 'late', name: '少报一次', points: '0.5' },
      { id: 'case', name: '出现一例未处理', points: '10' },
    ],
  };
  it('takes half a point for each month missing, until nothing is left (少一次扣0.5分，扣完为止)', () => {
    expect(points(rule, counts({ late: 3 }), { maxPoints: '5' })).toBe('3.5');
    expect(points(rule, counts({ late: 11 }), { maxPoints: '5' })).toBe('0');
  });
  it('takes ten points a case of twenty (出现一例扣10分)', () => {
    expect(points(rule, counts({ case: 1 }), { maxPoints: '20' })).toBe('10');
  });
  it('counts double for units with few items', () => {
    expect(points(rule, counts({ late: 3 }), { deductionFactor: 2 })).toBe('7');
  });
  it('says what occurred how often', () => {
    expect(rulePoints(rule, counts({ late: 3, case: 0 }), context).steps).toEqual([
      { name: '少报一次', values: { count: '3', points: '0.5', factor: '1' } },
    ]);
  });
});

it('gives points by the share of the target that is reached (按完成比例得分)', () => {
  const rule: EnteredRule = {
    kind: 'proportional',
    direction: 'at_least',
    unit: '件',
    target: { value: '10', byCategory: { 一般: '5' } },
  };
  const cases = (value: string): RuleInput => ({ kind: 'value', value });
  expect(points(rule, cases('7'), { maxPoints: '15' })).toBe('10.5');
  expect(points(rule, cases('12'), { maxPoints: '15' })).toBe('15');
  expect(points(rule, cases('4'), { categoryId: '一般' })).toBe('8');
  expect(points({ ...rule, direction: 'at_most' }, cases('20'))).toBe('5');
  expect(points({ ...rule, direction: 'at_most' }, cases('0'))).toBe('10');
});

it('gives points by place, and none after the last step (第1、2、3名分别10、5、3分)', () => {
  const rule: EnteredRule = {
    kind: 'rank',
    direction: 'at_least',
    steps: [
      { upTo: 1, points: '10' },
      { upTo: 2, points: '5' },
      { upTo: 3, points: '3' },
    ],
  };
  const byPlace = (place: number) => points(rule, { kind: 'value', value: '88' }, { place });
  expect([1, 2, 3, 4].map(byPlace)).toEqual(['10', '5', '3', '0']);
});

it('earns by occurrence up to the maximum, ticks boxes, converts a scale', () => {
  const award: EnteredRule = { kind: 'award', occurrences: [{ id: 'a', name: '市级推广', points: '2' }] };
  expect(points(award, counts({ a: 2 }))).toBe('4');
  expect(points(award, counts({ a: 9 }))).toBe('10');
  const boxes: EnteredRule = {
    kind: 'checklist',
    entries: [
      { id: 'group', name: '成立领导小组', points: '1' },
      { id: 'contact', name: '落实联络员', points: '3' },
    ],
  };
  expect(points(boxes, { kind: 'ticks', ticked: ['contact'] })).toBe('3');
  expect(points({ kind: 'external', scale: '1000' }, { kind: 'value', value: '915' })).toBe('9.15');
});

it('refuses an input of another form instead of counting it as nothing', () => {
  expect(() => points({ kind: 'judgement' }, counts({}))).toThrow(RangeError);
});
