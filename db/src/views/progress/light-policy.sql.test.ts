import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';
import { addDays, asCivilDate } from '#shared/kernel/civil-date.js';
import {
  DEFAULT_LIGHT_POLICY,
  policyOn,
  type LightPolicyVersion,
} from '#shared/progress/lights/light-policy.js';
import { lightPolicyOn } from './light-policy.sql.js';

const SEED = 20_260_704;
const HOME = '00000000-0000-7000-8000-000000000001';
const FIRST = asCivilDate('2026-01-01');
const NO_WORDS = `'{}', '{}', '{}', '{}', '[]', '2026-01-01T00:00:00Z', NULL`;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.dataSource.query(
    `INSERT INTO jurisdictions (id, code, name, demo, created_at) VALUES ($1, 'home', '川县', false, '2026-01-01')`,
    [HOME],
  );
});
afterAll(() => database.drop());

it('finds the version of every day that the rule finds', async () => {
  const days = fc.sample(fc.integer({ min: 0, max: 60 }), { seed: SEED, numRuns: 25 });
  const versions = days.map((day, at): LightPolicyVersion => ({
    ...DEFAULT_LIGHT_POLICY,
    number: at + 1,
    validFrom: addDays(FIRST, day),
    tolerance: at,
    notStartedLag: at + 100,
    dueSoonDays: at + 200,
    yellowLag: at + 300,
  }));
  for (const { number, validFrom, tolerance, notStartedLag, dueSoonDays, yellowLag } of versions)
    await database.dataSource.query(
      `INSERT INTO light_policies VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, ${NO_WORDS})`,
      [HOME, number, validFrom, tolerance, notStartedLag, dueSoonDays, yellowLag],
    );
  const asked = Array.from({ length: 75 }, (_, n) => addDays(FIRST, n - 5));
  const found = await database.dataSource.query<Record<string, number>[]>(
    `SELECT policy.* FROM unnest($2::date[]) WITH ORDINALITY AS d (day, n)
      CROSS JOIN LATERAL (${lightPolicyOn('$1::uuid', 'd.day')}) policy ORDER BY n`,
    [HOME, asked],
  );
  const byRule = asked.map((day) => {
    const { tolerance, notStartedLag, dueSoonDays, yellowLag } = policyOn(versions, day);
    return {
      tolerance,
      not_started_lag: notStartedLag,
      due_soon_days: dueSoonDays,
      yellow_lag: yellowLag,
    };
  });
  expect(found).toEqual(byRule);
  expect(new Set(byRule.map(({ tolerance }) => tolerance)).size).toBeGreaterThan(5);
});

it('refuses to rewrite a version, to the owner as well', async () => {
  const rewrite = database.dataSource.query(`UPDATE light_policies SET tolerance = 1`);
  await expect(rewrite).rejects.toThrow(/append-only|rewrit|refus/i);
});
