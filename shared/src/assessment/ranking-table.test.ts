import { expect, it } from '@jest/globals';
import { rankingTable } from './ranking-table.js';

const unit = (unitId: string, categoryId: string, sortOrder: number, rank: number | null) => ({
  unitId,
  categoryId,
  categoryName: categoryId,
  sortOrder,
  rank,
});

it('keeps categories apart in register order, units by place, 不参评 last', () => {
  const table = rankingTable([
    unit('d', 'bureaus', 4, 1),
    unit('b', 'towns', 2, null),
    unit('c', 'towns', 3, 1),
    unit('a', 'towns', 1, 2),
    unit('e', 'towns', 5, 2),
  ]);
  expect(table.map(({ categoryId, rows }) => [categoryId, rows.map(({ unitId }) => unitId)])).toEqual([
    ['towns', ['c', 'a', 'e', 'b']],
    ['bureaus', ['d']],
  ]);
});
