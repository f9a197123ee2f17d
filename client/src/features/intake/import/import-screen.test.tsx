import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Refused, renderScreen, type Answers } from '../../../testing/render-screen.js';
import { ImportScreen } from './import-screen.js';

const NO_DRAFTS: Answers = { BreakdownDrafts: () => ({ breakdownDrafts: { total: 0, rows: [] } }) };

const show = (answers: Answers = {}) =>
  renderScreen(<ImportScreen />, { answers: { ...NO_DRAFTS, ...answers }, at: '/intake', path: '/intake' });

const fileNamed = (name: string) => new File(['一、重点任务'], name);

/** The server's replies to uploads, by file name. */
function serveUploads(replies: Readonly<Record<string, { status: number; body: unknown }>>) {
  globalThis.fetch = jest.fn((_: unknown, init?: RequestInit) => {
    const sent = (init?.body as FormData).get('file') as File;
    const { status, body } = replies[sent.name] ?? { status: 500, body: {} };
    return Promise.resolve({ ok: status < 400, json: () => Promise.resolve(body) } as Response);
  });
}

const fileInput = (container: HTMLElement) => container.querySelector<HTMLInputElement>('input[type=file]')!;

describe('importing', () => {
  const realFetch = globalThis.fetch;
  afterEach(() => {
    cleanup();
    globalThis.fetch = realFetch;
  });

  it('tells an empty office what to do', async () => {
    show();
    expect(await screen.findByText('还没有导入过文件')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '拆解任务' }).disabled).toBe(true);
  });

  it('reads pasted text and opens its review', async () => {
    const { address } = show({ ReadPastedText: () => ({ readPastedText: { id: 'd1' } }) });
    await userEvent.type(screen.getByLabelText('公文正文'), '一、重点任务');
    await userEvent.click(screen.getByRole('button', { name: '拆解任务' }));
    await waitFor(() => expect(address()).toBe('/intake/drafts/d1'));
  });

  it('says why pasted text cannot be read, and keeps it', async () => {
    show({
      ReadPastedText: () => {
        throw new Refused('REFUSED', 'intake.reading-too-heavy');
      },
    });
    await userEvent.type(screen.getByLabelText('公文正文'), '一、重点任务');
    await userEvent.click(screen.getByRole('button', { name: '拆解任务' }));
    expect(await screen.findByText(/文件展开后过大/)).toBeTruthy();
    expect(screen.getByDisplayValue('一、重点任务')).toBeTruthy();
  });

  it('opens the review of a single file', async () => {
    serveUploads({ '要点.docx': { status: 201, body: { breakdownDraftId: 'd2' } } });
    const { address, container } = show();
    await userEvent.upload(fileInput(container), fileNamed('要点.docx'));
    await waitFor(() => expect(address()).toBe('/intake/drafts/d2'));
  });

  it('lists several files, each with its own outcome and reason', async () => {
    serveUploads({
      '要点.docx': { status: 201, body: { breakdownDraftId: 'd3' } },
      '台账.xlsx': {
        status: 422,
        body: { error: { code: 'REFUSED', reason: 'file.damaged' } },
      },
    });
    const { address, container } = show();
    await userEvent.upload(fileInput(container), [fileNamed('要点.docx'), fileNamed('台账.xlsx')]);
    expect(await screen.findByText(/文件已损坏/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '去审核' }).getAttribute('href')).toBe('/intake/drafts/d3');
    expect(address()).toBe('/intake');
  });

  it('offers every format that is read, for documents and for the ledger', async () => {
    const { container } = show();
    await screen.findByText('还没有导入过文件');
    const accepted = [...container.querySelectorAll('input[type=file]')].map((input) =>
      input.getAttribute('accept'),
    );
    expect(accepted).toEqual(['.txt,.docx,.xlsx,.csv,.html,.htm,.pdf', '.xlsx,.csv']);
  });

  it('sends what is dropped in another format too, and says why it cannot be read', async () => {
    serveUploads({
      '要点.doc': { status: 422, body: { error: { code: 'REFUSED', reason: 'file.old-office' } } },
    });
    const { container } = show();
    const drop = fileInput(container).parentElement!;
    fireEvent.drop(drop, { dataTransfer: { files: [fileNamed('要点.doc')], items: [] } });
    expect(await screen.findByText(/请另存为 .docx 或 .xlsx/)).toBeTruthy();
  });
});
