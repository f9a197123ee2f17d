import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../testing/render-screen.js';
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
  deadlineText: '9月底前',
  dueOn: '2026-09-30',
  targetText: '',
  quarterTarget: '',
  percent: '40',
  status: 'behind',
  light: 'yellow',
  lightReason: { __typename: 'LightExplanation', key: 'due_soon', days: 5, points: null, date: null },
  signed: true,
  narrative: '',
  evidence: '',
  problems: '',
  nextStep: '',
  review: 'none',
  reviewReason: null,
  updatedOn: null,
});

const groups = [
  { __typename: 'LedgerGroup', key: 'u1', label: '县工信局', count: 2 },
  { __typename: 'LedgerGroup', key: 'u2', label: '县发改局', count: 49 },
];

const view = (n: number, more: object = {}) => ({
  __typename: 'SavedView',
  id: `0190a000-0000-7000-8000-00000000000${n}`,
  version: 1,
  name: `视图${n}`,
  query: 'status=behind',
  shared: false,
  own: true,
  ownerName: '张敏',
  isDefault: false,
  ...more,
});

function open(at: string, views: object[] = [], answers: Answers = {}) {
  const asked: Record<string, unknown>[] = [];
  const rendered = renderScreen(<LedgerScreen />, {
    at,
    path: '/ledger',
    answers: {
      SavedViews: () => ({ savedViews: views }),
      LedgerChoices: () => ({ plans: [], units: [], unitCategories: [] }),
      LedgerFrame: (variables) => ({
        ledger: {
          __typename: 'LedgerPage',
          total: (variables['filter'] as { text?: string }).text ? 0 : 51,
          groups: variables['group'] ? groups : [],
        },
        byStatus: {
          __typename: 'LedgerPage',
          statusCounts: [{ __typename: 'StatusCount', status: 'behind', count: 51 }],
        },
        byLight: {
          __typename: 'LedgerPage',
          lightCounts: [{ __typename: 'LightCount', light: 'yellow', count: 51 }],
        },
      }),
      LedgerRows: (variables) => {
        asked.push(variables);
        return { ledger: { __typename: 'LedgerPage', rows: Array.from({ length: 51 }, (_, n) => row(n)) } };
      },
      ...answers,
    },
  });
  return { ...rendered, asked };
}

afterEach(cleanup);

it('asks for what the address says and offers the same as files and on paper', async () => {
  const { asked } = open('/ledger?year=2026&status=behind&group=unit&sort=-due_on&columns=code,title,light');
  expect((await screen.findAllByText('新建厂房1')).length).toBeGreaterThan(0);
  expect(asked[0]).toMatchObject({
    filter: { year: 2026, statuses: ['behind'] },
    group: 'unit',
    sort: { key: 'due_on', direction: 'desc' },
    page: { page: 1, pageSize: 100 },
  });
  await userEvent.click(screen.getByRole('button', { name: '导出' }));
  const view = 'year=2026&status=behind&group=unit&sort=-due_on&columns=code%2Ctitle%2Clight&lang=zh-CN';
  for (const [name, kind] of [
    ['下载 Excel', 'xlsx'],
    ['下载 CSV', 'csv'],
    ['打印（A3 横向）', 'html'],
  ])
    expect((await screen.findByText(name!)).closest('a')?.getAttribute('href')).toBe(
      `/api/ledger.${kind}?${view}`,
    );
  expect(screen.queryByRole('columnheader', { name: /责任单位/ })).toBeNull();
  expect(screen.getByText('共 51 条')).toBeTruthy();
});

it('has the server make a file of what the address says', async () => {
  const started: unknown[] = [];
  open('/ledger?year=2026&status=behind&view=none', [], {
    StartLedgerExport: (variables) => {
      started.push(variables);
      throw new Refused('REFUSED', 'ledger-export.queue-full');
    },
  });
  await screen.findAllByText('新建厂房1');
  await userEvent.click(screen.getByRole('button', { name: '导出' }));
  expect((await screen.findByRole('link', { name: '我的导出' })).getAttribute('href')).toBe('/exports');
  await userEvent.click(screen.getByRole('link', { name: '下载 CSV' }));
  expect(started).toEqual([
    { input: { format: 'csv', query: 'year=2026&status=behind', language: 'zh-CN' } },
  ]);
  expect(await screen.findByText('正在排队的导出较多，请过几分钟再试。')).toBeTruthy();
});

it('draws the rows in view under their headings, as a table that says how long it is', async () => {
  open('/ledger?group=unit&columns=code,title');
  await screen.findByText('新建厂房1');
  const table = screen.getByRole('table', { name: '任务台账' });
  expect(table.getAttribute('aria-rowcount')).toBe('54');
  const drawn = [...table.querySelectorAll('tr.ledger-line')];
  expect(drawn.length).toBeLessThan(53);
  expect(drawn.slice(0, 4).map((line) => line.textContent)).toEqual([
    '县工信局（2 项）',
    '2026-01-000新建厂房0',
    '2026-01-001新建厂房1',
    '县发改局（49 项）',
  ]);
  expect(drawn.map((line) => line.getAttribute('aria-rowindex')).slice(0, 2)).toEqual(['2', '3']);
});

it('puts counts and order into the address, and says which column sorts', async () => {
  const { address } = open('/ledger?columns=code,due_on');
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByLabelText('只看欠进度，51 条'));
  expect(address()).toBe('/ledger?status=behind&columns=code%2Cdue_on');
  await user.click(screen.getByLabelText('只看黄灯，51 条'));
  expect(address()).toBe('/ledger?status=behind&light=yellow&columns=code%2Cdue_on');
  const heading = () => screen.getByRole('columnheader', { name: /截止日期/ });
  expect(heading().getAttribute('aria-sort')).toBe('none');
  await user.click(screen.getByRole('button', { name: '截止日期' }));
  expect(address()).toBe('/ledger?status=behind&light=yellow&sort=due_on&columns=code%2Cdue_on');
  expect(heading().getAttribute('aria-sort')).toBe('ascending');
  await user.click(screen.getByRole('button', { name: '截止日期' }));
  expect(heading().getAttribute('aria-sort')).toBe('descending');
  await user.click(screen.getByText('清除筛选'));
  expect(address()).toBe('/ledger?sort=-due_on&columns=code%2Cdue_on');
});

it('filters by the words of any column from its head, and takes that back', async () => {
  const { address, asked } = open('/ledger?columns=code,problems');
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '筛选存在问题' }));
  await user.type(await screen.findByLabelText('包含文字'), '资金 不足{Enter}');
  expect(decodeURIComponent(address().replace(/\+/g, '%20'))).toBe(
    '/ledger?has.problems=资金 不足&columns=code,problems',
  );
  expect(asked[asked.length - 1]).toMatchObject({
    filter: { matches: [{ column: 'problems', text: '资金 不足' }] },
  });
  expect(await screen.findByText('存在问题：资金 不足')).toBeTruthy();
  await user.click(screen.getByLabelText('清除存在问题筛选'));
  expect(address()).toBe('/ledger?columns=code%2Cproblems');
});

it('says what to do when nothing matches', async () => {
  const { address } = open('/ledger?q=没有');
  expect(await screen.findByText('没有符合条件的任务')).toBeTruthy();
  const [, reset] = screen.getAllByRole('button', { name: '清除筛选' });
  await userEvent.click(reset!);
  expect(address()).toBe('/ledger');
});

it('shows the ledger of a day gone by under a banner, and the way back', async () => {
  const { asked, address } = open('/ledger?asOf=2026-03-31');
  expect(await screen.findByText('正在查看截至2026年3月31日的台账（只读）')).toBeTruthy();
  expect((await screen.findAllByText('新建厂房1')).length).toBe(1);
  expect(asked[0]).toMatchObject({ asOf: '2026-03-31' });
  await userEvent.click(screen.getByRole('button', { name: '返回当前台账' }));
  expect(address()).toBe('/ledger');
  expect(screen.queryByText(/正在查看/)).toBeNull();
});

it('says beside each light why it shines', async () => {
  open('/ledger?columns=title,light');
  expect((await screen.findAllByText('距到期 5 天')).length).toBeGreaterThan(2);
});

it('opens with the default view, and an address beats it', async () => {
  const views = [view(1, { isDefault: true }), view(2)];
  const { address, asked } = open('/ledger', views);
  await screen.findByText('新建厂房1');
  expect(address()).toBe(`/ledger?view=${views[0]!.id}&status=behind`);
  expect(asked).toEqual([expect.objectContaining({ filter: { statuses: ['behind'] } })]);
  await userEvent.click(screen.getByText('清除筛选'));
  expect(address()).toBe('/ledger?view=none');
  cleanup();
  const linked = open('/ledger?light=red', views);
  await screen.findByText('新建厂房1');
  expect(linked.address()).toBe('/ledger?light=red');
});

it('saves what is shown as a view, shared where that is allowed', async () => {
  const saved: unknown[] = [];
  const { address } = open('/ledger?light=red&line=4', [], {
    SaveView: (variables) => {
      saved.push(variables['input']);
      return { saveView: view(3, { name: '红灯', query: 'light=red' }) };
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '视图：视图' }));
  await user.click(await screen.findByRole('button', { name: '把当前状态存为视图' }));
  await user.type(await screen.findByLabelText('视图名称'), '红灯');
  await user.click(screen.getByLabelText('共享给能看全局的人员'));
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(saved).toEqual([{ name: '红灯', query: 'light=red', shared: true }]));
  await waitFor(() => expect(address()).toBe(`/ledger?view=${view(3).id}&light=red`));
});

it('deletes a view, and the address forgets it', async () => {
  const told: unknown[] = [];
  const { address } = open(`/ledger?view=${view(1).id}&status=behind`, [view(1)], {
    DeleteView: (variables) => {
      told.push(variables['input']);
      return { deleteView: { __typename: 'SavedView', id: view(1).id, version: 2 } };
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '视图：视图1' }));
  await user.click(await screen.findByRole('button', { name: '视图“视图1”的操作' }));
  await user.click(await screen.findByText('删除'));
  await waitFor(() => expect(told).toEqual([{ id: view(1).id, version: 1 }]));
  await waitFor(() => expect(address()).toBe('/ledger?view=none&status=behind'));
});

it('takes a step on marked rows after saying what it would do, and tells each row', async () => {
  const asked: [string, unknown][] = [];
  const outcome = (id: string, refusal: string | null) => ({
    __typename: 'BulkRowOutcome',
    assignmentId: id,
    code: `2026-${id}`,
    unitName: '县工信局',
    refusal,
  });
  open('/ledger?columns=code', [], {
    BulkPreview: (variables) => {
      asked.push(['preview', variables]);
      const refusals = [{ __typename: 'BulkRefusal', reason: 'reminder.nothing-open', count: 1 }];
      return { bulkPreview: { __typename: 'BulkPreview', total: 2, possible: 1, refusals } };
    },
    SuspendRows: (variables) => {
      asked.push(['suspend', variables['input']]);
      return { suspendRows: [outcome('a1', null), outcome('a2', 'reminder.nothing-open')] };
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByLabelText('选择 2026-01-001 县工信局'));
  await user.click(screen.getByLabelText('选择 2026-01-002 县工信局'));
  await user.click(screen.getByRole('button', { name: '批量操作（已选 2 行）' }));
  expect(await screen.findByText('共 2 行，其中 1 行可以办理')).toBeTruthy();
  expect(asked[0]).toEqual([
    'preview',
    { step: 'remind', target: { assignmentIds: ['a1', 'a2'] }, given: {} },
  ]);
  await user.click(screen.getByLabelText('暂停'));
  await user.type(await screen.findByLabelText('暂停理由'), '规划调整');
  await user.type(screen.getByLabelText('依据（文件或会议）'), '常务会议');
  await user.type(screen.getByLabelText('计划恢复日期'), '2026-12-01{Enter}');
  await user.click(screen.getByRole('button', { name: '办理' }));
  expect(await screen.findByText('已办理 1 行，未办理 1 行')).toBeTruthy();
  const suspension = { reason: '规划调整', basis: '常务会议', resumeOn: '2026-12-01' };
  expect(asked).toContainEqual(['suspend', { target: { assignmentIds: ['a1', 'a2'] }, ...suspension }]);
});

it('moves deadlines and appoints leads of all that match, counting anew with what is given', async () => {
  const asked: [string, unknown][] = [];
  const done = {
    __typename: 'BulkRowOutcome',
    assignmentId: 'a1',
    code: '1',
    unitName: '县工信局',
    refusal: null,
  };
  open('/ledger?columns=code', [], {
    LedgerChoices: () => ({
      plans: [],
      units: [
        { __typename: 'Unit', id: 'u9', name: '县牵头局', category: { __typename: 'UnitCategory', id: 'c' } },
      ],
      unitCategories: [],
    }),
    BulkPreview: (variables) => {
      asked.push(['preview', variables]);
      return { bulkPreview: { __typename: 'BulkPreview', total: 51, possible: 50, refusals: [] } };
    },
    ExtendRows: (variables) => {
      asked.push(['extend', variables['input']]);
      return { extendRows: [done] };
    },
    AppointLeadOfRows: (variables) => {
      asked.push(['lead', variables['input']]);
      return { appointLeadOfRows: [done] };
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const target = { matching: {} };
  await user.click(await screen.findByRole('button', { name: '批量操作（已选 0 行）' }));
  await user.click(await screen.findByLabelText('延长时限'));
  await user.type(await screen.findByLabelText('延长至'), '2026-12-31{Enter}');
  await user.click(screen.getByRole('button', { name: '办理' }));
  expect(await screen.findByText('此项必填')).toBeTruthy();
  await user.type(screen.getByLabelText('延长理由'), '统一顺延');
  await user.click(screen.getByRole('button', { name: '办理' }));
  await screen.findByText('已办理 1 行，未办理 0 行');
  const given = { dueOn: '2026-12-31' };
  expect(asked).toContainEqual(['preview', { step: 'extend', target, given }]);
  expect(asked).toContainEqual(['extend', { target, ...given, reason: '统一顺延' }]);
  await user.click(screen.getAllByRole('button', { name: /关\s?闭/ }).pop()!);
  await user.click(await screen.findByRole('button', { name: '批量操作（已选 0 行）' }));
  await user.click(await screen.findByLabelText('指定牵头单位'));
  await user.click(await screen.findByLabelText('牵头单位'));
  await user.click(await screen.findByTitle('县牵头局'));
  await user.click(screen.getByRole('button', { name: '办理' }));
  await waitFor(() => expect(asked).toContainEqual(['lead', { target, unitId: 'u9' }]));
});
