import { expect, it } from '@jest/globals';
import { decimal, decimalText } from '../../kernel/decimal.js';
import { combineAssessors, type Combination } from './combine-assessors.js';

const given = [
  { points: decimal('6'), weight: '1' },
  { points: decimal('8'), weight: '1' },
  { points: decimal('10'), weight: '2' },
];
const by = (combination: Combination, all = given) => decimalText(combineAssessors(combination, all));

it('takes the mean, the weighted mean, or the mean without the extremes', () => {
  expect([by('mean'), by('weighted'), by('trimmed')]).toEqual(['8', '8.5', '8']);
});

it('trims from three on, and refuses to combine nothing', () => {
  expect(by('trimmed', given.slice(0, 2))).toBe('7');
  expect(() => by('mean', [])).toThrow(RangeError);
});
