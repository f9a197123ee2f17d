import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from './testing/create-test-database.js';
import { JurisdictionRow } from './entities/organisation/jurisdiction.entity.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

it('runs the application under the walled role and migrations as the owner', async () => {
  const who = `SELECT current_user AS role, current_setting('statement_timeout') AS timeout`;
  expect(await database.appDataSource.query(who)).toEqual([{ role: 'duheng_app', timeout: '5s' }]);
  expect(await database.dataSource.query(who)).not.toEqual([expect.objectContaining({ role: 'duheng_app' })]);
  const [wall] = await database.appDataSource.query<{ passable: boolean }[]>(
    'SELECT rolsuper OR rolbypassrls AS passable FROM pg_roles WHERE rolname = current_user',
  );
  expect(wall).toEqual({ passable: false });
});

it('reads dates as they are written and exact numbers as strings', async () => {
  const [row] = await database.appDataSource.query<object[]>(
    `SELECT date '2023-06-30' AS day, ARRAY[date '2023-06-30'] AS days, 0.10::numeric(4,2) AS score,
            timestamptz '2023-06-30T00:00:00+08:00' AS at`,
  );
  expect(row).toEqual({
    day: '2023-06-30',
    days: ['2023-06-30'],
    score: '0.10',
    at: new Date('2023-06-29T16:00:00Z'),
  });
});

it('refuses a condition whose value is missing instead of matching every row', async () => {
  const rows = database.appDataSource.getRepository(JurisdictionRow);
  await expect(rows.findOneBy({ id: undefined })).rejects.toThrow();
  await expect(rows.findBy({ id: null as unknown as string })).rejects.toThrow();
});
