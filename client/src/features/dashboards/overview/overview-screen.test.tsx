import { expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { overviewNumbers } from '#shared/dashboards/overview.js';
import { renderScreen } from '../../../testing/render-screen.js';
import { OverviewScreen } from './overview-screen.js';

const numbers = overviewNumbers({
  year: 2026,
  plans: 2,
  tasks: 40,
  units: 12,
  assignments: 100,
  statuses: { not_started: 5, behind: 15, on_schedule: 30, ahead: 10, completed: 38, other: 2 },
  lights: { green: 80, yellow: 11, red: 7, grey: 2 },
  meanPercent: '63.25',
  meanExpectedPercent: '70',
  longestOverdueDays: 46,
  thresholds: { dueSoonDays: 15, tolerance: 10 },
}).map((number) => ({ __typename: 'OverviewNumber', ...number }));

const row = {
  __typename: 'LedgerRow',
  assignmentId: 'a1',
  taskId: 't1',
  planId: 'p',
  unitId: 'u',
  code: '2026-01-001',
  ordinal: '1',
  planTitle: '工作要点',
  docNumber: null,
  sectionTitle: null,
  title: '新建厂房',
  content: '建成投产。',
  leadUnits: '县发改局',
  unitName: '县工信局',
  divisionName: null,
  officerName: null,
  officerPhone: null,
  leaderName: null,
  categoryName: '县直部门',
  role: 'responsible',
  startsOn: '2026-03-01',
  deadlineText: '6月底前',
  dueOn: '2026-06-30',
  targetText: '',
  quarterTarget: '',
  percent: '40',
  status: 'behind',
  light: 'red',
  lightReason: { __typename: 'LightExplanation', key: 'overdue', days: 46, points: null, date: null },
  signed: true,
  narrative: '',
  evidence: '',
  problems: '',
  nextStep: '',
  review: 'none',
  reviewReason: null,
  updatedOn: null,
};

const open = () =>
  renderScreen(<OverviewScreen />, {
    at: '/overview?screen=30',
    path: '/overview',
    answers: {
      Overview: () => ({
        overview: { __typename: 'Overview', year: 2026, quarter: 3, numbers, attention: [row] },
      }),
      OverviewCounts: () => ({
        ledger: { __typename: 'LedgerPage', total: 0, statusCounts: [], lightCounts: [] },
        ranking: null,
      }),
      EscalatedWork: () => ({
        escalatedWork: { __typename: 'EscalatedWork', total: 0, steps: [], rows: [] },
      }),
    },
  });

it('shows at most seven numbers, each with its reason and a link to its rows', async () => {
  open();
  const cards = within(await screen.findByRole('list', { name: '关键数据' })).getAllByRole('link');
  expect(cards).toHaveLength(7);
  expect(cards.map((card) => card.getAttribute('href'))).toEqual(numbers.map(({ link }) => link));
  for (const card of cards) expect(card.querySelector('.number-card-reason')?.textContent).not.toBe('');
  expect(cards[3]?.textContent).toBe('逾期未完成7/ 100最长已逾期 46 天');
});

it('leads with one click to the pre-read pack for paper and for Word', async () => {
  open();
  const href = async (name: RegExp) => (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await href(/预读材料（打印/)).toBe('/api/pre-read.html?lang=zh-CN');
  expect(await href(/预读材料（Word/)).toBe('/api/pre-read.docx?lang=zh-CN');
});

it('shows one list at a time, and keeps which one in the address beside what else is there', async () => {
  const { address } = open();
  expect((await screen.findByRole('link', { name: '新建厂房' })).getAttribute('href')).toContain('a1');
  await userEvent.click(screen.getByRole('tab', { name: '逾期升级' }));
  expect(await screen.findByText('没有逾期升级的任务')).toBeTruthy();
  expect(screen.queryByRole('link', { name: '新建厂房' })).toBeNull();
  await waitFor(() => expect(address()).toBe('/overview?screen=30&tab=escalated'));
});
