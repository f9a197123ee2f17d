import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRubricFile } from './read-rubric-file.js';
import { WorkerRubricReader } from './worker-rubric-reader.js';

const LOADER = pathToFileURL(path.resolve('scripts/typescript.mjs')).href;
const FROM_SOURCES = ['--conditions=duheng-source', '--import', LOADER];

describe('WorkerRubricReader', () => {
  it('answers like the work itself', async () => {
    const reader = new WorkerRubricReader(new URL('./read-rubric.worker.ts', import.meta.url), FROM_SOURCES);
    const bytes = new TextEncoder().encode('指标|分值|评分标准\n按期办结|100|逾期一件扣5分');
    const file = { fileName: '细则.txt', bytes };
    const read = await reader.read(file);
    expect(read).toEqual(await readRubricFile(file));
    expect(read.ok && read.value.indicators).toHaveLength(1);
    const damaged = { fileName: '细则.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) };
    expect(await reader.read(damaged)).toEqual({ ok: false, error: { key: 'file.damaged' } });
  }, 60_000);
});
