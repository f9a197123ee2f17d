import { expect, it } from '@jest/globals';
import { wordCount } from './word-count.js';

it.each([
  ['', 0],
  ['督查通报', 4],
  ['完成率92.5%，较上季提高3个百分点。', 16],
  ['“十五五”规划——第一年', 12],
  ['Duheng is 督衡', 4],
  ['2026-08-15 09:30', 2],
])('counts the words of %j as Word does', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
