import { expect, it } from '@jest/globals';
import { matchingEntries, type PaletteEntry } from './palette-entries.js';

const entry = (label: string, group = '日常工作'): PaletteEntry => ({
  key: label,
  label,
  group,
  to: `/${label}`,
});
const entries = [
  entry('任务台账'),
  entry('任务文件', '任务分解'),
  entry('进展热力图'),
  entry('账号管理', '系统管理'),
];
const found = (typed: string) => matchingEntries(entries, typed).map(({ label }) => label);

it('shows everything before anything is typed', () => {
  expect(found('')).toEqual(['任务台账', '任务文件', '进展热力图', '账号管理']);
});

it('finds what contains the words, by the group too', () => {
  expect(found('台账')).toEqual(['任务台账']);
  expect(found('系统')).toEqual(['账号管理']);
});

it('finds characters that are left apart, after those that stand together', () => {
  expect(found('热图')).toEqual(['进展热力图']);
  expect(found('任文')).toEqual(['任务文件']);
  expect(found('账')).toEqual(['任务台账', '账号管理']);
});

it('does not mind spaces, full-width letters and capitals', () => {
  expect(matchingEntries([entry('Ledger')], 'ＬＥＤ ger')).toHaveLength(1);
  expect(found('没有的页面')).toEqual([]);
});
