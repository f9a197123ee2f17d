import { describe, expect, it } from '@jest/globals';
import { breakdownJson } from '#shared/intake/breakdown-json.js';
import { readDocument } from '#shared/intake/read-document.js';
import { csvTable } from './csv-blocks.js';
import { readFile } from './read-file.js';

const CSV = [
  '2026年任务分解表,,,',
  '序号,任务,责任单位,完成时限',
  '1,"推进""三公开"",\n落到实处",县甲局,6月底前',
  '2,开展督查,,9月20日前',
].join('\r\n');

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
/** 任务,单位,时限 / 公开,县甲局,年底前 */
const GB18030 = Buffer.concat(
  [
    [0xc8, 0xce, 0xce, 0xf1, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xca, 0xb1, 0xcf, 0xde, 0x0a],
    [
      0xb9, 0xab, 0xbf, 0xaa, 0x2c, 0xcf, 0xd8, 0xbc, 0xd7, 0xbe, 0xd6, 0x2c, 0xc4, 0xea, 0xb5, 0xd7, 0xc7,
      0xb0,
    ],
  ].map((line) => Buffer.from(line)),
);

async function blocks(bytes: Uint8Array, name = '台账.csv') {
  const result = await readFile(bytes, name);
  if (!result.ok || !('blocks' in result.value)) throw new Error('not read as a table');
  return result.value.blocks;
}

describe('separated values', () => {
  it('R81 are one table under its title, quoted fields whole', async () => {
    const [title, table] = await blocks(Buffer.from(CSV));
    expect(title).toEqual({ kind: 'paragraph', text: '2026年任务分解表' });
    expect(table).toMatchObject({ kind: 'table', mergesLost: true, rows: { length: 3 } });
    const { tasks } = breakdownJson(readDocument({ blocks: await blocks(Buffer.from(CSV)) }));
    expect(tasks).toHaveLength(2);
    expect(tasks[0]!.title).toContain('推进"三公开"');
  });

  it('R82 inherit what Excel left empty of a merged cell', async () => {
    const { tasks } = breakdownJson(readDocument({ blocks: await blocks(Buffer.from(CSV)) }));
    expect(tasks.map(({ responsibleUnits }) => responsibleUnits)).toEqual([['县甲局'], ['县甲局']]);
  });

  it.each([
    ['with a byte order mark', Buffer.concat([BOM, Buffer.from(CSV)])],
    ['in GB18030', GB18030],
    ['under another name', Buffer.from(CSV)],
  ])('are read %s', async (_, bytes) => {
    expect((await blocks(bytes, '无名')).at(-1)).toMatchObject({ kind: 'table' });
  });

  it('are not seen in prose, whatever its commas', () => {
    expect(csvTable('一、任务,要求,时限\n加强领导,落实责任。\n二、其他', false)).toBeUndefined();
    expect(csvTable('各镇办,县级各相关单位:\n请抓好落实。', false)).toBeUndefined();
  });

  it('believe a name in the case of two columns', () => {
    expect(csvTable('任务,单位\n公开,县甲局', false)).toBeUndefined();
    expect(csvTable('任务,单位\n公开,县甲局', true)?.rowCount).toBe(2);
  });

  it('are refused beyond 100,000 rows', async () => {
    const many = 'a,b,c\n'.repeat(100_001);
    expect(await readFile(Buffer.from(many), 'a.csv')).toMatchObject({
      error: { key: 'file.too-many-rows' },
    });
  });
});
