import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [HOME, CATEGORY, ROUND] = [id(1), id(2), id(3)];
const UNITS = 8;
const TASKS = 20;
const QUARTERS = 6;
const WRITES = 10_000;
const AT = `'2026-01-10T02:00:00Z'`;
const STAMP = 'version, created_at, updated_at';
const STAMPED = `1, ${AT}, ${AT}`;

const unit = (n: number) => id(100 + n);
const plan = (n: number) => id(200 + n);
const task = (n: number) => id(300 + n);
const share = (taskNumber: number, unitNumber: number) => id(1_000 + taskNumber * UNITS + unitNumber);
const report = (taskNumber: number, unitNumber: number, quarter: number) =>
  id(100_000 + (taskNumber * UNITS + unitNumber) * QUARTERS + quarter);

let database: TestDatabase;
const run = (sql: string): Promise<unknown> => database.dataSource.query(sql);

const addShare = (t: number, u: number): string => `
  INSERT INTO assignments (jurisdiction_id, id, plan_id, task_id, unit_id, role, state, signed_at, starts_on, due_on,
                           percent, ${STAMP})
  VALUES ('${HOME}', '${share(t, u)}', '${plan(t % 2)}', '${task(t)}', '${unit(u)}', 'lead', 'signed', ${AT},
          '2026-01-10', '2026-${String(1 + (t % 12)).padStart(2, '0')}-15', 0, ${STAMPED}) ON CONFLICT DO NOTHING`;

beforeAll(async () => {
  database = await createTestDatabase();
  await run(
    `INSERT INTO jurisdictions (id, code, name, demo, created_at) VALUES ('${HOME}', 'home', '川县', false, ${AT})`,
  );
  await run(
    `INSERT INTO unit_categories (jurisdiction_id, id, name, sort_order) VALUES ('${HOME}', '${CATEGORY}', '部门', 1)`,
  );
  for (let n = 0; n < UNITS; n += 1)
    await run(`INSERT INTO units (jurisdiction_id, id, category_id, name, short_name, sort_order, ${STAMP})
      VALUES ('${HOME}', '${unit(n)}', '${CATEGORY}', '第${n}局', '${n}局', ${n}, ${STAMPED})`);
  for (const n of [0, 1])
    await run(`INSERT INTO plans (jurisdiction_id, id, title, year, state, issued_on, source_text, ${STAMP})
      VALUES ('${HOME}', '${plan(n)}', '要点', ${2026 + n}, 'issued', '2026-01-10', '', ${STAMPED})`);
  for (let n = 0; n < TASKS; n += 1)
    await run(`INSERT INTO tasks (jurisdiction_id, id, plan_id, code, ordinal, title, content, sort_order, span_start,
                                  span_end, ${STAMP})
      VALUES ('${HOME}', '${task(n)}', '${plan(n % 2)}', 'c${n}', '', '清淤', '', ${n}, 0, 0, ${STAMPED})`);
});
afterAll(() => database.drop());

/** The same writes in every run. */
function randomWrites(): string[] {
  let seed = 20_260_115;
  const pick = (n: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 4_294_967_296) * n);
  };
  const from = (words: readonly string[]): string => words[pick(words.length)]!;
  const percent = () => (pick(3) === 0 ? 100 : pick(100));
  const day = () => `2026-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`;
  const state = () =>
    from(['draft', 'handed_in', 'submitted', 'submitted', 'returned', 'accepted', 'accepted']);
  const told = () => from([`'${day()}T0${pick(10)}:00:00Z'`, `'${day()}T10:00:00Z'`, 'NULL']);
  const writes: readonly ((t: number, u: number, q: number) => string)[] = [
    addShare,
    addShare,
    (t, u) =>
      `DELETE FROM progress_reports WHERE assignment_id = '${share(t, u)}'; DELETE FROM assignments WHERE id = '${share(t, u)}'`,
    (t, u) => `UPDATE assignments SET percent = ${percent()} WHERE id = '${share(t, u)}'`,
    (t, u) => `UPDATE assignments SET due_on = ${from([`'${day()}'`, 'NULL'])} WHERE id = '${share(t, u)}'`,
    (t) => `UPDATE assignments SET due_on = due_on + ${pick(60) - 30} WHERE task_id = '${task(t)}'`,
    (t, u) => `UPDATE assignments SET withdrawn_at = ${from([AT, 'NULL'])} WHERE id = '${share(t, u)}'`,
    (_, u) => `UPDATE assignments SET withdrawn_at = NULL WHERE unit_id = '${unit(u)}'`,
    (
      t,
      u,
      q,
    ) => `INSERT INTO progress_reports (jurisdiction_id, id, assignment_id, year, quarter, state, percent, narrative,
                    problems, next_step, as_of, submitted_at, ${STAMP})
      SELECT jurisdiction_id, '${report(t, u, q)}', id, ${2026 + Math.floor(q / 4)}, ${1 + (q % 4)}, '${state()}', ${percent()},
             '', '', '', '2026-03-01', ${told()}, ${STAMPED}
        FROM assignments WHERE id = '${share(t, u)}' ON CONFLICT DO NOTHING`,
    (t, u, q) =>
      `UPDATE progress_reports SET state = '${state()}', percent = ${percent()}, submitted_at = ${told()} WHERE id = '${report(t, u, q)}'`,
    (t, u) => `UPDATE progress_reports SET state = '${state()}' WHERE assignment_id = '${share(t, u)}'`,
    (t, u, q) => `DELETE FROM progress_reports WHERE id = '${report(t, u, q)}'`,
    (
      t,
      u,
    ) => `INSERT INTO progress_reports (jurisdiction_id, id, assignment_id, year, quarter, state, percent, narrative,
                    problems, next_step, as_of, submitted_at, ${STAMP})
      SELECT a.jurisdiction_id, md5(a.id::text || q || '${pick(1_000_000)}')::uuid, a.id, 2030 + q, 1, '${state()}', (${percent()} + 50 * q) % 101, '', '', '',
             '2026-03-01', timestamptz ${AT} + q * interval '${pick(3) - 1} hours', ${STAMPED}
        FROM assignments a, generate_series(1, 3) q WHERE a.id IN ('${share(t, u)}', '${share(t, 0)}') ON CONFLICT DO NOTHING`,
  ];
  return Array.from({ length: WRITES }, () => {
    // Reports are written more often than the rest.
    const kind = pick(2) === 0 ? 8 + pick(2) : pick(writes.length);
    return writes[kind]!(pick(TASKS), pick(UNITS), pick(QUARTERS));
  });
}

const NEWEST = (column: string) => `(
  SELECT r.${column} FROM progress_reports r
   WHERE r.assignment_id = a.id AND r.state IN ('submitted', 'accepted')
   ORDER BY r.submitted_at DESC NULLS LAST, r.id DESC LIMIT 1)`;

const COUNTED_ANEW = `
  SELECT p.year, a.unit_id AS unit, to_char(a.due_on, 'YYYY-MM') AS month, count(*)::int AS total,
         (count(*) FILTER (WHERE a.percent >= 100))::int AS completed,
         (count(*) FILTER (WHERE ${NEWEST('percent')} >= 100))::int AS reported
    FROM assignments a JOIN plans p ON p.id = a.plan_id
   WHERE a.withdrawn_at IS NULL
   GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`;

const KEPT = `
  SELECT year, unit_id AS unit, CASE WHEN month <> 'infinity' THEN to_char(month, 'YYYY-MM') END AS month, total, completed,
         reported
    FROM unit_months WHERE (total, completed, reported) <> (0, 0, 0)
   ORDER BY 1, 2, 3`;

it(`says after ${WRITES} random writes what counting from scratch says`, async () => {
  for (let t = 0; t < TASKS; t += 1) for (let u = 0; u < UNITS; u += 2) await run(addShare(t, u));
  const writes = randomWrites();
  for (let start = 0; start < writes.length; start += 500)
    await run(writes.slice(start, start + 500).join(';\n'));
  const counted = await database.dataSource.query<{ reported: number }[]>(COUNTED_ANEW);
  expect(await run(KEPT)).toEqual(counted);
  // The world did not wear out: there is something of everything to count.
  expect(counted.length).toBeGreaterThan(40);
  expect(counted.filter(({ reported }) => reported > 0).length).toBeGreaterThan(10);
  const newest = `SELECT a.id, ${NEWEST('id')} AS report, ${NEWEST('percent')} AS percent FROM assignments a`;
  expect(
    await run('SELECT assignment_id AS id, report_id AS report, percent FROM latest_reports ORDER BY 1'),
  ).toEqual(await run(`SELECT * FROM (${newest}) told WHERE report IS NOT NULL ORDER BY 1`));
});

it('takes a snapshot apart unit by unit, and the correction over the first', async () => {
  await run(`INSERT INTO assessment_rounds (jurisdiction_id, id, name, kind, year, quarter, state, rubric, ${STAMP})
    VALUES ('${HOME}', '${ROUND}', '一季度', 'quarterly', 2026, 1, 'scoring', '{}', ${STAMPED})`);
  const snapshot = (ordinal: number, points: string) => ({
    roundName: '一季度',
    year: 2026,
    quarter: 1,
    indicators: [{ id: id(900), standard: '按期办结' }],
    units: [0, 1].map((n) => ({
      unitId: unit(n),
      unitName: `第${n}局`,
      total: points,
      lines: [
        { indicatorId: id(900), name: '办结', points },
        { indicatorId: null, name: `第${ordinal}次`, points: '0' },
      ],
    })),
  });
  for (const [ordinal, points] of [
    [1, '8'],
    [2, '9'],
  ] as const)
    await run(`INSERT INTO round_snapshots (jurisdiction_id, id, round_id, ordinal, supersedes_id, content, content_hash, created_at)
      VALUES ('${HOME}', '${id(900 + ordinal)}', '${ROUND}', ${ordinal}, ${ordinal === 1 ? 'NULL' : `'${id(901)}'`}, '${JSON.stringify(snapshot(ordinal, points))}',
              'hash ${ordinal}', ${AT})`);
  const cards = await run(
    'SELECT unit_id AS "unitId", round_name AS "roundName", content_hash AS hash, content FROM round_scorecards ORDER BY 1',
  );
  const lines = [
    { indicatorId: id(900), name: '办结', points: '9', standard: '按期办结' },
    { indicatorId: null, name: '第2次', points: '0', standard: '' },
  ];
  expect(cards).toEqual(
    [0, 1].map((n) => ({
      unitId: unit(n),
      roundName: '一季度',
      hash: 'hash 2',
      content: { unitId: unit(n), unitName: `第${n}局`, total: '9', lines },
    })),
  );
});

it.each(['latest_reports', 'unit_months', 'round_scorecards'])(
  'lets the application read %s and not write it',
  async (table) => {
    await database.appDataSource.query(`SELECT * FROM ${table}`);
    for (const statement of [`DELETE FROM ${table}`, `INSERT INTO ${table} DEFAULT VALUES`])
      await expect(database.appDataSource.query(statement)).rejects.toThrow(/permission denied/);
  },
);
