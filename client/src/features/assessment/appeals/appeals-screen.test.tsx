import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen, type Answers } from '../../../testing/render-screen.js';
import { AppealsScreen } from './appeals-screen.js';

const roundId = '0190a000-0000-7000-8000-000000000001';

const action = (key: string, reason: string | null = null) => ({
  __typename: 'AvailableAction',
  key,
  enabled: reason === null,
  reason,
});

const appeal = (over: Record<string, unknown>) => ({
  __typename: 'Appeal',
  id: 'p1',
  version: 1,
  roundId,
  roundName: '三季度督查考核',
  unitId: 'u1',
  unitName: '县发改局',
  indicatorId: 'hand',
  adjustmentId: null,
  lineName: '核查属实',
  linePoints: '12',
  reason: '已于抽查前整改',
  files: [],
  state: 'lodged',
  lodgedAt: '2026-09-28T02:00:00Z',
  answer: null,
  correction: null,
  decidedAt: null,
  decidedByName: null,
  returnReason: null,
  confirmedAt: null,
  confirmedByName: null,
  ordinal: null,
  availableActions: [action('appeal.reject'), action('appeal.uphold')],
  ...over,
});

const basis = () => ({
  appealBasis: {
    __typename: 'AppealBasis',
    points: '12',
    indicator: {
      __typename: 'Indicator',
      id: 'hand',
      parentId: null,
      number: '',
      name: '核查属实',
      standard: '按抽查结果评分',
      rule: { kind: 'judgement' },
      maxPoints: '15',
      part: 'base',
      assessors: [],
      combination: 'mean',
      sortOrder: 1,
    },
    entries: [
      {
        __typename: 'AppealedEntry',
        assessorId: null,
        input: { kind: 'points', points: '12' },
        reason: '一处不实',
      },
    ],
  },
});

const open = (answers: Answers) =>
  renderScreen(<AppealsScreen />, {
    at: `/rounds/${roundId}/appeals`,
    path: '/rounds/:roundId/appeals',
    answers,
  });

const user = () => userEvent.setup({ pointerEventsCheck: 0 });
afterEach(cleanup);

it('is upheld with a correction in the form of the scorers, checked before it is sent', async () => {
  const sent: unknown[] = [];
  open({
    RoundAppeals: () => ({ roundAppeals: [appeal({})] }),
    AppealBasis: basis,
    DecideAppeal: ({ input }) => {
      sent.push(input);
      return { decideAppeal: appeal({ state: 'upheld', version: 2 }) };
    },
  });
  const act = user();
  await act.click(await screen.findByRole('button', { name: /答\s?复/ }));
  const drawer = within(await screen.findByRole('dialog'));
  await act.click(await drawer.findByLabelText('采纳并更正'));
  const points = await drawer.findByLabelText<HTMLInputElement>('得分');
  expect(points.value).toBe('12');
  await act.clear(points);
  await act.type(points, '16');
  await act.type(drawer.getByLabelText('答复理由'), '整改在先');
  const [submit] = drawer.getAllByRole('button', { name: /答\s?复/ });
  await act.click(submit!);
  expect(await drawer.findByText('得分不得超过满分 15 分。')).toBeTruthy();
  await act.clear(points);
  await act.type(points, '15');
  await act.click(submit!);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    id: 'p1',
    version: 1,
    answer: '整改在先',
    correction: {
      kind: 'entries',
      entries: [{ assessorId: null, input: { kind: 'points', points: '15' }, reason: '一处不实' }],
    },
  });
});

it('says why whoever upheld it cannot confirm it, and what was corrected', async () => {
  const upheld = appeal({
    state: 'upheld',
    answer: '整改在先',
    decidedAt: '2026-09-28T03:00:00Z',
    decidedByName: '王科长',
    correction: {
      __typename: 'AppealCorrection',
      kind: 'points',
      points: null,
      entries: [],
    },
    availableActions: [action('appeal.return'), action('appeal.confirm', 'assessment.second-person-needed')],
  });
  open({ RoundAppeals: () => ({ roundAppeals: [upheld] }) });
  expect(await screen.findByText('须由另一人办理：提请人、采纳人不得自行审定。')).toBeTruthy();
  expect(screen.getByText('复核通过').closest('button')?.disabled).toBe(true);
  expect(screen.getByText('撤销该项')).toBeTruthy();
  expect(screen.getByText('采纳待复核')).toBeTruthy();
});
