import { afterEach, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../../testing/render-screen.js';
import { FollowedItemScreen } from './followed-item-screen.js';
import { FindingsScreen, FollowedItemsScreen } from './followed-items-screen.js';
import { readItemFilter, writeItemFilter } from './item-filter.js';

const id = '0190a000-0000-7000-8000-000000000a01';
const item = (part: Record<string, unknown> = {}) => ({
  __typename: 'FollowedItem',
  id,
  version: 2,
  kind: 'complaint',
  state: 'answered',
  title: '占道施工',
  content: '群众反映施工占道',
  taskId: '0190a000-0000-7000-8000-000000000401',
  taskCode: '2026-01-003',
  taskTitle: '新建标准化厂房',
  taskReadable: true,
  unitName: '县住建局',
  raisedByUnitName: null,
  createdByName: '李督查',
  createdAt: '2026-09-01T02:00:00Z',
  leaderName: '',
  dueOn: '2026-09-20',
  category: null,
  place: '',
  recheck: null,
  recheckedOn: null,
  settledAt: null,
  channel: '县长热线',
  maskedContact: '138****1234',
  signedOffBy: '',
  files: [],
  entries: [
    {
      __typename: 'FollowedItemEntry',
      id: '0190a000-0000-7000-8000-000000000b01',
      kind: 'answer',
      text: '已整改',
      dueOn: null,
      unitName: '县住建局',
      authorName: '周强',
      createdAt: '2026-09-10T02:00:00Z',
      files: [],
    },
  ],
  availableActions: [
    { __typename: 'AvailableAction', key: 'followed-item.comment', enabled: true, reason: null },
    { __typename: 'AvailableAction', key: 'followed-item.settle', enabled: true, reason: null },
  ],
  ...part,
});

afterEach(cleanup);

it('R75: shows the reply and the masked contact, which is read whole only on record', async () => {
  const read: unknown[] = [];
  renderScreen(<FollowedItemScreen />, {
    at: `/followed-items/${id}`,
    path: '/followed-items/:id',
    answers: {
      FollowedItem: () => ({ followedItem: item() }),
      ReadComplaintContact: (variables) => {
        read.push(variables);
        const contact = { __typename: 'ComplaintContact', contactName: '赵某', contact: '13800001234' };
        return { readComplaintContact: contact };
      },
    },
  });
  expect(await screen.findByText('138****1234')).toBeTruthy();
  expect(screen.getByText('已逾期')).toBeTruthy();
  expect(screen.getByText('已整改')).toBeTruthy();
  await userEvent
    .setup({ pointerEventsCheck: 0 })
    .click(screen.getByRole('button', { name: '查看联系方式' }));
  expect(await screen.findByText('赵某，13800001234')).toBeTruthy();
  expect(read).toEqual([{ id }]);
});

it('takes a step with words only', async () => {
  const sent: unknown[] = [];
  renderScreen(<FollowedItemScreen />, {
    at: `/followed-items/${id}`,
    path: '/followed-items/:id',
    answers: {
      FollowedItem: () => ({ followedItem: item() }),
      SettleFollowedItem: ({ input }) => {
        sent.push(input);
        return { settleFollowedItem: item({ version: 3, state: 'settled', availableActions: [] }) };
      },
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: /办\s*结/ }));
  expect(await screen.findByText('请填写此项。')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('填写内容'), { target: { value: ' 查处到位 ' } });
  await user.click(screen.getByRole('button', { name: /办\s*结/ }));
  await waitFor(() => expect(sent).toEqual([{ id, version: 2, text: '查处到位', fileIds: [] }]));
  expect(await screen.findByText('已办理：办结')).toBeTruthy();
});

it('R29: lists what is open, keeps its filter in the address, and marks what is overdue', async () => {
  const asked: unknown[] = [];
  const { address } = renderScreen(<FollowedItemsScreen />, {
    at: '/followed-items',
    answers: {
      FollowedItems: ({ filter }) => {
        asked.push(filter);
        return { followedItems: { __typename: 'FollowedItemPage', total: 1, rows: [item()] } };
      },
    },
  });
  expect(await screen.findByText('占道施工')).toBeTruthy();
  const all = { taskId: null, categories: null, rechecks: null };
  expect(asked).toEqual([{ kinds: null, states: ['open', 'answered'], overdue: false, ...all }]);
  expect(screen.getByText('已逾期')).toBeTruthy();
  await userEvent.setup({ pointerEventsCheck: 0 }).click(screen.getByLabelText('只看逾期'));
  await waitFor(() => expect(address()).toBe('/followed-items?overdue=yes'));
});

it('reads from the address what it wrote into it', () => {
  const narrowed = { category: 'other', recheck: 'failed', settledToo: true, overdue: true } as const;
  const filter = { kind: 'finding', ...narrowed, taskId: 't', page: 3 } as const;
  expect(readItemFilter(writeItemFilter(filter))).toEqual(filter);
  expect(readItemFilter(new URLSearchParams('kind=nonsense&page=-1'))).toEqual({
    kind: null,
    category: null,
    recheck: null,
    settledToo: false,
    overdue: false,
    taskId: null,
    page: 1,
  });
});

it('R20: lists findings with place and re-check, narrowed by the result of the re-check', async () => {
  const asked: Record<string, unknown>[] = [];
  const finding = { kind: 'finding', category: 'slow_progress', place: '政务大厅', recheck: 'failed' };
  const { address } = renderScreen(<FindingsScreen />, {
    at: '/findings?recheck=failed',
    answers: {
      FollowedItems: ({ filter }) => {
        asked.push(filter as Record<string, unknown>);
        const rows = [item({ ...finding, recheckedOn: '2026-09-18' })];
        return { followedItems: { __typename: 'FollowedItemPage', total: 1, rows } };
      },
    },
  });
  expect(await screen.findByText('政务大厅')).toBeTruthy();
  expect(screen.getByText('复查不合格 2026-09-18')).toBeTruthy();
  expect(asked[0]).toMatchObject({ kinds: ['finding'], rechecks: ['failed'], categories: null });
  expect(address()).toBe('/findings?recheck=failed');
});

it('asks for the new last day of a finding that fails the re-check', async () => {
  const sent: unknown[] = [];
  const action = { __typename: 'AvailableAction', key: 'followed-item.fail-recheck', enabled: true };
  const finding = { kind: 'finding', state: 'settled', availableActions: [{ ...action, reason: null }] };
  renderScreen(<FollowedItemScreen />, {
    at: `/followed-items/${id}`,
    path: '/followed-items/:id',
    answers: {
      FollowedItem: () => ({ followedItem: item(finding) }),
      FailFindingRecheck: ({ input }) => {
        sent.push(input);
        return { failFindingRecheck: item({ version: 3, kind: 'finding', state: 'open' }) };
      },
    },
  });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  fireEvent.change(await screen.findByLabelText('填写内容'), { target: { value: '问题反弹' } });
  await user.click(screen.getByRole('button', { name: '复查不合格' }));
  expect(await screen.findByText('请填写此项。')).toBeTruthy();
  expect(sent).toEqual([]);
});
