import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import { RemindersScreen } from './reminders-screen.js';

const row = (assignmentId: string, unitName: string, over: object = {}) => ({
  __typename: 'ReminderCandidate',
  assignmentId,
  taskCode: '2026-01-001',
  taskTitle: '公开事项',
  planTitle: '年度要点',
  unitName,
  since: '2026-09-18',
  dueOn: null,
  remindedCount: 0,
  lastRemindedAt: null,
  availableAt: null,
  ...over,
});
const REMINDED = {
  remindedCount: 2,
  lastRemindedAt: '2026-09-28T01:00:00Z',
  availableAt: '2026-09-29T01:00:00Z',
};

function open(at = '/reminders') {
  const sent: unknown[] = [];
  const rows = [row('a', '县数据局'), row('b', '东镇'), row('c', '西镇', REMINDED)];
  const page = { __typename: 'ReminderPage', total: 3, open: 2, rows };
  const rendered = renderScreen(<RemindersScreen />, {
    at,
    path: '/reminders',
    answers: {
      ReminderPlans: () => ({ plans: [{ __typename: 'Plan', id: 'p', title: '年度要点', state: 'issued' }] }),
      ReminderCandidates: (variables) => {
        sent.push(variables['filter']);
        return { reminderCandidates: page };
      },
      RemindAssignments: ({ input }) => {
        sent.push(input);
        const ids = (input as { assignmentIds?: string[] }).assignmentIds ?? ['a', 'b', 'c'];
        const outcome = (assignmentId: string) => ({
          __typename: 'ShareOutcome',
          assignmentId,
          done: assignmentId !== 'c',
          reason: assignmentId === 'c' ? 'reminder.too-soon' : null,
        });
        return { remindAssignments: ids.map(outcome) };
      },
    },
  });
  return { sent, ...rendered };
}

describe('签收与催办', () => {
  afterEach(cleanup);

  it('says who owes since when, and who may not be reminded yet', async () => {
    open();
    const town = await screen.findByRole('row', { name: /西镇/ });
    expect(within(town).getByText('2 次')).toBeTruthy();
    expect(within(town).getByText(/2026-09-29 09:00 后可再催/)).toBeTruthy();
    expect(within(town).queryByRole('button')).toBeNull();
    expect(within(town).getByRole('checkbox').hasAttribute('disabled')).toBe(true);
    expect(within(screen.getByRole('row', { name: /东镇/ })).getByText('已 10 天')).toBeTruthy();
  });

  it('reminds those that are ticked, and says how many it reached', async () => {
    const user = userEvent.setup();
    const { sent } = open();
    await user.click(within(await screen.findByRole('row', { name: /东镇/ })).getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: '催办所选 1 个' }));
    await waitFor(() => expect(sent).toContainEqual({ assignmentIds: ['b'] }));
    expect(await screen.findByText('已催办 1 个')).toBeTruthy();
  });

  it('reminds all that match after a question; what was refused is counted', async () => {
    const user = userEvent.setup();
    const { sent } = open('/reminders?reason=overdue&plan=p');
    await user.click(await screen.findByRole('button', { name: '催办全部 2 个' }));
    await user.click(await screen.findByRole('button', { name: /^(确定|OK|确 定)$/ }));
    await waitFor(() => expect(sent).toContainEqual({ matching: { reason: 'overdue', planId: 'p' } }));
    expect(await screen.findByText(/已催办 2 个，1 个未催办/)).toBeTruthy();
  });

  it('keeps the reason in the address', async () => {
    const user = userEvent.setup();
    const { address } = open();
    await user.click(await screen.findByRole('tab', { name: '已逾期' }));
    expect(address()).toBe('/reminders?reason=overdue');
  });
});
