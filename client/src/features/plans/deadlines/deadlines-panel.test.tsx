import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { DeadlinesPanel } from './deadlines-panel.js';
import type { JudgedShare } from './duty-on-page.js';

const instance = (id: string, changes: object) => ({
  __typename: 'DeadlineInstance',
  id,
  assignmentId: 'a1',
  unitId: 'u1',
  unitName: '司法局',
  nature: 'periodic',
  eventId: null,
  periodStartsOn: '2026-07-01',
  periodEndsOn: '2026-09-30',
  dueOn: '2026-09-30',
  dueTime: null,
  requiredCount: 2,
  doneCount: 1,
  completedOn: null,
  standing: 'due_soon',
  shortLead: false,
  ...changes,
});

const duty = (key: string, changes: object) => ({
  __typename: 'TaskDuty',
  key,
  text: key,
  nature: 'periodic',
  event: null,
  limit: null,
  aim: null,
  tooFrequent: false,
  expectedThisQuarter: null,
  meanings: [],
  choice: null,
  countChoice: null,
  instances: [],
  judgements: [],
  ...changes,
});

const ACTIONS = ['deadline.record-event', 'deadline.decide', 'deadline.judge'].map((key) => ({
  __typename: 'AvailableAction',
  key,
  enabled: true,
  reason: null,
}));

const SHARES = [
  { id: 'a1', unit: { __typename: 'Unit', id: 'u1', name: '县司法局' } },
] as unknown as JudgedShare[];

function open(duties: object[], availableActions: object[] = ACTIONS) {
  const sent: [string, Record<string, unknown>][] = [];
  const take = (name: string) => (variables: Record<string, unknown>) => {
    sent.push([name, variables]);
    return { [name]: { __typename: 'TaskDuties', taskId: 't1' } };
  };
  renderScreen(<DeadlinesPanel taskId="t1" shares={SHARES} />, {
    answers: {
      TaskDuties: () => ({
        taskDuties: { __typename: 'TaskDuties', taskId: 't1', duties, events: [], availableActions },
      }),
      RecordDeadlineEvent: take('recordDeadlineEvent'),
      ChooseDeadlineMeaning: take('chooseDeadlineMeaning'),
      ChooseRequiredCount: take('chooseRequiredCount'),
      JudgeStandingDuty: take('judgeStandingDuty'),
    },
  });
  return sent;
}

describe('时限 on the page of a task', () => {
  afterEach(cleanup);

  it('R14: units by quarters, each with its count and state in words', async () => {
    const q4 = {
      periodStartsOn: '2026-10-01',
      periodEndsOn: '2026-12-31',
      dueOn: '2026-12-31',
      doneCount: 0,
    };
    open([
      duty('每季度至少开展2次', {
        instances: [instance('i1', {}), instance('i2', { ...q4, standing: 'not_begun' })],
      }),
    ]);
    const strip = await screen.findByRole('table', { name: '“每季度至少开展2次”各单位完成情况' });
    expect(
      within(strip)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['单位', '2026年第3季度截止 2026-09-30', '2026年第4季度截止 2026-12-31']);
    expect(
      within(strip)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['临期 1/2', '未到期间 0/2']);
  });

  it('R18: an ambiguous text waits for the office; what was chosen stands beside it', async () => {
    const user = userEvent.setup();
    const sent = open([
      duty('一季度至少开展一次', { nature: 'ambiguous', meanings: ['each_quarter', 'first_quarter'] }),
    ]);
    await user.click(await screen.findByRole('radio', { name: '每个季度' }));
    await user.click(screen.getByRole('button', { name: /选\s*定/ }));
    const input = { taskId: 't1', dutyKey: '一季度至少开展一次', meaning: 'each_quarter', version: 0 };
    await waitFor(() => expect(sent).toEqual([['chooseDeadlineMeaning', { input }]]));
  });

  it('R10: records an event; R68: asks for the hour where the limit is in hours', async () => {
    const user = userEvent.setup();
    const limit = { __typename: 'DutyLimit', unit: 'hours', amount: 5 };
    const sent = open([duty('最迟不超过5小时', { nature: 'event', event: '突发事件发生', limit })]);
    await user.click(await screen.findByRole('button', { name: '登记事件' }));
    await user.click(screen.getByRole('button', { name: /保\s*存/ }));
    await waitFor(() =>
      expect(screen.getAllByText('按小时计算的时限必须填写，格式 08:30。')).toHaveLength(2),
    );
    await user.type(screen.getByLabelText('发生时刻'), '08:30');
    await user.click(screen.getByRole('button', { name: /保\s*存/ }));
    const input = {
      taskId: 't1',
      name: '突发事件发生',
      occurredOn: '2026-09-28',
      occurredAt: '08:30',
      dueOn: null,
      note: '',
    };
    await waitFor(() => expect(sent).toEqual([['recordDeadlineEvent', { input }]]));
  });

  it('R14: the office sets the count of a duty that comes back, and takes it back to what is printed', async () => {
    const user = userEvent.setup();
    const countChoice = {
      __typename: 'CountChoice',
      version: 3,
      requiredCount: 4,
      chosenAt: '2026-08-01T02:00:00Z',
      chosenByName: '县政府办',
    };
    const sent = open([duty('每季度至少开展2次', { countChoice, instances: [instance('i1', {})] })]);
    expect(await screen.findByText(/应开展 4 次（办公室确定：县政府办/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '改次数' }));
    const count = screen.getByRole('spinbutton', { name: '“每季度至少开展2次”每期次数' });
    await user.clear(count);
    await user.type(count, '3');
    await user.click(screen.getByRole('button', { name: /选\s*定/ }));
    await user.click(await screen.findByRole('button', { name: '改次数' }));
    await user.click(screen.getByRole('button', { name: '按文件' }));
    const input = { taskId: 't1', dutyKey: '每季度至少开展2次', version: 3 };
    await waitFor(() =>
      expect(sent).toEqual([
        ['chooseRequiredCount', { input: { ...input, requiredCount: 3 } }],
        ['chooseRequiredCount', { input: { ...input, requiredCount: null } }],
      ]),
    );
  });

  it('R15: judges a standing duty for a quarter, and asks for words where it was not met', async () => {
    const user = userEvent.setup();
    const sent = open([duty('实时更新', { nature: 'standing' })]);
    await user.click(await screen.findByRole('button', { name: /评\s*定/ }));
    await user.click(screen.getByRole('radio', { name: '未落实' }));
    await user.click(screen.getByRole('button', { name: /保\s*存/ }));
    await waitFor(() => expect(screen.getAllByText('未落实的必须写明情况。')).toHaveLength(2));
    await user.type(screen.getByLabelText('情况说明'), '三个月未更新');
    await user.click(screen.getByRole('button', { name: /保\s*存/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]![1]).toMatchObject({
      input: {
        assignmentId: 'a1',
        dutyKey: '实时更新',
        year: 2026,
        quarter: 3,
        met: false,
        words: '三个月未更新',
      },
    });
  });

  it('R49, R91: keeps a vague text as text and warns of a short lead', async () => {
    open([
      duty('年初', { nature: 'text' }),
      duty('9月20日前', {
        nature: 'once',
        instances: [instance('i1', { shortLead: true, requiredCount: 1 })],
      }),
    ]);
    expect(await screen.findByText('原文没有明确日期，只保留文字，不作为逾期依据。')).toBeTruthy();
    expect(screen.getByText('下发到截止不足 10 天，请提前督促。')).toBeTruthy();
  });

  it('says on screen that weekly and daily duties are judged instead of listed', async () => {
    open([duty('每周更新', { nature: 'standing', tooFrequent: true, expectedThisQuarter: 13 })], []);
    expect(await screen.findByText(/每周、每日等频次的事项不逐次列出.*约 13 次/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /评\s*定/ })).toBeNull();
  });
});
