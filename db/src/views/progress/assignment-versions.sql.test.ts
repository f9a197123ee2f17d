import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [HOME, CATEGORY, UNIT, PLAN, TASK, SHARE] = [1, 2, 3, 4, 5, 6].map(id);

interface Version {
  from: string;
  to: string | null;
  state: string;
  percent: string;
  completed: string | null;
  report: string | null;
  withdrawn: boolean;
}

let database: TestDatabase;
const run = (sql: string): Promise<unknown> => database.dataSource.query(sql);
const versions = (): Promise<Version[]> =>
  database.dataSource.query(`
    SELECT valid_from AS "from", valid_to AS "to", state, percent, completed_on AS completed,
           right(latest_report_id::text, 2) AS report, withdrawn_at IS NOT NULL AS withdrawn
      FROM assignment_versions ORDER BY valid_from`);

/** A share issued, signed for, and reported on four times: finished, taken back, finished again; then withdrawn. */
beforeAll(async () => {
  database = await createTestDatabase();
  const at = `'2026-01-10T02:00:00Z'`;
  const stamp = `version, created_at, updated_at) VALUES`;
  const stamped = `1, ${at}, ${at})`;
  await run(
    `INSERT INTO jurisdictions (id, code, name, demo, created_at) VALUES ('${HOME}', 'home', '川县', false, ${at})`,
  );
  await run(
    `INSERT INTO unit_categories (jurisdiction_id, id, name, sort_order) VALUES ('${HOME}', '${CATEGORY}', '部门', 1)`,
  );
  await run(`INSERT INTO units (jurisdiction_id, id, category_id, name, short_name, sort_order, ${stamp}
    ('${HOME}', '${UNIT}', '${CATEGORY}', '县水利局', '水利局', 1, ${stamped}`);
  await run(`INSERT INTO plans (jurisdiction_id, id, title, year, state, issued_on, source_text, ${stamp}
    ('${HOME}', '${PLAN}', '要点', 2026, 'issued', '2026-01-10', '', ${stamped}`);
  await run(`INSERT INTO tasks (jurisdiction_id, id, plan_id, code, ordinal, title, content, sort_order, span_start, span_end, ${stamp}
    ('${HOME}', '${TASK}', '${PLAN}', '2026-01-001', '1', '清淤', '', 1, 0, 0, ${stamped}`);
  await run(`INSERT INTO assignments (jurisdiction_id, id, plan_id, task_id, unit_id, role, state, signed_at, starts_on, due_on,
      percent, completed_on, withdrawn_at, ${stamp}
    ('${HOME}', '${SHARE}', '${PLAN}', '${TASK}', '${UNIT}', 'lead', 'signed', '2026-01-12T17:00:00Z', '2026-01-10', '2026-12-31',
      100, '2026-12-15', '2027-01-20T02:00:00Z', ${stamped}`);
  const reports = [
    [1, 40, '2026-03-28', '2026-04-05T02:00:00Z'],
    [2, 100, '2026-06-28', '2026-07-03T16:30:00Z'],
    [3, 80, '2026-09-28', '2026-10-02T02:00:00Z'],
    [4, 100, '2026-12-15', '2026-12-20T02:00:00Z'],
  ] as const;
  for (const [quarter, percent, asOf, decided] of reports)
    await run(`INSERT INTO progress_reports (jurisdiction_id, id, assignment_id, year, quarter, state, percent, narrative, problems,
        next_step, as_of, submitted_at, decided_at, ${stamp}
      ('${HOME}', '${id(10 + quarter)}', '${SHARE}', 2026, ${quarter}, 'accepted', ${percent}, '', '', '', '${asOf}', '${decided}',
        '${decided}', ${stamped}`);
  await run(`UPDATE assignments SET latest_report_id = '${id(14)}'`);
});
afterAll(() => database.drop());

it('knows of rows that were there before it only their last state, until the past is retold', async () => {
  expect(await versions()).toMatchObject([{ from: '2026-01-10', to: null, percent: '100.00', report: '14' }]);
});

it('retells the days of signing, of every accepted report and of the withdrawal', async () => {
  await run('SELECT retell_assignment_versions(NULL)');
  const told = (await versions()).map((one) => Object.values<unknown>({ ...one }));
  expect(told).toEqual([
    ['2026-01-10', '2026-01-13', 'to_sign', '0.00', null, null, false],
    ['2026-01-13', '2026-04-05', 'signed', '0.00', null, null, false],
    ['2026-04-05', '2026-07-04', 'signed', '40.00', null, '11', false],
    ['2026-07-04', '2026-10-02', 'signed', '100.00', '2026-06-28', '12', false],
    ['2026-10-02', '2026-12-20', 'signed', '80.00', null, '13', false],
    ['2026-12-20', '2027-01-20', 'signed', '100.00', '2026-12-15', '14', false],
    ['2027-01-20', null, 'signed', '100.00', '2026-12-15', '14', true],
  ]);
});

it('goes on from there: a change ends what stood, two of one day are one, and what is no change is none', async () => {
  const change = (set: string, day: string) =>
    run(`UPDATE assignments SET ${set}, updated_at = '${day}T20:00:00Z'`);
  const before = (await versions()).length;
  await change('version = version + 1', '2027-02-01');
  expect(await versions()).toHaveLength(before);
  await change('withdrawn_at = NULL', '2027-02-01');
  await change(`due_on = '2027-06-30'`, '2027-02-01');
  const after = await versions();
  expect(after).toHaveLength(before + 1);
  expect(after.slice(-2)).toMatchObject([
    { from: '2027-01-20', to: '2027-02-02', withdrawn: true },
    { from: '2027-02-02', to: null, withdrawn: false },
  ]);
  // A clock that was set back never opens what is over.
  await change('percent = 100, completed_on = NULL', '2026-05-01');
  expect((await versions()).slice(-1)).toMatchObject([{ from: '2027-02-02', to: null, completed: null }]);
});
