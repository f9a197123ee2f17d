import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { RankingScreen } from './ranking-screen.js';

const row = (unitId: string, unitName: string, total: string, rank: number | null) => ({
  __typename: 'RankingRow',
  unitId,
  unitName,
  participates: rank !== null,
  rank,
  grade: null,
  total,
  base: total,
  bonus: '0',
  deduction: '0',
  previousRank: null,
  previousTotal: null,
  trend: [] as Record<string, unknown>[],
});

const ranking = {
  __typename: 'Ranking',
  roundId: 'round',
  roundName: '二季度考核',
  kind: 'quarterly',
  state: 'published',
  appealsUntil: null,
  ordinal: 1,
  versions: [
    {
      __typename: 'ResultVersion',
      ordinal: 1,
      frozenAt: '2026-07-10T01:00:00Z',
      unitName: null,
      lineName: null,
    },
  ],
  publicLines: [],
  year: 2026,
  quarter: 2,
  previousRoundName: null,
  categories: [
    {
      __typename: 'RankingCategory',
      categoryId: 'bureaus',
      categoryName: '县直部门',
      rows: [
        row('reform', '县发改局', '92.5', 1),
        row('industry', '县工信局', '90', 2),
        row('finance', '县财政局', '88', 3),
        row('archive', '县档案馆', '0', null),
      ],
    },
    {
      __typename: 'RankingCategory',
      categoryId: 'towns',
      categoryName: '镇（街道）',
      rows: [row('town', '城关镇', '95', 1)],
    },
  ],
};

const line = (kind: string, name: string, points: string, mean: string | null = null) => ({
  __typename: 'ScorecardLine',
  kind,
  indicatorId: kind === 'indicator' ? name : null,
  categoryMean: mean,
  name: kind === 'indicator' ? name : '',
  maxPoints: kind === 'indicator' ? '50' : null,
  points,
});
const cards: Readonly<Record<string, Record<string, unknown>>> = {
  reform: {
    unitName: '县发改局',
    categoryName: '县直部门',
    rank: 1,
    total: '92.5',
    lines: [
      line('indicator', '完成质量', '45.5', '44'),
      line('indicator', '按时报送', '46', '45'),
      line('bonus', '', '0.5'),
      line('bonus', '', '0.5'),
    ],
  },
  industry: {
    unitName: '县工信局',
    categoryName: '县直部门',
    rank: 2,
    total: '90',
    lines: [line('indicator', '按时报送', '48', '45'), line('indicator', '招商引资', '42')],
  },
  town: { unitName: '城关镇', categoryName: '镇（街道）', rank: 1, total: '95', lines: [] },
};
const card = (unitId: string) => ({
  __typename: 'Scorecard',
  unitId,
  categoryMean: '90.17',
  ...cards[unitId],
});

const open = (query = '', role: 'leader' | 'unit_head' = 'leader') =>
  renderScreen(<RankingScreen />, {
    at: `/ranking?round=round${query}`,
    path: '/ranking',
    viewer: { role, ...(role === 'unit_head' && { unitId: 'reform' }) },
    answers: {
      Ranking: () => ({ ranking }),
      PublishedRounds: () => ({ assessmentRounds: [] }),
      CompareUnits: ({ one, other }) => ({ one: card(String(one)), other: card(String(other)) }),
    },
  });

afterEach(cleanup);

it('compares two units indicator by indicator, each side adding up to its total', async () => {
  const { address } = open();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('checkbox', { name: '对比县发改局' }));
  expect(screen.queryByRole('table', { name: /逐项对比/ })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: '对比县工信局' }));
  expect(address()).toBe('/ranking?round=round&compare=reform%2Cindustry');
  const table = await screen.findByRole('table', { name: '县发改局与县工信局逐项对比' });
  const rows = within(table).getAllByRole('row');
  const words = rows.map((each) => [...each.children].map(({ textContent }) => textContent));
  expect(words).toEqual([
    ['指标', '满分', '县发改局第 1 名', '县工信局第 2 名', '差值', '同组平均'],
    ['完成质量', '50', '45.50', '—', '—', '44.00'],
    ['按时报送', '50', '46.00', '48.00', '-2.00', '45.00'],
    ['招商引资', '50', '—', '42.00', '—', '—'],
    ['加分', '', '1.00', '0.00', '+1.00', '—'],
    ['总分', '', '92.50', '90.00', '+2.50', '90.17'],
  ]);
});

it('takes no third unit, and none that does not take part', async () => {
  const { address } = open('&compare=reform,industry');
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const box = (unit: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `对比${unit}` });
  await screen.findByRole('table', { name: '县发改局与县工信局逐项对比' });
  expect([box('县财政局').disabled, box('县档案馆').disabled, box('县发改局').disabled]).toEqual([
    true,
    true,
    false,
  ]);
  await user.click(screen.getByRole('button', { name: '取消对比' }));
  expect(address()).toBe('/ranking?round=round');
  expect(box('县财政局').disabled).toBe(false);
});

it('never compares different categories', async () => {
  const { address } = open('&compare=reform,town');
  await screen.findByText('两个单位不在同一组');
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(screen.getByRole('checkbox', { name: '对比县财政局' }));
  expect(address()).toBe('/ranking?round=round&compare=reform%2Cfinance');
});

it('offers a unit, which reads no other scorecard, no comparison', async () => {
  open('&compare=reform,industry', 'unit_head');
  await screen.findByRole('table', { name: '县直部门' });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('table', { name: /逐项对比/ })).toBeNull();
});

const point = (year: number, quarter: number, total: string) => ({
  __typename: 'TrendPoint',
  year,
  quarter,
  total,
});

/** The ranking with a category of its own, whose units have grades, ties and a past. */
function openCategory(
  rows: readonly Record<string, unknown>[],
  rounds: readonly Record<string, unknown>[] = [],
) {
  const category = { __typename: 'RankingCategory', categoryId: 'bureaus', categoryName: '县直部门', rows };
  return renderScreen(<RankingScreen />, {
    at: '/ranking?round=round',
    path: '/ranking',
    viewer: { role: 'leader' },
    answers: {
      Ranking: () => ({ ranking: { ...ranking, categories: [category] } }),
      PublishedRounds: () => ({ assessmentRounds: rounds }),
    },
  });
}

const wordsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((each) => [...each.children].map(({ textContent }) => textContent));

it('shows ties as ties, grades with their bounds, and how the totals are spread', async () => {
  openCategory([
    { ...row('a', '县发改局', '98', 1), grade: '优秀' },
    { ...row('b', '县工信局', '91', 2), grade: '优秀' },
    { ...row('c', '县财政局', '91', 2), grade: '优秀' },
    { ...row('d', '县水利局', '72.5', 4), grade: '良好' },
    row('e', '县档案馆', '0', null),
  ]);
  const table = await screen.findByRole('table', { name: '县直部门' });
  expect(within(table).getAllByText('并列')).toHaveLength(2);
  const grades = within(screen.getByRole('list', { name: '各等次单位数' })).getAllByRole('listitem');
  expect(grades.map(({ textContent }) => textContent)).toEqual([
    '优秀 3 个单位（91.00—98.00 分）',
    '良好 1 个单位（72.50—72.50 分）',
  ]);
  expect(wordsOf(screen.getByRole('table', { name: '县直部门得分分布' }))).toEqual([
    ['分数段', '单位数', '单位'],
    ['70—75', '1', '县水利局'],
    ['75—80', '0', ''],
    ['80—85', '0', ''],
    ['85—90', '0', ''],
    ['90—95', '2', '县工信局、县财政局'],
    ['95—100', '1', '县发改局'],
  ]);
});

it('draws totals over time of the first units, with a gap where one took no part, and of compared ones instead', async () => {
  const past = [point(2025, 4, '80'), point(2026, 1, '85.5')];
  openCategory([
    { ...row('a', '县发改局', '98', 1), trend: [...past, point(2026, 2, '98')] },
    { ...row('b', '县工信局', '91', 2), trend: [point(2025, 4, '90'), point(2026, 2, '91')] },
    { ...row('c', '县财政局', '89', 3), trend: [point(2026, 2, '89')] },
    { ...row('d', '县水利局', '72.5', 4), trend: [point(2026, 2, '72.5')] },
  ]);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const trend = await screen.findByRole('table', { name: '县直部门历次总分' });
  expect(wordsOf(trend)).toEqual([
    ['单位', '2025年第4季度', '2026年第1季度', '2026年第2季度'],
    ['县发改局', '80.00', '85.50', '98.00'],
    ['县工信局', '90.00', '—', '91.00'],
    ['县财政局', '—', '—', '89.00'],
  ]);
  await user.click(screen.getByRole('checkbox', { name: '对比县水利局' }));
  const drawn = wordsOf(await screen.findByRole('table', { name: '县直部门历次总分' }));
  expect(drawn.map(([name]) => name)).toEqual(['单位', '县水利局']);
});

it('leads to every round with a result, by year, and to the result of the year', async () => {
  const round = (id: string, year: number, state = 'published') => ({
    __typename: 'AssessmentRound',
    id,
    name: `${year}年考核 ${id}`,
    kind: 'quarterly',
    year,
    quarter: 1,
    state,
  });
  const { address } = openCategory(
    [row('a', '县发改局', '98', 1)],
    [round('round', 2026), round('draft', 2026, 'scoring'), round('old', 2025)],
  );
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  expect((await screen.findByRole('link', { name: '2026年度结果' })).getAttribute('href')).toBe('/year/2026');
  await user.click(await screen.findByRole('combobox', { name: '轮次' }));
  expect(screen.queryByText('2026年考核 draft')).toBeNull();
  await user.click(await screen.findByTitle('2025年考核 old'));
  expect(address()).toBe('/ranking?round=old');
});
