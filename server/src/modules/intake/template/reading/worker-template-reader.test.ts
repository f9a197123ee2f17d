import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { markTemplateFile, readTemplateFile } from '../template-work.js';
import { formBytes, rowWith } from '../testing/ledger-workbook.js';
import { WorkerTemplateReader } from './worker-template-reader.js';

const LOADER = pathToFileURL(path.resolve('scripts/typescript.mjs')).href;
const FROM_SOURCES = ['--conditions=duheng-source', '--import', LOADER];

describe('WorkerTemplateReader', () => {
  it('answers like the work itself', async () => {
    const reader = new WorkerTemplateReader(
      new URL('./template.worker.ts', import.meta.url),
      undefined,
      FROM_SOURCES,
    );
    const file = { bytes: await formBytes([rowWith({ title: '甲项', due: '某日' })]), names: ['县甲局'] };
    expect(await reader.read(file)).toEqual(readTemplateFile(file));
    const marked = await reader.mark(file, 'zh-CN');
    const expected = markTemplateFile(file, 'zh-CN');
    expect(marked.ok && expected.ok && Buffer.compare(marked.value.bytes, expected.value.bytes)).toBe(0);
    const damaged = { bytes: new Uint8Array([0x50, 0x4b, 3, 4]), names: [] };
    expect(await reader.read(damaged)).toEqual({ ok: false, error: { key: 'file.damaged' } });
  });
});
