import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runBreakdown } from './breakdown.command.js';
import { CommandProblem } from './command.js';

const PLAN = '松原县2023年工作要点\n一、重点任务\n1.推进公开。6月底前完成。(县甲局牵头,各镇配合)\n';

describe('duheng breakdown', () => {
  let folder = '';
  let printed = '';
  const out = { write: (text: string) => (printed += text) };
  const file = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  beforeEach(async () => {
    printed = '';
    folder = await mkdtemp(join(tmpdir(), 'duheng-breakdown-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('prints one JSON object and nothing else with --json', async () => {
    expect(await runBreakdown([await file('plan.txt', PLAN), '--json'], out, out)).toBe(0);
    expect(printed.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(printed)).toMatchObject({
      document: { title: '松原县2023年工作要点' },
      tasks: [
        { ordinal: '1', section: '一、重点任务', leadUnits: ['县甲局'], deadlines: [{ date: '2023-06-30' }] },
      ],
    });
  });

  it('prints a readable summary without it', async () => {
    await runBreakdown([await file('plan.txt', PLAN)], out, out);
    expect(printed).toContain('牵头：县甲局');
    expect(printed).toContain('6月底前（2023-06-30）');
    expect(printed).toContain('共1项任务');
  });

  it.each([[[]], [['a.txt', 'b.txt']], [['--all']]])('refuses %j with its usage', async (args) => {
    await expect(runBreakdown(args, out, out)).rejects.toThrow(CommandProblem);
  });

  it('says in one line what is wrong with a file', async () => {
    const ole = await file('old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]));
    await expect(runBreakdown([ole], out, out)).rejects.toThrow('请另存为 .docx');
    await expect(runBreakdown([join(folder, 'none.txt')], out, out)).rejects.toThrow('ENOENT');
    expect(printed).toBe('');
  });
});
