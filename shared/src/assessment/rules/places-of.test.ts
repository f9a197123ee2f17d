import { expect, it } from '@jest/globals';
import { placesOf, type Placed } from './places-of.js';

const of = (...values: (string | null)[]): Placed[] => values.map((value) => ({ categoryId: '甲', value }));

it('shares the better place in a tie, and goes on by either custom', () => {
  const values = of('80', '90', '90', '70');
  expect(placesOf(values)).toEqual([3, 1, 1, 4]);
  expect(placesOf(values, 'at_least', 'dense')).toEqual([2, 1, 1, 3]);
});

it('turns round where less is better, and gives no place to what has no value', () => {
  expect(placesOf(of('80', null, '70.0', '70'), 'at_most')).toEqual([3, null, 1, 1]);
});

it('never compares two categories', () => {
  const mixed: Placed[] = [...of('80'), { categoryId: '乙', value: '90' }];
  expect(placesOf(mixed)).toEqual([1, 1]);
});
