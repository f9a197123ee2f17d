import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { renderScreen } from '../../../testing/render-screen.js';
import { ScorecardScreen } from './scorecard-screen.js';

const card = {
  __typename: 'Scorecard',
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
  year: 2026,
  quarter: 2,
  publishedAt: '2026-07-12T01:00:00Z',
  contentHash: 'abc',
  unitId: 'reform',
  unitName: '县发改局',
  categoryName: '县直部门',
  participates: true,
  rank: 1,
  outOf: 3,
  base: '92.5',
  bonus: '0',
  deduction: '0',
  total: '92.5',
  grade: null,
  categoryMean: '90',
  lines: [
    {
      __typename: 'ScorecardLine',
      kind: 'indicator',
      indicatorId: 'quality',
      adjustmentId: null,
      categoryMean: null,
      categoryBest: null,
      name: '完成质量',
      standard: '',
      maxPoints: '100',
      points: '92.5',
      explanation: { __typename: 'ScoreExplanation', key: 'nothing_due', values: { max: '100' }, reason: '' },
      assessed: [],
      facts: [],
    },
  ],
  trend: [
    { __typename: 'TrendPoint', year: 2026, quarter: 1, total: '88', rank: 2 },
    { __typename: 'TrendPoint', year: 2026, quarter: 2, total: '92.5', rank: 1 },
  ],
  statusCounts: [{ __typename: 'StatusCount', status: 'completed', count: 7 }],
};

const problem = (n: number) => ({
  __typename: 'FollowedItem',
  id: `finding-${n}`,
  title: `材料不实 ${n}`,
  taskCode: `T-${n}`,
  taskTitle: '园区建设',
  dueOn: n === 1 ? '2026-10-15' : null,
});

const open = (problems: number, permittedActions?: [], query = '') => {
  const asked: Record<string, unknown>[] = [];
  renderScreen(<ScorecardScreen />, {
    at: `/rounds/round/scorecards/reform${query}`,
    path: '/rounds/:roundId/scorecards/:unitId',
    ...(permittedActions && { viewer: { permittedActions } }),
    answers: {
      Scorecard: () => ({ scorecard: card }),
      Measures: () => ({ measures: { __typename: 'MeasurePage', total: 0, rows: [] } }),
      UnitProblems: (variables) => {
        asked.push(variables);
        const rows = [1, 2, 3, 4, 5].slice(0, problems).map(problem);
        return { followedItems: { __typename: 'FollowedItemPage', total: problems, rows } };
      },
    },
  });
  return asked;
};

const wordsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map(({ children }) => [...children].map(({ textContent }) => textContent));

afterEach(cleanup);

it('has trend and tasks by status as tables, which is how they are printed', async () => {
  open(0);
  expect(wordsOf(await screen.findByRole('table', { name: '各季度总分' }))).toEqual([
    ['季度', '总分', '名次'],
    ['2026Q1', '88.00', '2'],
    ['2026Q2', '92.50', '1'],
  ]);
  const statuses = wordsOf(screen.getByRole('table', { name: '任务状态' }));
  expect(statuses).toContainEqual(['已完成', '7']);
  expect(screen.queryByRole('table', { name: /未办结的督查发现/ })).toBeNull();
});

it('lists the findings of the unit that are not settled, five at most, and says how many there are', async () => {
  const asked = open(7);
  const table = await screen.findByRole('table', { name: '未办结的督查发现（7 项）' });
  expect(asked).toEqual([
    {
      filter: { unitId: 'reform', kinds: ['finding'], states: ['open', 'answered'] },
      page: { page: 1, pageSize: 5 },
    },
  ]);
  const rows = wordsOf(table);
  expect(rows).toHaveLength(6);
  expect(rows[1]).toEqual(['材料不实 1', 'T-1 园区建设', '2026-10-15']);
  const link = within(table).getByRole('link', { name: '材料不实 1' });
  expect(link.getAttribute('href')).toBe('/followed-items/finding-1');
  expect(screen.getByRole('link', { name: '查看问题清单' }).getAttribute('href')).toBe('/findings');
});

it('asks for no findings on behalf of those who may not read them', async () => {
  const asked = open(7, []);
  await screen.findByRole('table', { name: '得分明细' });
  await waitFor(() => expect(screen.getByText('完成质量')).toBeTruthy());
  expect(asked).toEqual([]);
});

it('brings the line that somebody came for into view, and marks it', async () => {
  const seen: Element[] = [];
  // jsdom has no layout and leaves the function out.
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    seen.push(this);
  };
  open(0, undefined, '?line=quality');
  const line = await screen.findByRole('row', { current: true });
  expect(line.textContent).toContain('完成质量');
  expect(seen).toEqual([line]);
});
