import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { YearScreen } from './year-screen.js';

const round = (quarter: number) => ({
  __typename: 'YearRoundView',
  roundId: `r${quarter}`,
  name: `第${quarter}季度考核`,
  quarter,
  weight: '1',
  contentHash: `hash${quarter}`,
});
const unit = (unitId: string, totals: (string | null)[], total: string | null, rank: number | null) => ({
  __typename: 'YearUnitView',
  unitId,
  unitName: unitId,
  categoryId: 'c',
  categoryName: '县直部门',
  totals,
  total,
  rank,
});
const action = (key: string) => ({ __typename: 'AvailableAction', key, enabled: true, reason: null });
const year = (part: Record<string, unknown> = {}) => ({
  __typename: 'YearResult',
  year: 2026,
  version: 2,
  state: 'open',
  method: 'mean',
  absence: 'skip',
  ties: 'competition',
  publishedAt: null,
  contentHash: null,
  rounds: [round(1), round(2)],
  units: [unit('县发改局', ['90', '80'], '85', 2), unit('县工信局', ['95', null], '95', 1)],
  availableActions: [action('year.plan'), action('year.propose')],
  ...part,
});
const open = (answers: Parameters<typeof renderScreen>[1]['answers']) =>
  renderScreen(<YearScreen />, { at: '/year/2026', path: '/year/:year', answers });

afterEach(cleanup);

it('lists quarters and year in the order of the ranking, 不参评 as a dash', async () => {
  open({ YearResult: () => ({ yearResult: year() }) });
  const rows = within(await screen.findByRole('table', { name: '县直部门' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '名次单位第1季度考核第2季度考核年度得分',
    '1县工信局95.00—95.00',
    '2县发改局90.0080.0085.00',
  ]);
});

it('saves weights and proposes the year', async () => {
  const sent: unknown[] = [];
  open({
    YearResult: () => ({ yearResult: year() }),
    PlanYear: ({ input }) => {
      sent.push(input);
      return { planYear: year({ version: 3 }) };
    },
    ProposeYear: ({ input }) => {
      sent.push(input);
      return { proposeYear: year({ version: 4, state: 'proposed' }) };
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByLabelText('各季度加权平均'));
  const weight = screen.getByLabelText('第2季度考核的权重');
  await user.clear(weight);
  await user.type(weight, '3');
  await user.click(screen.getByRole('button', { name: '保存办法' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    year: 2026,
    version: 2,
    method: 'weighted',
    absence: 'skip',
    ties: 'competition',
    weights: [
      { roundId: 'r1', weight: '1' },
      { roundId: 'r2', weight: '3' },
    ],
  });
  await user.click(screen.getByRole('button', { name: '提请公布' }));
  await waitFor(() => expect(sent).toHaveLength(2));
});

it('names the results that a published year rests on, and tells others that there is none yet', async () => {
  const published = { state: 'published', contentHash: 'yearhash', publishedAt: '2027-01-20T02:00:00Z' };
  open({ YearResult: () => ({ yearResult: year({ ...published, availableActions: [] }) }) });
  expect(await screen.findByText('依据 第1季度考核，校验码 hash1')).toBeTruthy();
  expect(screen.getByText('结果校验码 yearhash')).toBeTruthy();
  cleanup();
  open({ YearResult: () => ({ yearResult: null }) });
  expect(await screen.findByText('本年度结果尚未公布')).toBeTruthy();
});
