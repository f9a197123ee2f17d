import { expect, it } from '@jest/globals';
import { carriedItemsOf, itemsOf } from './carried-item.js';
import { isSameFact } from './same-fact.js';

const last = { year: 2026, quarter: 2, problems: '', nextStep: '', carriedItems: [] };

it('R73: problems and next steps of the last report open the next one, item by item', () => {
  const items = carriedItemsOf({
    ...last,
    problems: '1.资金未到位；2.用地未批。',
    nextStep: '七月底前完成招标。\n八月进场',
  });
  expect(items.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'problem 资金未到位',
    'problem 用地未批',
    'next_step 七月底前完成招标',
    'next_step 八月进场',
  ]);
  expect(items.every(({ state, since }) => state === 'open' && since.quarter === 2)).toBe(true);
});

it('R73: what is still open is carried on with its first quarter, what was solved is not', () => {
  const since = { year: 2025, quarter: 4 };
  const carried = { kind: 'problem' as const, text: '资金未到位', since };
  const items = carriedItemsOf({
    ...last,
    problems: '资金未到位',
    carriedItems: [
      { ...carried, state: 'open' },
      { ...carried, text: '人手不足', state: 'solved' },
    ],
  });
  expect(items).toEqual([{ ...carried, state: 'open' }]);
});

it('takes 无 for no problem, and does not break a number apart', () => {
  expect(itemsOf('无')).toEqual([]);
  expect(itemsOf('暂无。')).toEqual([]);
  expect(itemsOf('完成 3.5 公里；（二）验收')).toEqual(['完成 3.5 公里', '验收']);
});

it('knows the same fact under other words and numbers, in the same unit only', () => {
  const a = { label: '主动公开政府信息不少于80条', unit: '条' };
  expect(isSameFact(a, { label: '主动公开政府信息', unit: '条' })).toBe(true);
  expect(isSameFact(a, { label: '公开政府信息条数', unit: '条' })).toBe(true);
  expect(isSameFact(a, { label: '主动公开政府信息', unit: '次' })).toBe(false);
  expect(isSameFact(a, { label: '开展政策宣讲', unit: '条' })).toBe(false);
});
