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
    },
  ],
};

const open = (query = '') =>
  renderScreen(<HeatmapScreen />, {
    at: `/heatmap?year=2026${query}`,
    path: '/heatmap',
    answers: {
      Heatmap: () => ({ heatmap }),
      MonthHeatmap: () => ({ monthHeatmap }),
      HeatmapPlans: () => ({ plans: [] }),
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
