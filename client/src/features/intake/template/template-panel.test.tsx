import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../../testing/render-screen.js';
import type { TemplateCheck } from './template-check.js';
import { TemplatePanel } from './template-panel.js';

const SOUND: TemplateCheck = {
  fileId: 'f1',
  fileName: '台账.xlsx',
  title: '2026年台账',
  counts: { rows: 3, good: 3, faulty: 0 },
  errors: [],
  notices: [],
};
const FAULTY: TemplateCheck = {
  ...SOUND,
  counts: { rows: 3, good: 2, faulty: 1 },
  errors: [
    {
      key: 'template.date-impossible',
      values: { text: '2026-02-30' },
      sheet: '任务台账',
      row: 7,
      column: 'J',
      columnName: '截止日期',
    },
  ],
  notices: [
    {
      key: 'template.column-unknown',
      values: { name: '责任人', count: 2 },
      sheet: '任务台账',
      row: 3,
      column: 'L',
      columnName: '责任人',
    },
  ],
};

/** Answers the check, and remembers what was asked afterwards. */
function serve(status: number, body: unknown): string[] {
  const asked: string[] = [];
  globalThis.fetch = jest.fn((path: unknown) => {
    asked.push(String(path));
    const isDraft = String(path).includes('/draft');
    const reply = isDraft ? { breakdownDraftId: 'd1' } : body;
    return Promise.resolve({ ok: isDraft || status < 400, json: () => Promise.resolve(reply) } as Response);
  });
  return asked;
}

async function upload(): Promise<{ address: () => string }> {
  const { container, address } = renderScreen(<TemplatePanel />, {
    answers: {},
    at: '/intake',
    path: '/intake',
  });
  const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, new File(['x'], '台账.xlsx'));
  return { address };
}

describe('importing a ledger by its template', () => {
  const realFetch = globalThis.fetch;
  afterEach(() => {
    cleanup();
    globalThis.fetch = realFetch;
  });

  it('goes on to the review of a sound file', async () => {
    const asked = serve(201, SOUND);
    const { address } = await upload();
    await userEvent.click(await screen.findByRole('button', { name: '去审核 3 项任务' }));
    await waitFor(() => expect(address()).toBe('/intake/drafts/d1'));
    expect(asked).toEqual(['/api/intake/template', '/api/intake/template/f1/draft?rows=all']);
  });

  it('says what it is doing while it checks, and lets go of it', async () => {
    let gone: AbortSignal | null | undefined;
    globalThis.fetch = jest.fn((_path: unknown, init?: RequestInit) => {
      gone = init?.signal;
      return new Promise<Response>((_resolve, reject) =>
        gone?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
      );
    });
    await upload();
    expect((await screen.findByRole('status')).textContent).toBe('正在检查“台账.xlsx”，一万行约需十秒');
    expect(screen.getByRole('timer').textContent).toBe('已用 0 秒');
    await userEvent.click(screen.getByRole('button', { name: /^取\s*消$/ }));
    expect(gone?.aborted).toBe(true);
    await waitFor(() => expect(screen.queryByRole('timer')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText(/将填好的台账/)).toBeTruthy();
  });

  it('lists every fault with its place, and gives the file back with them', async () => {
    serve(201, FAULTY);
    await upload();
    expect(await screen.findByText('共 3 项任务，可以导入 2 项，有错误 1 项')).toBeTruthy();
    const row = screen.getByText('“2026-02-30”这一天不存在，请改正。').closest('tr')!;
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
      '7',
      'J 截止日期',
      '“2026-02-30”这一天不存在，请改正。',
    ]);
    expect(screen.getByRole('link', { name: '下载标红的文件' }).getAttribute('href')).toBe(
      '/api/intake/template/f1/marked?lang=zh-CN',
    );
    await userEvent.click(screen.getByRole('tab', { name: '提示（1）' }));
    expect(screen.getByText('“责任人”不是模板中的列，其中 2 个单元格的内容未导入。')).toBeTruthy();
  });

  it('leaves faulty rows out only when told to', async () => {
    const asked = serve(201, FAULTY);
    const { address } = await upload();
    await userEvent.click(await screen.findByRole('button', { name: '只导入没有错误的 2 项' }));
    await userEvent.click(await screen.findByRole('button', { name: '只导入没有错误的' }));
    await waitFor(() => expect(address()).toBe('/intake/drafts/d1'));
    expect(asked.at(-1)).toBe('/api/intake/template/f1/draft?rows=good');
  });

  it('says why a file cannot be read at all', async () => {
    serve(422, { error: { code: 'REFUSED', reason: 'file.not-a-ledger' } });
    await upload();
    expect(await screen.findByText(/这不是台账文件/)).toBeTruthy();
  });
});
