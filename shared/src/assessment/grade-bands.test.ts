import { expect, it } from '@jest/globals';
import { gradeBands } from './grade-bands.js';

it('tells how many units have each grade, and between which totals', () => {
  expect(
    gradeBands([
      { grade: '优秀', total: '98' },
      { grade: '优秀', total: '100.5' },
      { grade: '良好', total: '89.5' },
      { grade: null, total: '0' },
      // A veto lowers the grade, not the total.
      { grade: '不合格', total: '95' },
      { grade: '良好', total: '72.25' },
    ]),
  ).toEqual([
    { grade: '优秀', count: 2, lowest: '98', highest: '100.5' },
    { grade: '良好', count: 2, lowest: '72.25', highest: '89.5' },
    { grade: '不合格', count: 1, lowest: '95', highest: '95' },
  ]);
  expect(gradeBands([{ grade: null, total: '88' }])).toEqual([]);
});
