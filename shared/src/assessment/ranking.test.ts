import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inRankingOrder, ranksOf, type RankingEntry } from './ranking.js';
import { rankChange } from './rank-change.js';

const entry = (unitId: string, total: string, over: Partial<RankingEntry> = {}): RankingEntry => ({
  unitId,
  categoryId: 'towns',
  participates: true,
  total,
  sortOrder: Number(unitId),
  ...over,
});

it('ranks ties 1, 2, 2, 4 by exact totals, apart by category, and leaves 不参评 without a place', () => {
  const entries = [
    entry('1', '88.5'),
    entry('2', '91.0'),
    entry('3', '88.50'),
    entry('4', '88.4999'),
    entry('5', '99', { categoryId: 'bureaus' }),
    entry('6', '99', { participates: false }),
  ];
  expect(ranksOf(entries)).toEqual([2, 1, 2, 4, 1, null]);
  const towns = entries.map((e, i) => ({ ...e, rank: ranksOf(entries)[i]! })).filter((_, i) => i !== 4);
  expect(
    towns
      .reverse()
      .sort(inRankingOrder)
      .map(({ unitId }) => unitId),
  ).toEqual(['2', '1', '3', '4', '6']);
});

it('gives each unit one place more than there are better units in its category', () => {
  const entries = fc.array(
    fc.record({
      unitId: fc.uuid(),
      categoryId: fc.constantFrom('a', 'b'),
      participates: fc.boolean(),
      total: fc.constantFrom('90', '90.0', '89.9999', '70', '-3', '0'),
      sortOrder: fc.nat(50),
    }),
  );
  fc.assert(
    fc.property(entries, (list) => {
      const ranks = ranksOf(list);
      list.forEach((one, index) => {
        const better = list.filter(
          (other) =>
            other.participates &&
            other.categoryId === one.categoryId &&
            Number(other.total) > Number(one.total),
        );
        expect(ranks[index]).toBe(one.participates ? better.length + 1 : null);
      });
    }),
  );
});

it('tells how far a unit moved, and when there is nothing to compare', () => {
  expect(rankChange(2, 5)).toEqual({ kind: 'up', places: 3 });
  expect(rankChange(5, 2)).toEqual({ kind: 'down', places: 3 });
  expect(rankChange(2, 2)).toEqual({ kind: 'same', places: 0 });
  expect(rankChange(2, null)).toEqual({ kind: 'new', places: 0 });
  expect(rankChange(null, 2)).toEqual({ kind: 'none', places: 0 });
});
