import { afterEach, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../testing/render-screen.js';
import { AssignmentScreen } from '../assignment/assignment-screen.js';
import { assignment, assignmentId, lastQuarter, report, unitId } from './testing/assignment-page.js';

const targetId = '0190a000-0000-7000-8000-000000000601';
const target = (over: object = {}) => ({
  __typename: 'TaskTarget',
  id: targetId,
  text: '不少于8次',
  comparator: 'at_least',
  value: ['8'],
  unit: '次',
  per: null,
  scope: null,
  ...over,
});

type Sent = Record<string, unknown>;

function open(answers: Answers, role: 'unit_reporter' | 'unit_head' = 'unit_reporter') {
  return renderScreen(<AssignmentScreen />, {
    at: `/assignments/${assignmentId}`,
    path: '/assignments/:id',
    viewer: { role, unitId },
    answers: { SameFacts: () => ({ sameFacts: [] }), ...answers },
  });
}

const withTargets = (targets: object[], part: object = {}) => {
  const page = assignment({ ...part });
  return { assignment: { ...page, task: { ...page.task, targets } } };
};
const user = () => userEvent.setup({ pointerEventsCheck: 0 });
const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const saving = (sent: Sent[]): Answers => ({
  SaveProgressReport: ({ input }) => {
    sent.push(input as Sent);
    return { saveProgressReport: report({ version: sent.length }) };
  },
});

afterEach(cleanup);

it('R13: says while it is typed whether a target is met, and suggests the percent', async () => {
  const sent: Sent[] = [];
  open({ AssignmentPage: () => withTargets([target()]), ...saving(sent) });
  fill(await screen.findByLabelText('不少于8次 实际值'), '3');
  expect(screen.getByText('未达标')).toBeTruthy();
  await user().click(screen.getByText('按量化目标折算为 37.5%，采用'));
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4000 });
  expect(sent[0]).toMatchObject({ percent: '37.5', figures: [{ targetId, value: '3', parts: [] }] });
});

it('R69: computes a share from both its sides and keeps both', async () => {
  const sent: Sent[] = [];
  const rate = target({ text: '占总数的40%', value: ['40'], unit: '%' });
  open({ AssignmentPage: () => withTargets([rate]), ...saving(sent) });
  fill(await screen.findByLabelText('占总数的40% 分子'), '33');
  fill(screen.getByLabelText('占总数的40% 分母'), '80');
  expect(screen.getByText('占比 41.25%')).toBeTruthy();
  expect(screen.getByText('达标')).toBeTruthy();
  await user().click(screen.getByText('保存草稿'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ figures: [{ numerator: '33', denominator: '80', value: null }] });
});

it('R72: puts parts that do not add up beside the stated value, in words', async () => {
  open({ AssignmentPage: () => withTargets([target()]) });
  fill(await screen.findByLabelText('不少于8次 实际值'), '10');
  const act = user();
  await act.click(screen.getByText('同期、日期、明细'));
  for (const [number, value] of [
    [1, '4'],
    [2, '5'],
  ] as const) {
    await act.click(screen.getByText('添加分项'));
    fill(screen.getByLabelText(`不少于8次 分项 ${number} 数值`), value);
  }
  expect(screen.getByText('分项合计 9次，与填报总数 10次 相差 1，请核对。')).toBeTruthy();
  fill(screen.getByLabelText('不少于8次 去年同期'), '8');
  expect(screen.getByText('同比 25%')).toBeTruthy();
});

it('R73: opens with what the last report left, each to be marked', async () => {
  const sent: Sent[] = [];
  const last = { ...lastQuarter, problems: '资金未到位；用地未批', nextStep: '' };
  open({ AssignmentPage: () => ({ assignment: assignment({ reports: [last] }) }), ...saving(sent) });
  const item = (await screen.findByText('资金未到位')).closest('li')!;
  await user().click(within(item).getByText('已解决'));
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4000 });
  expect(sent[0]).toMatchObject({
    carriedItems: [
      { kind: 'problem', text: '资金未到位', state: 'solved' },
      { kind: 'problem', text: '用地未批', state: 'open' },
    ],
  });
});

it('R78: warns of numbers that name a person, says where, and covers them on demand', async () => {
  const mobile = ['138', '0013', '8000'].join('');
  open({ AssignmentPage: () => ({ assignment: assignment({}) }) });
  const narrative = await screen.findByLabelText<HTMLTextAreaElement>('进展情况');
  fill(narrative, `联系人${mobile}`);
  expect(screen.getByText('进展情况第 4 字起：手机号，可改为 138****8000')).toBeTruthy();
  await user().click(screen.getByText('一键遮盖文字中的号码'));
  expect(narrative.value).toBe('联系人138****8000');
  expect(screen.queryByText(/可能含有个人信息/)).toBeNull();
});

it('hands in to the head where the unit has one; the head submits', async () => {
  const sent: Sent[] = [];
  const page = { AssignmentPage: () => ({ assignment: assignment({ unitHasHead: true }) }) };
  open({
    ...page,
    HandInProgressReport: ({ input }) => {
      sent.push(input as Sent);
      return { handInProgressReport: report({ state: 'handed_in' }) };
    },
  });
  await user().click(await screen.findByText('提交本单位审核'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(screen.queryByText('提交审核')).toBeNull();
  cleanup();
  open(page, 'unit_head');
  expect(await screen.findByText('提交审核')).toBeTruthy();
});

it('R79: asks for the sign-off before it is submitted, and takes today for its day', async () => {
  const sent: Sent[] = [];
  open({
    AssignmentPage: () => ({ assignment: assignment({ signOffRequired: true, signers: ['周强'] }) }),
    SubmitProgressReport: ({ input }) => {
      sent.push(input as Sent);
      return { submitProgressReport: report({ state: 'submitted' }) };
    },
    ...saving([]),
  });
  const act = user();
  await act.click(await screen.findByText('提交审核'));
  expect(await screen.findByText('该任务要求签批后报送，请填写签批人和签批日期。')).toBeTruthy();
  expect(sent).toEqual([]);
  fill(screen.getByLabelText('签批人'), '周强');
  await act.click(screen.getByText('提交审核'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ signOff: { name: '周强', on: '2026-09-28' } });
});

it('offers what the unit has given under another task', async () => {
  const fact = {
    __typename: 'SameFact',
    targetId,
    label: '不少于8次',
    value: '9',
    unit: '次',
    numerator: null,
    denominator: null,
    asOf: '2026-09-20',
    taskCode: '2026-01-007',
    taskTitle: '政策宣讲',
    reportedAs: '宣讲活动',
  };
  open({ AssignmentPage: () => withTargets([target()]), SameFacts: () => ({ sameFacts: [fact] }) });
  expect(await screen.findByText(/已在“2026-01-007 政策宣讲”填报“宣讲活动”9次/)).toBeTruthy();
  await user().click(screen.getByText('采用'));
  expect(screen.getByLabelText<HTMLInputElement>('不少于8次 实际值').value).toBe('9');
  expect(screen.queryByText('采用')).toBeNull();
});

it('R30: joins the members’ words and sums their figures, each keeping whose it is', async () => {
  const sent: Sent[] = [];
  const member = (unit: string, number: number, value: string) => ({
    __typename: 'ConsolidationMember',
    unitId: `0190a000-0000-7000-8000-00000000070${number}`,
    unitName: unit,
    role: 'responsible',
    standing: number === 1 ? 'completed' : 'reported',
    report: {
      __typename: 'MemberReport',
      reportId: `0190a000-0000-7000-8000-00000000080${number}`,
      accepted: false,
      submittedAt: '2026-09-20T01:00:00Z',
      percent: '60',
      narrative: `${unit}完成`,
      problems: '',
      nextStep: '',
      asOf: '2026-09-20',
      figures: [
        {
          __typename: 'MemberFigure',
          targetId,
          label: '不少于8次',
          value,
          unit: '次',
          numerator: null,
          denominator: null,
          lastYear: null,
        },
      ],
    },
  });
  open({
    AssignmentPage: () => withTargets([target()], { consolidates: true, reports: [] }),
    Consolidation: () => ({
      consolidation: {
        __typename: 'Consolidation',
        completed: 1,
        reported: 2,
        total: 3,
        members: [member('甲局', 1, '4'), member('乙局', 2, '5')],
      },
    }),
    ...saving(sent),
  });
  expect(await screen.findByText('已完成 1/3，已报送 2/3')).toBeTruthy();
  await user().click(screen.getByText('汇总 2 家到本单位填报'));
  expect(screen.getByLabelText<HTMLTextAreaElement>('进展情况').value).toBe('甲局：甲局完成\n乙局：乙局完成');
  await user().click(screen.getByText('保存草稿'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    figures: [
      {
        targetId,
        value: '9',
        parts: [
          { label: '甲局', value: '4' },
          { label: '乙局', value: '5' },
        ],
      },
    ],
    sourceReportIds: ['0190a000-0000-7000-8000-000000000801', '0190a000-0000-7000-8000-000000000802'],
  });
});

const stored = (value: string) => ({
  __typename: 'ReportFigure',
  id: '0190a000-0000-7000-8000-000000000901',
  targetId,
  label: '不少于8次',
  value,
  unit: '次',
  numerator: null,
  denominator: null,
  lastYear: null,
  asOf: null,
  growthPercent: null,
  partsSum: null,
  partsDifference: null,
  standing: 'not_met',
  parts: [],
  disputes: [],
});

/** A first save is refused because a colleague has saved this value meanwhile. */
const refusedBy = (sent: Sent[], value: string): Answers => ({
  SaveProgressReport: ({ input }) => {
    sent.push(input as Sent);
    if (sent.length > 1) return { saveProgressReport: report({ version: 3 }) };
    const content = report({ narrative: '同事写的', figures: [stored(value)] });
    const current = { version: 2, changedAt: '2026-09-28T01:00:00Z', changedByName: '李强', content };
    throw new Refused('CONFLICT', 'error.changed-meanwhile', undefined, current);
  },
});
const known = { reports: [lastQuarter, report({ figures: [stored('3')] })] };

it('asks whose figures count where two have changed them, and overwrites none by itself', async () => {
  const sent: Sent[] = [];
  open({ AssignmentPage: () => withTargets([target()], known), ...refusedBy(sent, '5') });
  fill(await screen.findByLabelText('不少于8次 实际值'), '4');
  const act = user();
  await act.click(screen.getByText('保存草稿'));
  const choice = await screen.findByRole('radiogroup', { name: '数据指标以哪一份为准' });
  expect(screen.getByText('不少于8次：4次')).toBeTruthy();
  expect(screen.getByText('不少于8次：5次')).toBeTruthy();
  await act.click(within(choice).getByText('用已保存的'));
  await act.click(screen.getByText('按选择保存'));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ version: 2 });
  expect((sent[1] as { figures?: { value: string }[] }).figures?.[0]?.value ?? '5').toBe('5');
});

it('takes a colleague’s figures over where only these were changed', async () => {
  const sent: Sent[] = [];
  open({ AssignmentPage: () => withTargets([target()], known), ...refusedBy(sent, '5') });
  fill(await screen.findByLabelText('进展情况'), '我写的');
  await user().click(screen.getByText('保存草稿'));
  await screen.findByText(/李强于 2026-09-28 09:00 保存/);
  expect(screen.queryByRole('radiogroup', { name: '数据指标以哪一份为准' })).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('不少于8次 实际值').value).toBe('5');
  await user().click(screen.getByText('按选择保存'));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).not.toHaveProperty('figures');
});
