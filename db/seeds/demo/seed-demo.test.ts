import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  factsAtQuarterEnd,
  type AcceptedReport,
  type TrackedAssignment,
} from '#shared/assessment/assignment-facts.js';
import { periodOf } from '#shared/assessment/round-period.js';
import { scoreUnit } from '#shared/assessment/score-unit.js';
import { sum } from '#shared/kernel/decimal.js';
import { fixedClock, seededRandom } from '#shared/kernel/ports.js';
import { snapshotHash } from '#db/assessment/frozen-round-rows.js';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { IndicatorScoreRow } from '#db/entities/assessment/indicator-score.entity.js';
import { IndicatorRow } from '#db/entities/assessment/indicator.entity.js';
import { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import { ScoreAdjustmentRow } from '#db/entities/assessment/score-adjustment.entity.js';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { DemoCountyExists, seedDemo } from './seed-demo.js';

const ports = () => ({
  clock: fixedClock('2026-11-22T02:00:00Z'),
  random: seededRandom(7),
  hashPassword: (password: string) => Promise.resolve(`hash of ${password.length} characters`),
});

let database: TestDatabase;
let twin: TestDatabase;

beforeAll(async () => {
  [database, twin] = [await createTestDatabase(), await createTestDatabase()];
  await seedDemo(database.dataSource, ports());
  await seedDemo(twin.dataSource, ports());
});

afterAll(() => Promise.all([database?.drop(), twin?.drop()]));

const count = async (sql: string): Promise<number> => {
  const [row] = await database.dataSource.query<{ n: string }[]>(`SELECT count(*) AS n FROM ${sql}`);
  return Number(row?.n);
};

it('loads the county', async () => {
  expect(await count('units')).toBe(45);
  expect(await count('plans')).toBe(6);
  expect(await count('tasks')).toBe(150);
  expect(await count(`assessment_rounds WHERE state = 'published'`)).toBe(2);
  expect(await count(`breakdown_drafts WHERE state = 'in_review'`)).toBe(1);
  expect(await count('audit_entries')).toBeGreaterThan(100);
});

it('shows every status and light to the SQL that lists are made of', async () => {
  const rows = await database.dataSource.query<{ status: string; light: string }[]>(
    `SELECT DISTINCT
            assignment_status(percent, starts_on, due_on, suspended_on, closed_on, '2026-11-22', 10, 50) AS status,
            assignment_light(percent, starts_on, due_on, completed_on, suspended_on, closed_on, '2026-11-22', 15, 20) AS light
       FROM assignments`,
  );
  expect(new Set(rows.map(({ status }) => status)).size).toBe(6);
  expect(new Set(rows.map(({ light }) => light)).size).toBe(4);
});

it('gives every account of the log-in page its role, unit and password', async () => {
  const rows = await database.dataSource.query<Record<string, unknown>[]>(
    `SELECT login_name, role, coalesce(units.name, '') AS unit, must_change_password, disabled
       FROM accounts LEFT JOIN units ON units.jurisdiction_id = accounts.jurisdiction_id AND units.id = accounts.unit_id`,
  );
  for (const { loginName, role, unitName, password } of DEMO_ACCOUNTS) {
    const unit = role.startsWith('unit_') ? unitName : '';
    const expected = { login_name: loginName, role, unit, must_change_password: false, disabled: false };
    expect(rows).toContainEqual(expected);
    expect(password.length).toBeGreaterThanOrEqual(10);
    const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((one) => one.test(password));
    expect(classes.length).toBeGreaterThanOrEqual(3);
  }
});

it('refuses to load twice and changes nothing', async () => {
  const before = await contentHash(database);
  await expect(seedDemo(database.dataSource, ports())).rejects.toThrow(DemoCountyExists);
  expect(await contentHash(database)).toBe(before);
});

it('writes the same rows for the same seed and clock', async () => {
  expect(await contentHash(twin)).toBe(await contentHash(database));
});

it('published totals that a recomputation from the rows of the database repeats', async () => {
  const { dataSource } = database;
  const all = await dataSource.getRepository(RoundSnapshotRow).find({ order: { ordinal: 'DESC' } });
  expect(all).toHaveLength(4);
  for (const { content, contentHash: stored } of all) expect(snapshotHash(content)).toBe(stored);
  // A correction is not in the rows that it corrects.
  for (const { roundId, content } of all.filter(({ ordinal }) => ordinal === 1)) {
    const newest = all.find((one) => one.roundId === roundId)!.content;
    const round = await dataSource.getRepository(AssessmentRoundRow).findOneByOrFail({ id: roundId });
    const indicators = await dataSource.getRepository(IndicatorRow).findBy({ roundId });
    const scores = await dataSource.getRepository(IndicatorScoreRow).findBy({ roundId });
    const adjustments = await dataSource.getRepository(ScoreAdjustmentRow).findBy({ roundId });
    const results = await dataSource.getRepository(RoundResultRow).findBy({ roundId });
    const facts = factsAtQuarterEnd(await trackedIn(round.year), await acceptedReports(), round);
    for (const result of results.filter(({ participates }) => participates)) {
      const mine = <T extends { unitId: string }>(rows: T[]) =>
        rows.filter((row) => row.unitId === result.unitId);
      const own = {
        entries: mine(scores),
        adjustments: mine(adjustments),
        vetoes: [],
        assignments: mine(facts),
      };
      const { rubric } = round;
      const scoring = { indicators, rubric, period: periodOf(round), placeOf: () => null };
      const { total } = scoreUnit(result, own, scoring);
      const unit = content.units.find(({ unitId }) => unitId === result.unitId)!;
      expect(unit.total).toBe(total);
      const shown = newest.units.find(({ unitId }) => unitId === result.unitId)!;
      expect(sum([result.total]).eq(shown.total)).toBe(true);
      expect(shown.rank).toBe(result.rank);
      expect(sum(unit.lines.map(({ points }) => points)).eq(total)).toBe(true);
    }
  }
});

const trackedIn = (year: number): Promise<TrackedAssignment[]> =>
  database.dataSource.query(
    `SELECT a.id AS "assignmentId", a.unit_id AS "unitId", t.code AS "taskCode", t.title AS "taskTitle",
            a.starts_on AS "startsOn", a.due_on AS "dueOn"
       FROM assignments a
       JOIN tasks t ON t.jurisdiction_id = a.jurisdiction_id AND t.id = a.task_id
       JOIN plans p ON p.jurisdiction_id = a.jurisdiction_id AND p.id = a.plan_id
      WHERE p.year = $1`,
    [year],
  );

const acceptedReports = (): Promise<AcceptedReport[]> =>
  database.dataSource.query(
    `SELECT assignment_id AS "assignmentId", year, quarter, percent, as_of AS "asOf"
       FROM progress_reports WHERE state = 'accepted'`,
  );

/** Of every row of every table. */
async function contentHash({ dataSource }: TestDatabase): Promise<string> {
  const hash = createHash('sha256');
  for (const { tableName } of dataSource.entityMetadatas.toSorted((a, b) =>
    a.tableName < b.tableName ? -1 : 1,
  )) {
    const rows = await dataSource.query<{ row: string }[]>(
      `SELECT to_jsonb(one)::text AS row FROM ${tableName} AS one ORDER BY 1`,
    );
    hash.update(`${tableName} ${rows.length}\n${rows.map(({ row }) => row).join('\n')}`);
  }
  return hash.digest('hex');
}
