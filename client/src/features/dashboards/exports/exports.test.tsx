import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../testing/render-screen.js';
import { ExportTray } from './export-tray.js';
import { ExportsEntry } from './exports-entry.js';
import { ExportsScreen } from './exports-screen.js';
import { awaitedExports, followedExports } from './followed-exports.js';
import { useStartExport } from './use-start-export.js';

const action = (key: string, reason: string | null = null) => ({
  __typename: 'AvailableAction',
  key,
  enabled: reason === null,
  reason,
});
const CANCEL = [action('ledger-export.cancel')];
const DOWNLOAD = [action('ledger-export.download')];

const line = (id: string, more: object = {}) => ({
  __typename: 'LedgerExport',
  id,
  format: 'xlsx',
  query: 'light=red',
  state: 'running',
  rowsDone: 2500,
  rowsTotal: 10000,
  fileName: null,
  sizeBytes: null,
  problem: null,
  problemValues: null,
  createdAt: '2026-09-28T01:05:00Z',
  expiresAt: '2026-10-05T01:05:00Z',
  availableActions: CANCEL,
  ...more,
});
const ready = (id: string) =>
  line(id, {
    state: 'ready',
    rowsDone: 10000,
    fileName: '督查事项台账-2026-09-28.xlsx',
    sizeBytes: 1536,
    availableActions: DOWNLOAD,
  });

/** Addresses that the browser was told to save. */
let saved: string[];

beforeEach(() => {
  saved = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    saved.push(this.getAttribute('href') ?? '');
  });
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  awaitedExports([]);
  followedExports([]);
});

function Starter() {
  const start = useStartExport();
  return <button onClick={() => void start('xlsx', 'light=red')}>开始</button>;
}

const openTray = (answers: Answers) =>
  renderScreen(
    <>
      <Starter />
      <ExportsEntry />
      <ExportTray />
    </>,
    { answers },
  );

it('shows what is being made, also after a reload, with rows, percent and a way to cancel', async () => {
  let state: object = {};
  const cancelled: unknown[] = [];
  openTray({
    LedgerExports: () => ({ ledgerExports: [line('e1', state), ready('e0')] }),
    CancelLedgerExport: (variables) => {
      cancelled.push(variables);
      state = { state: 'cancelled', availableActions: [] };
      return { cancelLedgerExport: line('e1', state) };
    },
  });
  const tray = await screen.findByRole('complementary', { name: '导出进度' });
  expect(within(tray).getByText('已写入 2500 / 10000 行')).toBeTruthy();
  const bar = within(tray).getByRole('progressbar', { name: '台账（Excel）的生成进度' });
  expect(bar.getAttribute('aria-valuenow')).toBe('25');
  expect(within(tray).getByText('正在生成 1 份导出')).toBeTruthy();
  expect(screen.getByRole('link', { name: '正在生成 1 份导出' }).getAttribute('href')).toBe('/exports');
  expect(within(tray).queryByText(/督查事项台账/)).toBeNull();
  await userEvent.click(within(tray).getByRole('button', { name: /^取消 台账/ }));
  expect(await within(tray).findByText(/已取消/)).toBeTruthy();
  expect(cancelled).toEqual([{ id: 'e1' }]);
  expect(within(tray).getByRole('button', { name: /^重新导出/ })).toBeTruthy();
  await userEvent.click(within(tray).getByRole('button', { name: '收起' }));
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(screen.getByRole('link', { name: '我的导出' }).getAttribute('href')).toBe('/exports');
  expect(saved).toEqual([]);
});

it('fetches the file by itself once it is ready, for whoever asked on this page', async () => {
  let polls = 0;
  const asked: unknown[] = [];
  openTray({
    LedgerExports: () => {
      polls += 1;
      return { ledgerExports: polls === 1 ? [] : [polls < 4 ? line('e2') : ready('e2')] };
    },
    StartLedgerExport: (variables) => {
      asked.push(variables);
      return { startLedgerExport: line('e2', { state: 'waiting', rowsDone: 0 }) };
    },
  });
  await waitFor(() => expect(polls).toBe(1));
  await userEvent.click(screen.getByRole('button', { name: '开始' }));
  expect(asked).toEqual([{ input: { format: 'xlsx', query: 'light=red', language: 'zh-CN' } }]);
  expect(await screen.findByText(/等待中/)).toBeTruthy();
  await waitFor(() => expect(saved).toEqual(['/api/ledger-exports/e2']));
  expect(screen.getByText('共 10000 行，1.5 kB，保留到 2026-10-05 09:05')).toBeTruthy();
  expect(screen.getByText('导出已结束（1 份）')).toBeTruthy();
  // Two more would have come in that time, were it still asked.
  const asking = polls;
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(polls).toBe(asking);
  expect(saved).toHaveLength(1);
});

it('keeps what it shows while the server is away, and says so', async () => {
  let away = false;
  openTray({
    LedgerExports: () => {
      if (away) throw new TypeError('away');
      away = true;
      return { ledgerExports: [line('e7', { rowsDone: 0 })] };
    },
  });
  expect(await screen.findByText('正在查询，共 10000 行')).toBeTruthy();
  expect(await screen.findByText('暂时连不上服务器，恢复后会继续显示进度。')).toBeTruthy();
  expect(screen.getByText('正在查询，共 10000 行')).toBeTruthy();
});

it('says why an export cannot begin', async () => {
  openTray({
    LedgerExports: () => ({ ledgerExports: [] }),
    StartLedgerExport: () => {
      throw new Refused('REFUSED', 'ledger-export.too-many-unfinished', { limit: 3 });
    },
  });
  await userEvent.click(screen.getByRole('button', { name: '开始' }));
  expect(await screen.findByText('您已有 3 份导出尚未完成，请等其完成或先取消一份。')).toBeTruthy();
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

it('lists the exports of the last days, each with its next step', async () => {
  const started: unknown[] = [];
  renderScreen(<ExportsScreen />, {
    answers: {
      LedgerExports: () => ({
        ledgerExports: [
          ready('e3'),
          line('e4', {
            state: 'failed',
            problem: 'dashboards.export-too-large',
            problemValues: { rows: 10001, limit: 10000 },
            availableActions: [],
          }),
          line('e5', {
            ...ready('e5'),
            availableActions: [action('ledger-export.download', 'ledger-export.rights-changed')],
          }),
        ],
      }),
      StartLedgerExport: (variables) => {
        started.push(variables);
        return { startLedgerExport: line('e6', { state: 'waiting', rowsDone: 0 }) };
      },
    },
  });
  await screen.findByRole('list', { name: '我的导出' });
  const [first, second, third] = screen.getAllByRole('listitem');
  const download = within(first!).getByRole('link', { name: /^下载 督查事项台账/ });
  expect(download.getAttribute('href')).toBe('/api/ledger-exports/e3');
  expect(within(first!).getByRole('link', { name: '查看这一台账' }).getAttribute('href')).toBe(
    '/ledger?light=red',
  );
  expect(within(second!).getByRole('alert').textContent).toBe(
    '筛选后仍有 10001 行，一次最多下载 10000 行，请缩小筛选范围。',
  );
  expect(within(third!).getByText(/您的角色或所属单位已变动/)).toBeTruthy();
  expect(within(third!).queryByRole('link', { name: /^下载/ })).toBeNull();
  await userEvent.click(within(second!).getByRole('button', { name: /^重新导出/ }));
  expect(started).toEqual([{ input: { format: 'xlsx', query: 'light=red', language: 'zh-CN' } }]);
  expect(await screen.findByText(/等待中/)).toBeTruthy();
});

it('leads to the ledger where there is no export, and offers to try again where the list does not come', async () => {
  renderScreen(<ExportsScreen />, { answers: { LedgerExports: () => ({ ledgerExports: [] }) } });
  expect((await screen.findByRole('link', { name: '去任务台账' })).getAttribute('href')).toBe('/ledger');
  cleanup();
  renderScreen(<ExportsScreen />, {
    answers: {
      LedgerExports: () => {
        throw new Refused('INTERNAL');
      },
    },
  });
  expect(await screen.findByRole('button', { name: /重\s*试/ })).toBeTruthy();
});
