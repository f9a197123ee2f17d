import { expect, it } from '@jest/globals';
import { categoryStanding } from './category-standing.js';

const unit = (total: string, participates = true) => ({ total, participates });

it('means the totals of those who take part, exactly, rounded once half up', () => {
  expect(categoryStanding([unit('0.1'), unit('0.2'), unit('99', false)])).toEqual({ outOf: 2, mean: '0.15' });
  expect(categoryStanding([unit('100'), unit('100'), unit('99.9999')])).toEqual({ outOf: 3, mean: '100' });
  expect(categoryStanding([unit('-2'), unit('1')]).mean).toBe('-0.5');
  expect(categoryStanding([unit('99', false)])).toEqual({ outOf: 0, mean: null });
});
