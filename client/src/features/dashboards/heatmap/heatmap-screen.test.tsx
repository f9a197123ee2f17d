import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { HeatmapScreen } from './heatmap-screen.js';

const plan = '0190a000-0000-7000-8000-000000000001';
const bureau = '0190a000-0000-7000-8000-000000000101';
const town = '0190a000-0000-7000-8000-000000000102';

const heatmap = {
  __typename: 'Heatmap',
  year: 2026,
  columns: [
    { __typename: 'HeatmapColumn', key: `${plan}:产业发展`, title: '产业发展', planTitle: '工作要点' },
    { __typename: 'HeatmapColumn', key: `${plan}:民生实事`, title: '民生实事', planTitle: '工作要点' },
  ],
  rows: [
    {
      __typename: 'HeatmapRow',
      unitId: bureau,
      unitName: '县发改局',
      categoryName: '县直部门',
      totals: [4, 0],
      completed: [1, 0],
      percents: ['62.5', '0'],
      red: [1, 0],
      yellow: [0, 0],
      onTime: [1, 0],
      late: [2, 0],
    },
    {
      __typename: 'HeatmapRow',
      unitId: town,
      unitName: '城关镇',
      categoryName: '镇街',
      totals: [1, 3],
      completed: [1, 2],
      percents: ['100', '80'],
      red: [0, 0],
      yellow: [0, 1],
      onTime: [1, 2],
      late: [0, 0],
    },
  ],
};

const monthHeatmap = {
  __typename: 'MonthHeatmap',
  year: 2026,
  months: ['2026-03', '2026-06', ''],
  rows: [
    {
      __typename: 'MonthHeatmapRow',
      unitId: bureau,
      unitName: '县发改局',
      categoryName: '县直部门',
      totals: [4, 0, 2],
      completed: [1, 0, 2],
      reported: [3, 0, 2],
      onTime: [1, 0, 0],
      late: [2, 0, 0],
    },
  ],
};

const round = '0190a000-0000-7000-8000-000000000201';
const [quality, speed] = ['0190a000-0000-7000-8000-000000000301', '0190a000-0000-7000-8000-000000000302'];
const column = (indicatorId: string, name: string, maxPoints: string, part = 'base') => ({
  __typename: 'ScoreHeatmapColumn',
  indicatorId,
  name,
  groupName: '日常工作',
  maxPoints,
  part,
});
const scoreHeatmap = {
  __typename: 'ScoreHeatmap',
  roundId: round,
  roundName: '一季度',
  columns: [column(quality, '报送质量', '10'), column(speed, '报送时效', '5', 'deduction')],
  rows: [
    [bureau, '县发改局', '县直部门', 1, ['8.5', '-1'], '0', '7.5'],
    [town, '城关镇', '镇街', 1, ['6', null], '1.5', '7.5'],
  ].map(([unitId, unitName, categoryName, rank, points, otherPoints, total]) => ({
    __typename: 'ScoreHeatmapRow',
    unitId,
    unitName,
    categoryName,
    rank,
    points,
    otherPoints,
    total,
  })),
};

const open = (query = '') =>
  renderScreen(<HeatmapScreen />, {
    at: `/heatmap?year=2026${query}`,
    path: '/heatmap',
    answers: {
      Heatmap: () => ({ heatmap }),
      MonthHeatmap: () => ({ monthHeatmap }),
      HeatmapPlans: () => ({ plans: [] }),
      HeatmapRounds: () => ({
        assessmentRounds: [
          { __typename: 'AssessmentRound', id: 'special', name: '专项督查', state: 'published' },
          { __typename: 'AssessmentRound', id: round, name: '一季度', state: 'announced' },
          { __typename: 'AssessmentRound', id: 'draft', name: '二季度', state: 'scoring' },
        ],
      }),
      ScoreHeatmap: () => ({ scoreHeatmap }),
    },
  });

afterEach(cleanup);

it('is a table whose fields say in words what the colours show', async () => {
  open();
  const table = await screen.findByRole('table', { name: '2026年各单位分板块进展' });
  const rows = within(table).getAllByRole('row');
  // Two heading rows, two bands with one unit each, and the totals.
  expect(rows).toHaveLength(7);
  expect(within(table).getByRole('rowheader', { name: '县发改局' })).toBeTruthy();
  expect(within(table).getByRole('columnheader', { name: '产业发展' })).toBeTruthy();
  const field = within(table).getByRole('link', {
    name: '县发改局，产业发展，平均完成率62.5%，已完成1/4，亮灯红 1',
  });
  expect(field.getAttribute('href')).toContain(`unit=${bureau}`);
});

it('is walked with the arrow keys and opens the rows behind a field', async () => {
  const { address } = open();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await screen.findByRole('table');
  // The choices above come before the table, which is one stop.
  const [first] = screen.getAllByRole('link', { name: /^县发改局，产业发展/ });
  for (let stop = 0; stop < 8 && document.activeElement !== first; stop += 1) await user.tab();
  const focused = () => document.activeElement?.getAttribute('aria-label');
  expect(focused()).toContain('县发改局，产业发展，平均完成率62.5%');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('—');
  await user.keyboard('{ArrowDown}');
  expect(focused()).toContain('城关镇，民生实事，平均完成率80%');
  await user.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toBe('合计，合计，平均完成率73.8%，已完成4/8，亮灯红 1 黄 1');
  // The table stays one stop, wherever in it the reader has been.
  expect(screen.getByRole('table').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await user.keyboard('{ArrowUp}{ArrowLeft}{Enter}');
  const section = encodeURIComponent('民生实事');
  expect(address()).toBe(`/ledger?year=2026&plan=${plan}&section=${section}&unit=${town}`);
});

it('shows the months of deadlines, with links to exactly the rows that are due in them', async () => {
  const { address } = open();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await screen.findByRole('table');
  await user.click(screen.getByText('月份'));
  expect(address()).toBe('/heatmap?year=2026&by=month');
  const table = await screen.findByRole('table', { name: '2026年各单位分月到期任务进展' });
  const names = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  expect(names).toEqual(['单位', '2026年', '无期限', '合计', '3月', '6月']);
  const links = within(table).getAllByRole('link');
  const texts = links.map((link) => link.getAttribute('aria-label'));
  expect(texts[0]).toBe('县发改局，3月，审定完成占比25%，已完成1/4');
  expect(links[0]?.getAttribute('href')).toBe(
    `/ledger?year=2026&unit=${bureau}&from=2026-03-01&to=2026-03-31`,
  );
  expect(links[1]?.getAttribute('href')).toBe(`/ledger?year=2026&unit=${bureau}&undated=1`);
  expect(texts[texts.length - 1]).toBe('合计，合计，审定完成占比50%，已完成3/6');
  expect(screen.queryByLabelText('来源文件')).toBeNull();
});

it('keeps columns and measure in the address, and shows what the units have told', async () => {
  open('&by=quarter&measure=reported');
  const table = await screen.findByRole('table', { name: '2026年各单位分季度到期任务进展' });
  const [first] = within(table).getAllByRole('link');
  expect(first?.getAttribute('aria-label')).toBe('县发改局，第1季度，报送完成占比75%，已报送完成3/4');
});

it('counts lights, each number with the rows of that light', async () => {
  open('&measure=red');
  const table = await screen.findByRole('table', { name: '2026年各单位分板块进展' });
  const total = within(table).getByRole('link', { name: '合计，合计，红灯数1' });
  expect(total.getAttribute('href')).toBe('/ledger?year=2026&light=red');
});

it('shows the points of a round against their maximum; a field opens its line, a mean the lines behind it', async () => {
  const { address } = open('&by=indicator');
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const table = await screen.findByRole('table', { name: '一季度各单位分指标得分' });
  const hrefOf = (name: string) => within(table).getByRole('link', { name }).getAttribute('href');
  expect(hrefOf('县发改局，报送质量，得分8.5，满分 10')).toBe(
    `/rounds/${round}/scorecards/${bureau}?line=${quality}`,
  );
  expect(hrefOf('县发改局，总分，得分7.50 第 1 名')).toBe(`/rounds/${round}/scorecards/${bureau}`);
  expect(hrefOf('城关镇，加减分及调整，得分1.5')).toBe(`/rounds/${round}/scorecards/${town}`);
  expect(hrefOf('平均，总分，得分7.5 2 个单位')).toBe(`/ranking?round=${round}`);
  expect(within(table).getAllByRole('cell', { name: '不涉及' })).toHaveLength(1);
  // The round that the server has chosen, which need not be the first of the list.
  expect(await screen.findByTitle('一季度')).toBeTruthy();
  // Anywhere in the field.
  await user.click(
    within(table).getByRole('link', { name: '平均，报送质量，得分7.25 2 个单位' }).parentElement!,
  );
  expect(address()).toBe(`/heatmap?year=2026&by=indicator&round=${round}&line=${quality}`);
  const list = await screen.findByRole('dialog');
  expect(within(list).getByText('报送质量：2 个单位的得分')).toBeTruthy();
  const links = within(list).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['县发改局', `/rounds/${round}/scorecards/${bureau}?line=${quality}`],
    ['城关镇', `/rounds/${round}/scorecards/${town}?line=${quality}`],
  ]);
});

it('shows shares of points; a deduction is measured from full points down', async () => {
  open('&by=indicator&measure=rate');
  const table = await screen.findByRole('table', { name: '一季度各单位分指标得分' });
  const [first, second] = within(table).getAllByRole('link');
  expect(first?.textContent).toBe('85%8.5/10');
  expect(second?.textContent).toBe('80%-1/5');
});

it('counts deadlines that were kept, with the rows of both kinds', async () => {
  open('&measure=onTime');
  const table = await screen.findByRole('table', { name: '2026年各单位分板块进展' });
  const [field] = within(table).getAllByRole('link');
  expect(field?.getAttribute('aria-label')).toBe('县发改局，产业发展，按期率33.3%，按期1/3');
  expect(field?.getAttribute('href')).toContain('timeliness=on_time%2Clate');
});

it('keeps scores from who may not read them', async () => {
  renderScreen(<HeatmapScreen />, {
    at: '/heatmap?year=2026',
    path: '/heatmap',
    viewer: { permittedActions: ['assignment.read'] },
    answers: { Heatmap: () => ({ heatmap }), HeatmapPlans: () => ({ plans: [] }) },
  });
  await screen.findByRole('table');
  expect(screen.queryByText('考核指标')).toBeNull();
});
