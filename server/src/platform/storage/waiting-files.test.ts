import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../config/config.js';
import { WAITING_HOURS, WaitingFiles } from './waiting-files.js';

const COUNTY = '0190a000-0000-7000-8000-00000000000c';
const file = (name: string, text = 'a\nb') => ({ name, mediaType: 'text/csv', bytes: Buffer.from(text) });

describe('files that wait for a word', () => {
  let dataDir: string;
  let now: Date;
  let files: WaitingFiles;

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'duheng-waiting-'));
    now = new Date('2026-08-15T02:00:00Z');
    const config = readConfig({ NODE_ENV: 'test', DUHENG_DATA_DIR: dataDir });
    files = new WaitingFiles(config, { now: () => now });
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const onDisk = async () => (await readdir(path.join(dataDir, 'waiting', COUNTY))).length;

  it('come back byte for byte under their names, within their jurisdiction', async () => {
    const id = await files.keep(COUNTY, 'a', file('台账.csv', '任务\n甲\n'));
    expect(await files.open(COUNTY, id)).toEqual(file('台账.csv', '任务\n甲\n'));
    expect(await files.open('0190a000-0000-7000-8000-00000000000d', id)).toBeUndefined();
    expect(await files.open(COUNTY, '..')).toBeUndefined();
    expect(await files.open(COUNTY, id, 'a')).toBeDefined();
    expect(await files.open(COUNTY, id, 'b')).toBeUndefined();
  });

  it('go when the same person sends the next version, and nobody else’s go', async () => {
    const first = await files.keep(COUNTY, 'a', file('台账.csv'));
    const others = [
      await files.keep(COUNTY, 'a', file('别的.csv')),
      await files.keep(COUNTY, 'b', file('台账.csv')),
    ];
    const next = await files.keep(COUNTY, 'a', file('台账.csv', '更正'));
    expect(await files.open(COUNTY, first)).toBeUndefined();
    for (const id of [...others, next]) expect(await files.open(COUNTY, id)).toBeDefined();
    expect(await onDisk()).toBe(3);
  });

  it('go after a day, from the disk with the next file that comes', async () => {
    const id = await files.keep(COUNTY, 'a', file('台账.csv'));
    now = new Date(now.getTime() + WAITING_HOURS * 3_600_000);
    expect(await files.open(COUNTY, id)).toBeUndefined();
    await files.keep(COUNTY, 'b', file('另一份.csv'));
    expect(await onDisk()).toBe(1);
  });
});
