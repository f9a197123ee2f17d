import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LightSql } from '#db/views/progress/light-sql.js';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';
import { addDays, asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { DEFAULT_LIGHT_POLICY } from '#shared/progress/lights/light-policy.js';
import {
  expectedPercent,
  LIGHTS,
  lightOf,
  statusOf,
  TASK_STATUSES,
  type LightThresholds,
  type ProgressFacts,
} from '#shared/progress/task-status.js';
import { TIMELINESS, timelinessOf } from '#shared/progress/timeliness.js';

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
    fc
      .record({
        day: fc.option(near(drawn.dueOn ?? today, 5), { freq: 9 }),
        state: fc.constantFrom('open', 'open', 'open', 'open', 'open', 'suspended', 'closed'),
        other: near(drawn.dueOn ?? today, 5),
      })
      .map(({ day, state, other }) => ({
        ...drawn,
        completedOn: Number(drawn.percent) >= 100 ? day : null,
        suspendedOn: state === 'suspended' ? other : null,
        closedOn: state === 'closed' ? other : null,
      })),
  );

const thresholds: fc.Arbitrary<LightThresholds> = fc.oneof(
  fc.constant(DEFAULT_LIGHT_POLICY),
  fc.record({
    tolerance: fc.integer({ min: 0, max: 50 }),
    notStartedLag: fc.integer({ min: 0, max: 100 }),
    dueSoonDays: fc.integer({ min: 0, max: 90 }),
    yellowLag: fc.integer({ min: 1, max: 100 }),
  }),
);

interface Drawn {
  readonly one: ProgressFacts;
  readonly policy: LightThresholds;
}

interface Classed {
  expected: number;
  status: string;
  light: string;
  timeliness: string | null;
}

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

/** Asks for no threshold. */
const timelinessSql = new LightSql({ add: () => '' }, '$2', DEFAULT_LIGHT_POLICY, 'facts').timeliness;

const inSql = (drawn: readonly Drawn[]): Promise<Classed[]> =>
  database.appDataSource.query(
    `SELECT expected_percent(starts_on, due_on, $2::date) AS expected,
            assignment_status(percent, starts_on, due_on, suspended_on, closed_on, $2::date, tolerance, lag) AS status,
            assignment_light(percent, starts_on, due_on, completed_on, suspended_on, closed_on, $2::date, soon, yellow) AS light,
            ${timelinessSql} AS timeliness
       FROM jsonb_to_recordset($1::jsonb) AS facts (n int, percent numeric, starts_on date, due_on date,
              completed_on date, suspended_on date, closed_on date, tolerance int, lag int, soon int, yellow int)
      ORDER BY n`,
    [
      JSON.stringify(
        drawn.map(({ one, policy }, n) => ({
          n,
          percent: one.percent,
          starts_on: one.startsOn,
          due_on: one.dueOn,
          completed_on: one.completedOn,
          suspended_on: one.suspendedOn,
          closed_on: one.closedOn,
          tolerance: policy.tolerance,
          lag: policy.notStartedLag,
          soon: policy.dueSoonDays,
          yellow: policy.yellowLag,
        })),
      ),
      today,
    ],
  );

it('classes every assignment in SQL as the rules do, under random policies', async () => {
  const drawn = fc.sample(fc.record({ one: facts, policy: thresholds }), { numRuns: 5_000, seed: SEED });
  const bySql = await inSql(drawn);
  const byRules = drawn.map(({ one, policy }) => ({
    expected: expectedPercent(one, today),
    status: statusOf(one, today, policy),
    light: lightOf(one, today, policy),
    timeliness: timelinessOf(one, today),
  }));
  const differing = drawn.flatMap((pair, n) =>
    JSON.stringify(bySql[n]) === JSON.stringify(byRules[n])
      ? []
      : [{ ...pair, sql: bySql[n], rules: byRules[n] }],
  );
  expect(differing.slice(0, 3)).toEqual([]);
  expect(new Set(byRules.map(({ status }) => status))).toEqual(new Set(TASK_STATUSES));
  expect(new Set(byRules.map(({ light }) => light))).toEqual(new Set(LIGHTS));
  expect(new Set(byRules.map(({ timeliness }) => timeliness))).toEqual(new Set([...TIMELINESS, null]));
});

it('is inlined: a plan shows the columns, not a call', async () => {
  const parameters = new SqlValues();
  const sql = new LightSql(parameters, parameters.add(today), DEFAULT_LIGHT_POLICY);
  const plan = await database.appDataSource.query<Record<string, string>[]>(
    `EXPLAIN VERBOSE SELECT ${sql.status}, ${sql.light} FROM assignments a`,
    parameters.values,
  );
  expect(JSON.stringify(plan)).toMatch(/CASE WHEN/);
  expect(JSON.stringify(plan)).not.toMatch(/assignment_(status|light)\(/);
});

class SqlValues {
  readonly values: unknown[] = [];
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
