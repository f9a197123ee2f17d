import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';
import { passwordMatches } from '#server/modules/identity/password-hasher.js';
import { newId } from '#server/platform/database/new-id.js';
import { runDuheng } from './duheng.js';

let database: TestDatabase;
const given = process.env.DATABASE_URL;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.DATABASE_URL = database.url;
});

afterAll(async () => {
  if (given === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = given;
  await database.drop();
});

async function type(...args: string[]) {
  const said = { out: '', err: '' };
  const into = (key: keyof typeof said) => ({ write: (text: string) => (said[key] += text) });
  return { code: await runDuheng(args, into('out'), into('err')), ...said };
}

const administrator = ['--login', 'admin', '--name', '系统管理员', '--role', 'system_administrator'];

it('answers an unknown command with the usage on stderr, nothing on stdout, and code 2', async () => {
  for (const name of [[], ['nonsense'], ['toString']]) {
    expect(await type(...name)).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('duheng <command>'),
    });
  }
});

it('shows where the schema stands', async () => {
  const { code, out } = await type('migrate', 'status');
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .every((line) => line.startsWith('✓')),
  ).toBe(true);
});

it('makes an account with a one-time password that must be changed, and says who did it', async () => {
  expect(await type('user', 'create', ...administrator)).toMatchObject({
    code: 2,
    err: expect.stringContaining('首次设置'),
  });
  const jurisdictionId = newId();
  const jurisdiction = {
    id: jurisdictionId,
    code: 'yunling',
    name: '云岭县',
    demo: false,
    createdAt: new Date(),
  };
  await database.dataSource.getRepository(JurisdictionRow).insert(jurisdiction);

  const made = await type('user', 'create', ...administrator);
  expect(made).toMatchObject({ code: 0, err: '' });
  const password = made.out.trim().split('：')[1] ?? '';
  const account = await database.dataSource.getRepository(AccountRow).findOneByOrFail({ jurisdictionId });
  expect(account).toMatchObject({
    loginName: 'admin',
    role: 'system_administrator',
    mustChangePassword: true,
  });
  expect(await passwordMatches(account.passwordHash, password)).toBe(true);
  const entries = await database.dataSource.getRepository(AuditEntryRow).findBy({ jurisdictionId });
  expect(entries).toMatchObject([{ action: 'account.manage', entityId: account.id, accountId: null }]);
  expect(JSON.stringify(entries)).not.toContain(account.passwordHash);

  expect(await type('user', 'create', ...administrator)).toMatchObject({ code: 2, out: '' });
});

it('refuses what the shared rules refuse, in their words', async () => {
  const reporter = ['--login', 'rep', '--name', '填报员', '--role', 'unit_reporter'];
  const refused = await type('user', 'create', ...reporter, '--jurisdiction', 'yunling');
  expect(refused).toEqual({ code: 2, out: '', err: '该角色须指定所属单位。\n' });
});

it('puts a jurisdiction below another, prints the tree, and refuses a circle', async () => {
  const repository = database.dataSource.getRepository(JurisdictionRow);
  const rows = ['prefecture', 'county'].map((code) => ({
    id: newId(),
    code,
    name: code,
    demo: false,
    createdAt: new Date(),
  }));
  await repository.insert(rows);
  const placed = await type('jurisdiction', 'place', 'county', '--under', 'prefecture');
  expect(placed).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('prefecture  prefecture\n  county'),
  });
  const entries = await database.dataSource
    .getRepository(AuditEntryRow)
    .findBy({ jurisdictionId: rows[1]!.id });
  expect(entries).toMatchObject([{ action: 'organisation.manage', after: { parentId: rows[0]!.id } }]);
  expect(await type('jurisdiction', 'place', 'prefecture', '--under', 'county')).toMatchObject({
    code: 2,
    err: expect.stringContaining('不能置于自己的下级之下'),
  });
  for (const wrong of [['move'], ['place'], ['place', 'county'], ['place', 'county', '--over', 'x']])
    expect(await type('jurisdiction', ...wrong)).toMatchObject({ code: 2, out: '' });
  expect(await type('jurisdiction', 'place', 'county', '--top')).toMatchObject({ code: 0 });
  expect(await repository.findOneByOrFail({ code: 'county' })).toMatchObject({ parentId: null });
});

it('R34: walks the escalation ladder of a day, and of no day to come', async () => {
  const done = await type('escalate', '--on', '2026-03-31');
  expect(done).toEqual({ code: 0, err: '', out: '2026-03-31：新增 0 条，退出 0 项（raised 0, left 0）\n' });
  for (const day of ['2999-01-01', 'soon'])
    expect(await type('escalate', '--on', day)).toMatchObject({ code: 2, out: '' });
});
