import { afterEach, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../../testing/render-screen.js';
import { ChangePanel } from './change-panel.js';

const id = '0190a000-0000-7000-8000-000000000201';
const action = (key: string, reason: string | null = null) => ({
  __typename: 'AvailableAction',
  key: `assignment.${key}`,
  enabled: reason === null,
  reason,
});
const change = (part: Record<string, unknown>) => ({
  __typename: 'AssignmentChange',
  id: '0190a000-0000-7000-8000-000000000901',
  kind: 'extension',
  state: 'granted',
  reason: '汛期停工',
  basis: '',
  previousDueOn: '2026-09-30',
  askedDueOn: '2026-10-31',
  grantedDueOn: '2026-10-20',
  resumeOn: null,
  endedOn: null,
  foundPercent: null,
  createdAt: '2026-09-01T02:00:00Z',
  createdByName: '周强',
  decidedAt: '2026-09-02T02:00:00Z',
  decidedByName: '张敏',
  decisionReason: '按季节安排',
  files: [],
  ...part,
});
const assignment = (part: Record<string, unknown> = {}) => ({
  __typename: 'Assignment',
  id,
  version: 3,
  state: 'signed',
  dueOn: '2026-10-20',
  originalDueOn: '2026-09-30',
  suspendedOn: null,
  closedOn: null,
  percent: '80',
  extensionCount: 1,
  availableActions: [action('request-extension'), action('request-completion')],
  changes: [change({})],
  task: { __typename: 'Task', id: '0190a000-0000-7000-8000-000000000401' },
  ...part,
});

const open = (answers: Answers) =>
  renderScreen(<ChangePanel assignmentId={id} onChanged={() => undefined} />, { answers });
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

afterEach(cleanup);

it('shows what may be done, why something may not, and what was done', async () => {
  const shut = [action('request-extension', 'change.extension-open'), action('withdraw-extension')];
  open({ AssignmentChanges: () => ({ assignment: assignment({ availableActions: shut }) }) });
  const ask = await screen.findByRole('button', { name: '申请延期' });
  expect(ask.getAttribute('aria-describedby')).toBeTruthy();
  expect(screen.getByText('延期申请尚未审批，请先办理或撤回。')).toBeTruthy();
  expect(screen.getByText('已延期 1 次，原时限 2026-09-30')).toBeTruthy();
  expect(screen.getByText('第 1 次延期')).toBeTruthy();
  expect(screen.getByText('由 2026-09-30 申请延至 2026-10-31')).toBeTruthy();
  expect(screen.getByText('意见：按季节安排')).toBeTruthy();
});

it('asks for what a step needs before it is sent', async () => {
  open({ AssignmentChanges: () => ({ assignment: assignment() }) });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '申请延期' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: /确\s*定/ }));
  expect((await within(dialog).findAllByText('请填写此项。')).length).toBe(2);
});

it('offers the day that was asked for, and sends the version that was seen', async () => {
  const sent: unknown[] = [];
  const waiting = change({ state: 'open', askedDueOn: '2026-11-30', grantedDueOn: null, decidedAt: null });
  const offered = [action('grant-extension'), action('refuse-extension')];
  open({
    AssignmentChanges: () => ({ assignment: assignment({ availableActions: offered, changes: [waiting] }) }),
    GrantExtension: ({ input }) => {
      sent.push(input);
      return { grantExtension: assignment({ version: 4 }) };
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '同意延期' }));
  const dialog = await screen.findByRole('dialog');
  fill('意见', '按季节安排');
  await user.click(within(dialog).getByRole('button', { name: /确\s*定/ }));
  await waitFor(() => expect(sent).toEqual([{ id, version: 3, reason: '按季节安排', dueOn: '2026-11-30' }]));
  expect(await screen.findByText('已办理：同意延期')).toBeTruthy();
});

it('wants words and evidence for work that is not reported complete', async () => {
  open({ AssignmentChanges: () => ({ assignment: assignment() }) });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '申请办结' }));
  const dialog = await screen.findByRole('dialog');
  fill('办结说明', '已完成验收');
  await user.click(within(dialog).getByRole('button', { name: /确\s*定/ }));
  expect(await within(dialog).findByText('请上传佐证材料。')).toBeTruthy();
});

it('closes only with the whole checklist, and tells a refusal', async () => {
  const offered = [action('confirm-completion'), action('refuse-completion')];
  open({
    AssignmentChanges: () => ({ assignment: assignment({ state: 'to_check', availableActions: offered }) }),
    ConfirmCompletion: () => {
      throw new Refused('CONFLICT', 'error.changed-meanwhile', { currentVersion: 4 });
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: '核查通过并销号' }));
  const dialog = await screen.findByRole('dialog');
  const confirm = within(dialog).getByRole('button', { name: /确\s*定/ });
  await user.click(within(dialog).getByLabelText('佐证材料齐全'));
  await user.click(confirm);
  expect(await within(dialog).findByText('核查清单须逐项确认。')).toBeTruthy();
  await user.click(within(dialog).getByLabelText('量化目标达成'));
  await user.click(within(dialog).getByLabelText('各项时限内事项均已完成'));
  await user.click(confirm);
  expect(await screen.findByText(/已被他人|已经改变|已变化|修改/)).toBeTruthy();
});
