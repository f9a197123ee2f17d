import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from './testing/create-test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** All on one connection, as a use case does. */
async function onOne<T>(
  work: (ask: (sql: string, values?: unknown[]) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const runner = database.appDataSource.createQueryRunner();
  try {
    return await work((sql, values) => runner.query(sql, values));
  } finally {
    await runner.release();
  }
}

const PREPARED = 'SELECT statement FROM pg_prepared_statements ORDER BY statement';

it('prepares what comes again and again with other values, and nothing else', async () => {
  const prepared = await onOne(async (ask) => {
    for (let n = 1; n <= 5; n += 1) {
      expect(await ask('SELECT $1::int + 1 AS more', [n])).toEqual([{ more: n + 1 }]);
      await ask(`SELECT $1::int AS once_${n}`, [n]);
      await ask('SELECT 1 AS constant');
    }
    return ask(PREPARED);
  });
  expect(prepared).toEqual([{ statement: 'SELECT $1::int + 1 AS more' }]);
});

it('answers statements that are sent together each with its own rows', async () => {
  const answers = await onOne((ask) =>
    Promise.all(
      Array.from({ length: 50 }, (_, n) => ask('SELECT $1::int AS n, pg_sleep(0.001)::text AS slept', [n])),
    ),
  );
  expect(answers).toEqual(Array.from({ length: 50 }, (_, n) => [{ n, slept: '' }]));
});

it('goes on after a statement that failed, prepared or not, with those behind it on their way', async () => {
  await onOne(async (ask) => {
    for (let time = 1; time <= 4; time += 1) {
      const [divided, after] = await Promise.allSettled([
        ask('SELECT 1 / $1::int AS divided', [0]),
        ask('SELECT $1::text AS after', [`${time}`]),
      ]);
      expect(divided).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
      expect(after).toEqual({ status: 'fulfilled', value: [{ after: `${time}` }] });
    }
    expect(await ask('SELECT 1 / $1::int AS divided', [1])).toEqual([{ divided: 1 }]);
  });
});

it('runs what waits in a transaction that failed not at all, and prepares it the next time', async () => {
  await onOne(async (ask) => {
    for (let time = 1; time <= 4; time += 1) {
      const results = await Promise.allSettled([
        ask('BEGIN'),
        ask('SELECT $1::uuid AS broken', ['no id']),
        ask('SELECT $1::int AS behind', [time]),
        ask('ROLLBACK'),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    }
    for (let time = 1; time <= 4; time += 1)
      expect(await ask('SELECT $1::int AS behind', [time])).toEqual([{ behind: time }]);
  });
});
