import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { SelfReviewScreen } from './self-review-screen.js';

const roundId = '0190a000-0000-7000-8000-000000000001';

const indicator = (id: string, name: string, rule: object | null, sortOrder: number) => ({
  __typename: 'Indicator',
  id,
  parentId: null,
  number: '',
  name,
  standard: '',
  rule,
  maxPoints: '10',
  part: 'base',
  sortOrder,
});

const review = (enabled: boolean) => ({
  selfReview: {
    __typename: 'SelfReview',
    round: {
      __typename: 'UnitRound',
      id: roundId,
      name: '上半年考核',
      kind: 'half_yearly',
      year: 2026,
      quarter: 2,
      state: 'scoring',
      stages: [
        {
          __typename: 'RoundStageDates',
          stage: 'self_review',
          beginsOn: '2026-09-20',
          endsOn: '2026-09-30',
          standing: enabled ? 'running' : 'done',
          outstanding: 0,
        },
      ],
      appealsUntil: null,
      selfReviewAsked: 1,
      selfReviewEntered: 0,
      openAppeals: 0,
    },
    indicators: [
      indicator('hand', '办理质量', { kind: 'judgement' }, 1),
      indicator('auto', '按期完成', { kind: 'automatic', measure: 'on_time' }, 2),
    ],
    scores: [],
    availableActions: [
      {
        __typename: 'AvailableAction',
        key: 'round.self-review',
        enabled,
        reason: enabled ? null : 'assessment.self-review-not-running',
      },
    ],
  },
});

const open = (answers: Parameters<typeof renderScreen>[1]['answers']) =>
  renderScreen(<SelfReviewScreen />, {
    at: `/own-rounds/${roundId}`,
    path: '/own-rounds/:roundId',
    answers,
  });

afterEach(cleanup);

it('takes what the unit would give itself, with its reason where points are lost', async () => {
  const sent: unknown[] = [];
  open({
    SelfReview: () => review(true),
    EnterSelfScore: ({ input }) => {
      sent.push(input);
      const score = { unitId: 'u1', indicatorId: 'hand', points: null, files: [], version: 1 };
      return {
        enterSelfScore: {
          __typename: 'SelfScore',
          ...score,
          input: (input as { input: unknown }).input,
          reason: '',
        },
      };
    },
  });
  const act = userEvent.setup({ pointerEventsCheck: 0 });
  await act.type(await screen.findByLabelText('办理质量：自评得分'), '9');
  await act.click(screen.getByRole('button', { name: /保\s?存/ }));
  expect(await screen.findByText('未得满分的，请说明扣分理由。')).toBeTruthy();
  await act.type(screen.getByLabelText('办理质量：自评说明'), '一处迟报');
  await act.click(screen.getByRole('button', { name: /保\s?存/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    roundId,
    indicatorId: 'hand',
    input: { kind: 'points', points: '9' },
    reason: '一处迟报',
    fileIds: [],
    version: 0,
  });
  expect(screen.getByText('系统自动计分，无需自评')).toBeTruthy();
  expect(screen.getByText(/2026年上半年/)).toBeTruthy();
});

it('is only read outside of its stage, and says when it was', async () => {
  open({ SelfReview: () => review(false) });
  expect(await screen.findByText('自评时间为 2026-09-20 至 2026-09-30，现在不能填报。')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('办理质量：自评得分').disabled).toBe(true);
  expect(screen.queryByRole('button', { name: /保\s?存/ })).toBeNull();
});
