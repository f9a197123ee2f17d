import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { LedgerScreen } from './ledger-screen.js';

const row = (n: number) => ({
  __typename: 'LedgerRow',
  assignmentId: `a${n}`,
  taskId: `t${n}`,
  planId: 'p',
  unitId: 'u',
  code: `2026-01-00${n}`,
  ordinal: String(n),
  planTitle: '工作要点',
  docNumber: null,
  sectionTitle: '产业发展',
  title: `新建厂房${n}`,
  leadUnits: '县发改局',
  unitName: '县工信局',
  divisionName: null,
  officerName: null,
  leaderName: null,
  categoryName: '县直部门',
  role: 'responsible',
  deadlineText: '9月底前',
  dueOn: '2026-09-30',
  targetText: '',
  percent: '40',
  status: 'behind',
  light: 'yellow',
  lightReason: { __typename: 'LightExplanation', key: 'due_soon', days: 5, points: null, date: null },
  signed: true,
  narrative: '',
  problems: '',
  nextStep: '',
  updatedOn: null,
});

function open(at: string) {
  const asked: Record<string, unknown>[] = [];
  const rendered = renderScreen(<LedgerScreen />, {
    at,
    path: '/ledger',
    answers: {
      LedgerChoices: () => ({ plans: [], units: [], unitCategories: [] }),
      Ledger: (variables) => {
        asked.push(variables);
        return {
          ledger: { __typename: 'LedgerPage', total: 51, page: 1, pageSize: 50, rows: [row(1), row(2)] },
          byStatus: {
            __typename: 'LedgerPage',
            statusCounts: [{ __typename: 'StatusCount', status: 'behind', count: 51 }],
          },
          byLight: {
            __typename: 'LedgerPage',
            lightCounts: [{ __typename: 'LightCount', light: 'yellow', count: 51 }],
          },
        };
      },
    },
  });
  return { ...rendered, asked };
}

afterEach(cleanup);

it('asks for what the address says and offers the same as a download', async () => {
  const { asked } = open('/ledger?year=2026&status=behind&sort=-due_on&columns=code,title,light');
  expect((await screen.findAllByText('新建厂房1')).length).toBeGreaterThan(0);
  expect(asked[0]).toMatchObject({
    filter: { year: 2026, statuses: ['behind'] },
    anyStatus: { year: 2026, statuses: [] },
    sort: { key: 'due_on', direction: 'desc' },
  });
  expect(screen.getByText('下载 Excel').closest('a')?.getAttribute('href')).toBe(
    '/api/ledger.xlsx?year=2026&status=behind&sort=-due_on&columns=code%2Ctitle%2Clight&lang=zh-CN',
  );
  expect(screen.queryByText('责任单位', { selector: '.ant-table-cell' })).toBeNull();
  expect(screen.getByText('共 51 条')).toBeTruthy();
});

it('puts counts and order into the address', async () => {
  const { address } = open('/ledger?columns=code,due_on');
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByLabelText('只看欠进度，51 条'));
  expect(address()).toBe('/ledger?status=behind&columns=code%2Cdue_on');
  await user.click(screen.getByLabelText('只看黄灯，51 条'));
  expect(address()).toBe('/ledger?status=behind&light=yellow&columns=code%2Cdue_on');
  const [heading] = screen.getAllByText('截止日期', { selector: '.ant-table-column-title' });
  await user.click(heading!);
  expect(address()).toBe('/ledger?status=behind&light=yellow&sort=due_on&columns=code%2Cdue_on');
  await user.click(screen.getByText('清除筛选'));
  expect(address()).toBe('/ledger?sort=due_on&columns=code%2Cdue_on');
});

it('shows the ledger of a day gone by under a banner, and the way back', async () => {
  const { asked, address } = open('/ledger?asOf=2026-03-31');
  expect(await screen.findByText('正在查看截至2026年3月31日的台账（只读）')).toBeTruthy();
  expect(asked[0]).toMatchObject({ asOf: '2026-03-31' });
  expect(screen.getByText('下载 Excel').closest('a')?.getAttribute('href')).toContain('asOf=2026-03-31');
  await userEvent.click(screen.getByRole('button', { name: '返回当前台账' }));
  expect(address()).toBe('/ledger');
  expect(screen.queryByText(/正在查看/)).toBeNull();
});

it('says beside each light why it shines', async () => {
  open('/ledger?columns=title,light');
  expect((await screen.findAllByText('距到期 5 天')).length).toBe(2);
});
