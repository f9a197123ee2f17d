import { checkIndicators, wordingOf } from '#shared/assessment/burden-lint/check-indicators.js';
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { BurdenPanel } from './burden-panel.js';
import { EvaluationScreen } from './evaluation-screen.js';
import { OverridesScreen } from './overrides-screen.js';

afterEach(cleanup);

const remarks = {
  id: 'a',
  number: '1',
  name: '领导批示',
  standard: '获市领导肯定性批示，每件加1分。',
  rule: null,
};
const override = {
  __typename: 'BurdenOverride',
  id: '0190a000-0000-7000-8000-00000000000a',
  version: 1,
  year: 2026,
  ruleId: 'leader-remarks',
  name: '领导批示',
  wording: wordingOf(remarks),
  reason: '省级办法规定',
  state: 'asked',
  note: '',
  askedByName: '王科长',
  askedAt: '2026-04-01T00:00:00Z',
  decidedByName: null,
  decidedAt: null,
  availableActions: [
    { __typename: 'AvailableAction', key: 'burden.approve', enabled: true, reason: null },
    { __typename: 'AvailableAction', key: 'burden.refuse', enabled: true, reason: null },
  ],
};

it('names rule, document and a better wording, and asks to keep the very text', async () => {
  const sent: unknown[] = [];
  renderScreen(<BurdenPanel year={2026} findings={checkIndicators([remarks])} count={3} />, {
    answers: {
      AskBurdenOverride: (variables) => {
        sent.push(variables);
        return { askBurdenOverride: override };
      },
    },
  });
  expect(await screen.findByText('领导批示计分')).toBeTruthy();
  expect(screen.getByText(/整治形式主义为基层减负若干规定/)).toBeTruthy();
  expect(screen.getByText(/交办事项按期办结率/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '申请保留' }));
  await userEvent.type(await screen.findByRole('textbox'), '省级办法规定');
  const [, confirm] = screen.getAllByRole('button', { name: '申请保留' });
  await userEvent.click(confirm!);
  await waitFor(() =>
    expect(sent).toEqual([
      {
        input: {
          year: 2026,
          ruleId: 'leader-remarks',
          name: '领导批示',
          wording: '领导批示\n获市领导肯定性批示，每件加1分。',
          reason: '省级办法规定',
        },
      },
    ]),
  );
});

it('says that a clean tree was checked', async () => {
  renderScreen(<BurdenPanel year={2026} findings={[]} count={12} />, { answers: {} });
  expect(await screen.findByText(/已检查 12 项指标/)).toBeTruthy();
});

it('prints what was found and who let it stand', async () => {
  const [finding] = checkIndicators(
    [remarks],
    [{ ...override, ruleId: 'leader-remarks', state: 'approved' }],
  );
  const approved = {
    ...override,
    state: 'approved',
    decidedByName: '李主任',
    decidedAt: '2026-04-02T00:00:00Z',
    availableActions: [],
  };
  renderScreen(<EvaluationScreen />, {
    answers: {
      BurdenEvaluation: () => ({
        burdenEvaluation: {
          __typename: 'BurdenEvaluation',
          roundId: 'r',
          roundName: '一季度督查',
          year: 2026,
          quarter: 1,
          indicatorCount: 8,
          findings: [{ __typename: 'BurdenFinding', ...finding, override: approved }],
        },
      }),
    },
    at: '/rounds/r/burden',
    path: '/rounds/:roundId/burden',
  });
  expect(await screen.findByRole('heading', { name: '减负一致性评估表' })).toBeTruthy();
  expect(screen.getByText('有 1 处不得设置的内容经审批保留，0 处建议修改。')).toBeTruthy();
  expect(screen.getByText(/王科长/)).toBeTruthy();
  expect(screen.getByText(/李主任/)).toBeTruthy();
});

it('lets the second person approve', async () => {
  const sent: unknown[] = [];
  renderScreen(<OverridesScreen />, {
    answers: {
      BurdenOverrides: () => ({ burdenOverrides: [override] }),
      DecideBurdenOverride: (variables) => {
        sent.push(variables);
        return { decideBurdenOverride: { ...override, version: 2, state: 'approved', availableActions: [] } };
      },
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: '同意保留' }));
  const buttons = await screen.findAllByRole('button', { name: '同意保留' });
  await userEvent.click(buttons[buttons.length - 1]!);
  await waitFor(() =>
    expect(sent).toEqual([{ input: { id: override.id, version: 1, approve: true, note: '' } }]),
  );
});
