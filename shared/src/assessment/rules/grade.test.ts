import { expect, it } from '@jest/globals';
import { gradeOf } from './grade.js';

const GRADES = [
  { name: '优秀', from: '90' },
  { name: '良好', from: '70' },
  { name: '合格', from: '60' },
  { name: '不合格', from: '0' },
];

it.each([
  ['108', '优秀'],
  ['90', '优秀'],
  ['89.9999', '良好'],
  ['60', '合格'],
  ['0', '不合格'],
  ['-3', '不合格'],
])('%s is %s', (total, grade) => {
  expect(gradeOf(GRADES, total)).toBe(grade);
});

it('falls to the last after a veto, or below the first where that is all it says', () => {
  expect(gradeOf(GRADES, '95', ['lowest_grade'])).toBe('不合格');
  expect(gradeOf(GRADES, '95', ['no_top_grade'])).toBe('良好');
  expect(gradeOf(GRADES, '65', ['no_top_grade'])).toBe('合格');
  expect(gradeOf([], '95')).toBeNull();
});
