import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';
import { addDays, asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import {
  expectedPercent,
  LIGHTS,
  lightOf,
  statusOf,
  TASK_STATUSES,
  type ProgressFacts,
} from '#shared/progress/task-status.js';

const SEED = 20_260_815;
const today = asCivilDate('2026-08-15');

/** Near today and near each other, where the classes meet; one in six without a deadline. */
const near = (centre: CivilDate, days: number) =>
  fc.integer({ min: -days, max: days }).map((n) => addDays(centre, n));

const facts: fc.Arbitrary<ProgressFacts> = near(today, 200)
  .chain((startsOn) =>
    fc.record({
      startsOn: fc.constant(startsOn),
      dueOn: fc.oneof(
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 3, arbitrary: near(today, 40) },
        {
          weight: 2,
          arbitrary: near(startsOn, 120),
        },
      ),
      percent: fc.oneof(
        fc.constantFrom('0', '0.00', '0.01', '99.99', '100', '100.00'),
        fc.integer({ min: 0, max: 100 }).map(String),
        fc.integer({ min: 0, max: 10_000 }).map((n) => (n / 100).toFixed(2)),
      ),
    }),
  )
  .chain((drawn) =>
    fc.option(near(drawn.dueOn ?? today, 5), { freq: 9 }).map((day) => ({
      ...drawn,
      completedOn: Number(drawn.percent) >= 100 ? day : null,
    })),
  );

interface Classed {
  expected: number;
  status: string;
  light: string;
}

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);

afterAll(() => database.drop());

const inSql = (drawn: readonly ProgressFacts[]): Promise<Classed[]> =>
  database.appDataSource.query(
    `SELECT expected_percent(starts_on, due_on, $5::date) AS expected,
            assignment_status(percent, starts_on, due_on, $5::date) AS status,
            assignment_light(percent, starts_on, due_on, completed_on, $5::date) AS light
       FROM unnest($1::numeric[], $2::date[], $3::date[], $4::date[])
            WITH ORDINALITY AS facts (percent, starts_on, due_on, completed_on, n)
      ORDER BY n`,
    [
      drawn.map(({ percent }) => String(percent)),
      drawn.map(({ startsOn }) => startsOn),
      drawn.map(({ dueOn }) => dueOn),
      drawn.map(({ completedOn }) => completedOn),
      today,
    ],
  );

it('classes every assignment in SQL as the rules do', async () => {
  const drawn = fc.sample(facts, { numRuns: 5_000, seed: SEED });
  const bySql = await inSql(drawn);
  const byRules = drawn.map((one) => ({
    expected: expectedPercent(one, today),
    status: statusOf(one, today),
    light: lightOf(one, today),
  }));
  const differing = drawn.flatMap((one, n) =>
    JSON.stringify(bySql[n]) === JSON.stringify(byRules[n])
      ? []
      : [{ one, sql: bySql[n], rules: byRules[n] }],
  );
  expect(differing.slice(0, 3)).toEqual([]);
  expect(new Set(byRules.map(({ status }) => status))).toEqual(new Set(TASK_STATUSES));
  expect(new Set(byRules.map(({ light }) => light))).toEqual(new Set(LIGHTS));
});
