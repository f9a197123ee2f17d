import { describe, expect, it } from '@jest/globals';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { SAMPLE_DOCUMENT } from '../testing/sample-document.js';
import { Turns } from './turns.js';
import { WorkerDocumentReader } from './worker-document-reader.js';

const LOADER = pathToFileURL(path.resolve('scripts/typescript.mjs')).href;
const FROM_SOURCES = ['--conditions=duheng-source', '--import', LOADER];
const here = (file: string) => new URL(file, import.meta.url);
const script = here('./read-document.worker.ts');
const text = { kind: 'text', text: SAMPLE_DOCUMENT } as const;
/** Stand-ins for a reader that misbehaves. */
const misbehaving = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

describe('WorkerDocumentReader', () => {
  it('reads text and files in a thread and answers like the reader itself', async () => {
    const reader = new WorkerDocumentReader(script, undefined, FROM_SOURCES);
    const file = { kind: 'file', fileName: '方案.txt', bytes: Buffer.from(SAMPLE_DOCUMENT) } as const;
    const [fromText, fromFile] = await Promise.all([reader.read(text), reader.read(file)]);
    expect(fromText).toMatchObject({
      ok: true,
      value: { document: { title: '云川县2026年政务公开工作方案' } },
    });
    expect(fromFile).toEqual(fromText);
    const pdf = { kind: 'file', fileName: 'a.pdf', bytes: Buffer.from('%PDF-1.7') } as const;
    expect(await reader.read(pdf)).toEqual({ ok: false, error: { key: 'file.damaged' } });
  });

  it('gives a document up that takes too long', async () => {
    const reader = new WorkerDocumentReader(misbehaving('for (;;);'), {
      seconds: 0.5,
      megabytes: 64,
      atOnce: 1,
    });
    expect(await reader.read(text)).toEqual({
      ok: false,
      error: { key: 'intake.reading-too-slow', values: { seconds: 0.5 } },
    });
  });

  it('gives a document up that takes too much', async () => {
    const greedy = misbehaving('const all = []; for (;;) all.push(new Array(100_000).fill({}));');
    const reader = new WorkerDocumentReader(greedy, { seconds: 20, megabytes: 32, atOnce: 1 });
    expect(await reader.read(text)).toEqual({ ok: false, error: { key: 'intake.reading-too-heavy' } });
  });

  it('gives a document up that takes too much beside the heap', async () => {
    const greedy = misbehaving('const all = []; for (;;) all.push(new Uint8Array(10_000_000).fill(1));');
    const reader = new WorkerDocumentReader(greedy, { seconds: 20, megabytes: 128, atOnce: 1 });
    expect(await reader.read(text)).toEqual({ ok: false, error: { key: 'intake.reading-too-heavy' } });
  });

  it('tells of a failing reader, and of one that ends without an answer', async () => {
    const limits = { seconds: 10, megabytes: 64, atOnce: 1 };
    const failing = new WorkerDocumentReader(misbehaving('throw new Error("broken")'), limits);
    await expect(failing.read(text)).rejects.toThrow('broken');
    await expect(new WorkerDocumentReader(misbehaving(''), limits).read(text)).rejects.toThrow(
      'without an answer',
    );
  });
});

describe('Turns', () => {
  it('runs no more than so many at once, in order, and goes on after a failure', async () => {
    const turns = new Turns(2);
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const work = (n: number) =>
      turns.take(async () => {
        order.push(n);
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        if (n === 1) throw new Error('once');
      });
    const outcomes = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });
});
