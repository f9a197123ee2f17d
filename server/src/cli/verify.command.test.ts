import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';
import { snapshotHash } from '#db/assessment/frozen-round-rows.js';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import type { RoundSnapshot } from '#shared/assessment/round-snapshot.js';
import { IsNull, Not } from 'typeorm';
import { fixedClock, seededRandom } from '#shared/kernel/ports.js';
import { seedDemo } from '../../../db/seeds/demo/seed-demo.js';
import { runDuheng } from './duheng.js';

let database: TestDatabase;
const given = process.env.DATABASE_URL;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
  const random = seededRandom(7);
  const clock = fixedClock('2026-08-15T02:00:00Z');
  await seedDemo(database.dataSource, { clock, random, hashPassword: () => Promise.resolve('none') });
});

afterAll(async () => {
  if (given === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = given;
  await database.drop();
});

async function verify(...args: string[]) {
  let out = '';
  const code = await runDuheng(
    ['verify', ...args],
    { write: (text) => (out += text) },
    { write: (text) => (out += text) },
  );
  return { code, out };
}

/** Writes over what nobody can write over: as somebody with the keys of the database. */
const forge = (change: string) =>
  database.dataSource.transaction(async (manager) => {
    await manager.query('ALTER TABLE round_snapshots DISABLE TRIGGER round_snapshots_append_only');
    await manager.query(`UPDATE round_snapshots SET ${change}`);
    await manager.query('ALTER TABLE round_snapshots ENABLE TRIGGER round_snapshots_append_only');
  });

it('finds every published round as it was published, computed once more', async () => {
  const { code, out } = await verify();
  expect(out).toMatch(/核对 4 份结果，0 份有问题/);
  expect(code).toBe(0);
});

describe('somebody who can write the database, hashes included', () => {
  const { stringify, parse } = JSON;
  const newest = async (): Promise<RoundSnapshotRow> =>
    database.dataSource
      .getRepository(RoundSnapshotRow)
      .findOneOrFail({ where: { supersedesId: Not(IsNull()) } });

  /** What verify says while `change` stands in the corrected result, its hash made to fit. */
  async function afterwards(change: (content: RoundSnapshot) => void): Promise<string> {
    const row = await newest();
    const content = parse(stringify(row.content)) as RoundSnapshot;
    change(content);
    const write = (of: RoundSnapshot) =>
      database.dataSource.transaction(async (manager) => {
        await manager.query('ALTER TABLE round_snapshots DISABLE TRIGGER round_snapshots_append_only');
        await manager.update(
          RoundSnapshotRow,
          { id: row.id },
          { content: of, contentHash: snapshotHash(of) },
        );
        await manager.query('ALTER TABLE round_snapshots ENABLE TRIGGER round_snapshots_append_only');
      });
    await write(content);
    const { out } = await verify(row.roundId);
    await write(row.content);
    return out;
  }
  type Loose = { -readonly [Key in keyof RoundSnapshot]: RoundSnapshot[Key] };

  it('is found out by recomputing, by the link to the former result, and by the ranking', async () => {
    expect(
      await afterwards((content) => {
        const entry = content.record.entries.find(({ input }) => input?.kind === 'points')!;
        Object.assign(entry, { input: { kind: 'points', points: '1' } });
      }),
    ).toMatch(/重算结果不一致/);
    expect(
      await afterwards((content) => {
        (content as Loose).roundName = '别的名称';
      }),
    ).toMatch(/不衔接/);
    const { roundId } = await newest();
    await database.dataSource.query('DELETE FROM round_results WHERE round_id = $1 AND rank = 1', [roundId]);
    expect((await verify(roundId)).out).toMatch(/排名表与结果不符/);
  });
});

it('finds a changed entry, in a round named or among all', async () => {
  await forge(`content = jsonb_set(content, '{record,entries,0,reason}', '"别的理由"')`);
  const { code, out } = await verify();
  expect(out).toMatch(/内容与公布时的摘要不符/);
  expect(code).toBe(1);
  const [{ id }] = await database.dataSource.query<[{ id: string }]>(
    `SELECT round_id AS id FROM round_snapshots LIMIT 1`,
  );
  expect(await verify(id)).toMatchObject({ code: 1, out: expect.stringContaining('1 份有问题') });
});

it('says what it does not understand', async () => {
  expect(await verify('nonsense')).toMatchObject({ code: 2, out: expect.stringContaining('duheng verify') });
  expect(await verify('01890000-0000-7000-8000-000000000000')).toMatchObject({ code: 2 });
});
