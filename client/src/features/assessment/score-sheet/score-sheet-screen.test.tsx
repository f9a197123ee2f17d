import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../testing/render-screen.js';
import { ScoreSheetScreen } from './score-sheet-screen.js';

const roundId = '0190a000-0000-7000-8000-000000000001';

const indicator = (id: string, part: Record<string, unknown>) => ({
  __typename: 'Indicator',
  id,
  parentId: null,
  standard: '按抽查结果评分',
  number: '',
  rule: { kind: 'judgement' },
  part: 'base',
  appliesTo: null,
  assessors: [],
  combination: 'mean',
  maxPoints: '15',
  sortOrder: 1,
  ...part,
});

const round = {
  __typename: 'AssessmentRound',
  id: roundId,
  version: 1,
  name: '三季度督查考核',
  kind: 'quarterly',
  periodBeginsOn: '2026-07-01',
  stages: [
    {
      __typename: 'RoundStageDates',
      stage: 'self_review',
      beginsOn: '2026-09-20',
      endsOn: '2026-09-25',
      standing: 'late',
      outstanding: 1,
    },
  ],
  proposedAt: null,
  proposedByName: null,
  sendBackReason: '得分依据不足',
  announcedAt: null,
  announcedByName: null,
  appealsUntil: null,
  openAppeals: 0,
  ordinal: null,
  year: 2026,
  quarter: 3,
  state: 'scoring',
  publishedAt: null,
  publishedByName: null,
  unitCount: 2,
  missingScores: 2,
  rubric: PLAIN_RUBRIC,
  indicators: [
    indicator('hand', { name: '核查属实' }),
    indicator('auto', {
      name: '按期完成率',
      rule: { kind: 'automatic', measure: 'on_time' },
      maxPoints: '25',
      sortOrder: 2,
    }),
  ],
  availableActions: [
    { __typename: 'AvailableAction', key: 'round.score', enabled: true, reason: null },
    {
      __typename: 'AvailableAction',
      key: 'round.propose',
      enabled: false,
      reason: 'assessment.scores-missing',
    },
  ],
};

const row = (
  unitId: string,
  unitName: string,
  hand: { points: string | null; reason: string; version: number },
) => ({
  __typename: 'ScoreSheetRow',
  unitId,
  unitName,
  categoryName: '县直部门',
  participates: true,
  base: '20',
  total: '20',
  missing: hand.points === null ? 1 : 0,
  cells: [
    {
      __typename: 'ScoreCell',
      indicatorId: 'hand',
      points: hand.points,
      entries:
        hand.points === null
          ? []
          : [
              {
                __typename: 'ScoreEntry',
                assessorId: null,
                input: { kind: 'points', points: hand.points },
                reason: hand.reason,
                files: [],
                version: hand.version,
              },
            ],
      explanation: null,
    },
    {
      __typename: 'ScoreCell',
      indicatorId: 'auto',
      points: '20',
      entries: [],
      explanation: {
        __typename: 'ScoreExplanation',
        key: 'ratio',
        values: { part: '4', whole: '5', max: '25' },
        reason: '',
      },
    },
  ],
  adjustments: [],
  vetoes: [],
});

const empty = { points: null, reason: '', version: 0 };
const sheet = (first = empty as { points: string | null; reason: string; version: number }) => ({
  scoreSheet: {
    __typename: 'ScoreSheet',
    round,
    rows: [row('u1', '县发改局', first), row('u2', '县工信局', empty)],
  },
});

const selfScores = () => ({
  selfScores: [
    {
      __typename: 'SelfScore',
      unitId: 'u1',
      indicatorId: 'hand',
      input: { kind: 'points', points: '15' },
      points: '15',
      reason: '均已办结',
      version: 1,
      files: [],
    },
  ],
});

const open = (answers: Answers) =>
  renderScreen(<ScoreSheetScreen />, {
    at: `/rounds/${roundId}`,
    path: '/rounds/:roundId',
    answers: { SelfScores: selfScores, ...answers },
  });

const user = () => userEvent.setup({ pointerEventsCheck: 0 });
const points = (unit: string) =>
  screen.findByLabelText<HTMLInputElement>(`${unit}，核查属实，满分 15 分：得分`);

afterEach(cleanup);

it('is filled in by keyboard: points, the owed reason, then down the column, each cell saved', async () => {
  const sent: unknown[] = [];
  open({
    ScoreSheet: () => sheet(),
    ScoreIndicator: ({ input }) => {
      sent.push(input);
      return {
        scoreIndicator: {
          ...row('u1', '县发改局', { points: '12', reason: '一处不实', version: 1 }),
          total: '32',
        },
      };
    },
  });
  const act = user();
  await act.click(await points('县发改局'));
  await act.keyboard('12{Enter}一处不实{Enter}');
  expect(document.activeElement).toBe(await points('县工信局'));
  await waitFor(() => expect(screen.getByText('已保存')).toBeTruthy());
  expect(sent).toEqual([
    {
      roundId,
      unitId: 'u1',
      indicatorId: 'hand',
      assessorId: null,
      input: { kind: 'points', points: '12' },
      reason: '一处不实',
      version: 0,
    },
  ]);
  expect(screen.getByText('32.00')).toBeTruthy();
  expect(screen.getByText('还有 1 格未评分')).toBeTruthy();
});

it('asks for the reason of lost points and refuses too many', async () => {
  open({ ScoreSheet: () => sheet() });
  const act = user();
  await act.type(await points('县发改局'), '16');
  await act.tab();
  expect(await screen.findByText('得分不得超过满分 15 分。')).toBeTruthy();
  await act.clear(await points('县发改局'));
  await act.type(await points('县发改局'), '9');
  await act.click(await points('县工信局'));
  expect(await screen.findByText('未得满分的，请说明扣分理由。')).toBeTruthy();
});

it("shows another's score beside one's own and overwrites it only when told to", async () => {
  let stored = empty as { points: string | null; reason: string; version: number };
  const versions: unknown[] = [];
  open({
    ScoreSheet: () => sheet(stored),
    ScoreIndicator: ({ input }) => {
      const { version } = input as { version: number };
      versions.push(version);
      if (version === 0) {
        stored = { points: '13', reason: '核查一处', version: 1 };
        throw new Refused('CONFLICT', 'error.changed-meanwhile');
      }
      return { scoreIndicator: row('u1', '县发改局', { points: '15', reason: '', version: 2 }) };
    },
  });
  const act = user();
  await act.type(await points('县发改局'), '15');
  await act.click(await points('县工信局'));
  expect(await screen.findByText('他人已改为 13 分')).toBeTruthy();
  expect((await points('县发改局')).value).toBe('15');
  await act.click(screen.getByText('以我为准'));
  expect(await screen.findByText('已保存')).toBeTruthy();
  expect(versions).toEqual([0, 1]);
});

it('explains automatic points and why the result cannot be proposed', async () => {
  open({ ScoreSheet: () => sheet() });
  expect((await screen.findAllByLabelText('20.00 应计 5 项，符合要求 4 项，满分 25 分。')).length).toBe(2);
  expect(screen.getByText('提请公布').closest('button')?.disabled).toBe(true);
  expect(screen.getByText('仍有人工指标未评分，评完后方可提请公布。')).toBeTruthy();
});

const colleague = '0190a000-0000-7000-8000-0000000000bb';
const bonus = (part: Record<string, unknown>) => ({
  __typename: 'ScoreAdjustment',
  id: 'adj',
  version: 1,
  unitId: 'u1',
  kind: 'bonus',
  points: '2',
  reason: '经验获推广',
  approved: false,
  approvedByName: null,
  enteredBy: colleague,
  enteredByName: '李督查',
  file: { __typename: 'StoredFile', id: 'file', name: '推广通知.docx' },
  ...part,
});
const withBonus = (part: Record<string, unknown> = {}) => {
  const { scoreSheet } = sheet();
  const [first, ...others] = scoreSheet.rows;
  return { scoreSheet: { ...scoreSheet, rows: [{ ...first!, adjustments: [bonus(part)] }, ...others] } };
};

it('R22: a bonus of somebody else waits for approval, and counts once it is given', async () => {
  const sent: unknown[] = [];
  let approved = false;
  const approval = { approved: true, approvedByName: '张敏', version: 2 };
  open({
    ScoreSheet: () => withBonus(approved ? approval : {}),
    ApproveAdjustment: ({ input }) => {
      sent.push(input);
      approved = true;
      return { approveAdjustment: withBonus(approval).scoreSheet.rows[0]! };
    },
  });
  const act = user();
  await act.click(await screen.findByText('待审批 1 项'));
  expect(await screen.findByText('推广通知.docx')).toBeTruthy();
  await act.click(screen.getByRole('button', { name: '审批通过' }));
  expect(await screen.findByText('李督查登记，张敏审批')).toBeTruthy();
  expect(sent).toEqual([{ id: 'adj', version: 1 }]);
});

it('keeps whoever entered a bonus from approving it', async () => {
  open({ ScoreSheet: () => withBonus({ enteredBy: '0190a000-0000-7000-8000-0000000000aa' }) });
  await user().click(await screen.findByText('待审批 1 项'));
  const button = await screen.findByRole('button', { name: '审批通过' });
  expect((button as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByText('本人登记的加减分须由其他人审批。')).toBeTruthy();
});

it('asks for the reason of a veto, and enters it once confirmed', async () => {
  const sent: unknown[] = [];
  open({
    ScoreSheet: () => withBonus(),
    AddVeto: ({ input }) => {
      sent.push(input);
      return { addVeto: withBonus().scoreSheet.rows[0]! };
    },
  });
  const act = user();
  await act.click(await screen.findByText('待审批 1 项'));
  await act.click(await screen.findByRole('button', { name: '登记一票否决' }));
  expect(await screen.findByText('请写明一票否决的事由。')).toBeTruthy();
  await act.type(screen.getByLabelText('事由'), '瞒报事故');
  await act.click(screen.getByRole('button', { name: '登记一票否决' }));
  await act.click(await screen.findByRole('button', { name: /确\s*定|OK/ }));
  await waitFor(() => expect(sent).toEqual([{ roundId, unitId: 'u1', effect: 'zero', reason: '瞒报事故' }]));
});

it('shows by F8 what stands behind the cell that has the focus', async () => {
  const fact = {
    assignmentId: 'a1',
    findingId: null,
    taskCode: '2026-01-003',
    taskTitle: '标准厂房',
    counted: false,
  };
  const file = { __typename: 'StoredFile', id: 'f1', name: '竣工照片.pdf', sizeBytes: 12 };
  const report = { __typename: 'EvidenceReport', id: 'r1', year: 2026, quarter: 3, files: [file] };
  const asked: unknown[] = [];
  open({
    ScoreSheet: () => sheet(),
    ScoreEvidence: (variables) => {
      asked.push(variables);
      const facts = [
        {
          __typename: 'EvidenceFact',
          fact: { __typename: 'LineFact', ...fact, percent: '60' },
          report: { ...report, asOf: '2026-09-20', percent: '60' },
        },
      ];
      return { scoreEvidence: { __typename: 'ScoreEvidence', facts } };
    },
  });
  const act = user();
  const [automatic] = await screen.findAllByLabelText('20.00 应计 5 项，符合要求 4 项，满分 25 分。');
  await act.keyboard('{F8}');
  expect(await screen.findByText('选中一格，这里显示其依据。')).toBeTruthy();
  await act.click(automatic!);
  expect(await screen.findByText('2026-01-003 标准厂房')).toBeTruthy();
  expect(screen.getByText('竣工照片.pdf')).toBeTruthy();
  expect(screen.getByText('2026年第3季度填报，截至 2026年9月20日，完成 60%')).toBeTruthy();
  expect(asked).toEqual([{ roundId, unitId: 'u1', indicatorId: 'auto' }]);
  await act.keyboard('{F8}');
  await waitFor(() => expect(screen.queryByText('竣工照片.pdf')).toBeNull());
});

it('shows 自评 beside the cell, what is late, and why the result was sent back', async () => {
  open({ ScoreSheet: () => sheet() });
  expect(await screen.findByLabelText('自评 15.00 均已办结')).toBeTruthy();
  expect(screen.getByText('自评已截止，1 个单位未完成')).toBeTruthy();
  expect(screen.getByText('已退回评分：得分依据不足')).toBeTruthy();
});

it('R62: an annual round takes the quarters as one input, with a reason', async () => {
  const sent: unknown[] = [];
  const quarters = indicator('quarters', {
    name: '季度督查',
    rule: { kind: 'external', scale: '100' },
    sortOrder: 3,
  });
  const annual = {
    ...round,
    kind: 'annual',
    quarter: 4,
    indicators: [...round.indicators, quarters],
  };
  renderScreen(<ScoreSheetScreen />, {
    at: `/rounds/${roundId}`,
    path: '/rounds/:roundId',
    answers: {
      ScoreSheet: () => ({ scoreSheet: { ...sheet().scoreSheet, round: annual } }),
      SelfScores: selfScores,
      FillFromQuarters: ({ input }) => {
        sent.push(input);
        return { fillFromQuarters: 2 };
      },
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '“季度督查”取各季度结果' }));
  await user.type(await screen.findByRole('textbox', { name: /理由|原因/ }), '办法第六条');
  await user.click(screen.getByRole('button', { name: '填入' }));
  expect(await screen.findByText('已填入 2 个单位')).toBeTruthy();
  expect(sent).toEqual([{ roundId, indicatorId: 'quarters', reason: '办法第六条' }]);
});
