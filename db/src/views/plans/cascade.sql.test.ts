import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#db/testing/create-test-database.js';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const PROVINCE = id(1);
const PREFECTURE = id(2);
const COUNTY = id(3);
const STRANGER = id(4);
const [ISSUED, DRAFT, COUNTY_PLAN, COUNTY_DRAFT, STRANGER_PLAN, PROVINCE_PLAN] = [11, 12, 13, 14, 15, 16].map(
  id,
);
const POINT = id(21);
const TASK = id(22);
const TODAY = '2026-08-15';

/** province ← prefecture ← county; the stranger belongs to nobody. The county’s plan follows the prefecture’s. */
async function buildWorld(owner: (sql: string) => Promise<unknown>): Promise<void> {
  const at = `'2026-01-01T00:00:00Z'`;
  const stamp = `1, ${at}, NULL, ${at}, NULL`;
  const jurisdiction = (own: string, code: string, name: string, parent: string | null) =>
    owner(
      `INSERT INTO jurisdictions VALUES ('${own}', '${code}', '${name}', false, ${at}, ${parent ? `'${parent}'` : 'NULL'})`,
    );
  await jurisdiction(PROVINCE, 'province', '云省', null);
  await jurisdiction(PREFECTURE, 'prefecture', '岭州', PROVINCE);
  await jurisdiction(COUNTY, 'county', '川县', PREFECTURE);
  await jurisdiction(STRANGER, 'stranger', '外县', null);
  const plan = (own: string, plan: string, title: string, state: string, text = '') =>
    owner(`INSERT INTO plans VALUES ('${own}', '${plan}', '${title}', '号', '发文', '2026-01-01', 2026, '${state}',
      ${state === 'issued' ? `'2026-01-10'` : 'NULL'}, '${text}', ${stamp})`);
  const text = '内部情况不外传。请于11月30日前将落实情况报州政府办公室。\n抄送：州委办公室';
  await plan(PROVINCE, PROVINCE_PLAN!, '省要点', 'issued');
  await plan(PREFECTURE, ISSUED!, '州要点', 'issued', text);
  await plan(PREFECTURE, DRAFT!, '州草稿', 'draft', text);
  await plan(COUNTY, COUNTY_PLAN!, '县方案', 'issued');
  await plan(COUNTY, COUNTY_DRAFT!, '县草稿', 'draft');
  await plan(STRANGER, STRANGER_PLAN!, '外县方案', 'issued');
  const task = (own: string, own_id: string, of: string, title: string) =>
    owner(
      `INSERT INTO tasks VALUES ('${own}', '${own_id}', '${of}', NULL, 'c-${own_id.slice(-3)}-${of.slice(-2)}', '1', '${title}', '内容', 1, 0, 0, '2026-06-30', ${stamp})`,
    );
  await task(PREFECTURE, POINT, ISSUED!, '州里的要点');
  await task(PREFECTURE, id(31), DRAFT!, '州里的草稿要点');
  await task(COUNTY, TASK, COUNTY_PLAN!, '县里的任务');
  await task(COUNTY, id(32), COUNTY_PLAN!, '不对应的任务');
  await task(STRANGER, id(33), STRANGER_PLAN!, '外县的任务');
  await owner(`INSERT INTO unit_categories VALUES ('${COUNTY}', '${id(40)}', '镇街', 1)`);
  for (const [n, percent] of [
    [41, 100],
    [42, 25],
  ]) {
    await owner(
      `INSERT INTO units VALUES ('${COUNTY}', '${id(n!)}', '${id(40)}', NULL, '单位${n}', '单位${n}', 1, NULL, ${stamp})`,
    );
    await owner(`INSERT INTO assignments VALUES ('${COUNTY}', '${id(n! + 10)}', '${COUNTY_PLAN}', '${TASK}', '${id(n!)}', 'lead', NULL,
      'to_sign', NULL, NULL, '2026-01-10', '2026-06-30', ${percent}, ${percent === 100 ? `'2026-05-01'` : 'NULL'}, NULL, ${stamp})`);
  }
  const link = (own: string, own_id: string, of: string, to: string, superior: string, title: string) =>
    owner(
      `INSERT INTO superior_documents VALUES ('${own}', '${own_id}', '${of}', 'superior_plan', '${to}', '${superior}', '${title}', '文号', NULL, NULL, ${stamp})`,
    );
  await link(COUNTY, id(61), COUNTY_PLAN!, PREFECTURE, ISSUED!, '州要点');
  await link(COUNTY, id(62), COUNTY_DRAFT!, PREFECTURE, ISSUED!, '州要点');
  await link(PREFECTURE, id(63), ISSUED!, PROVINCE, PROVINCE_PLAN!, '省要点');
  // A claim without the parent link opens nothing, in either direction.
  await link(STRANGER, id(64), STRANGER_PLAN!, PREFECTURE, ISSUED!, '州要点');
  const map = (own: string, document: string, taskId: string, state: string, n: number) =>
    owner(`INSERT INTO task_mappings (jurisdiction_id, id, superior_document_id, point_id, task_id, state, likeness,
             shared_words, decided_at, version, created_at, updated_at)
           VALUES ('${own}', '${id(n)}', '${document}', '${POINT}', '${taskId}', '${state}', 0.5, '{}',
             ${state === 'suggested' ? 'NULL' : at}, 1, ${at}, ${at})`);
  await map(COUNTY, id(61), TASK, 'confirmed', 71);
  await map(COUNTY, id(61), id(32), 'suggested', 72);
  await map(STRANGER, id(64), id(33), 'confirmed', 73);
}

describe('the way between a superior and its subordinates', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await buildWorld((sql) => database.dataSource.query(sql));
  });
  afterAll(() => database.drop());

  const as = async <T>(jurisdiction: string | null, sql: string): Promise<T[]> => {
    const runner = database.appDataSource.createQueryRunner();
    try {
      await runner.query('BEGIN');
      if (jurisdiction) await runner.query(`SET LOCAL app.jurisdiction_id = '${jurisdiction}'`);
      return (await runner.query(sql)) as T[];
    } finally {
      await runner.query('ROLLBACK');
      await runner.release();
    }
  };
  const points = (asking: string | null, of: string, plan: string) =>
    as<object>(asking, `SELECT * FROM cascade_superior_points('${of}', '${plan}')`);
  const subordinates = (asking: string | null, plan: string) =>
    as<object>(asking, `SELECT * FROM cascade_subordinates('${plan}')`);
  const progress = (asking: string | null, plan: string) =>
    as<object>(asking, `SELECT * FROM cascade_subordinate_tasks('${plan}', '${TODAY}')`);

  it('R66 shows a subordinate the issued plans of everybody above it, drafts and sideways plans not', async () => {
    const titles = async (asking: string | null) =>
      (await as<{ title: string }>(asking, 'SELECT title FROM cascade_superior_plans()'))
        .map(({ title }) => title)
        .sort();
    expect(await titles(COUNTY)).toEqual(['州要点', '省要点']);
    expect(await titles(PREFECTURE)).toEqual(['省要点']);
    expect(await titles(PROVINCE)).toEqual([]);
    expect(await titles(STRANGER)).toEqual([]);
    expect(await titles(null)).toEqual([]);
  });

  it('R92 gives the points of an issued plan, with the printed columns only', async () => {
    expect(await points(COUNTY, PREFECTURE, ISSUED!)).toEqual([
      { id: POINT, ordinal: '1', title: '州里的要点', content: '内容', due_on: '2026-06-30', deadlines: [] },
    ]);
    expect(await points(COUNTY, PREFECTURE, DRAFT!)).toEqual([]);
    for (const asking of [STRANGER, PROVINCE, PREFECTURE, null])
      expect(await points(asking, PREFECTURE, ISSUED!)).toEqual([]);
    expect(await points(PREFECTURE, COUNTY, COUNTY_PLAN!)).toEqual([]);
  });

  it('R87 gives of a superior’s text the sentences that ask for a report, and no other', async () => {
    const sentences = (asking: string) =>
      as<{ said: string }>(
        asking,
        `SELECT said FROM cascade_superior_sentences('${PREFECTURE}', '${ISSUED}') AS said`,
      );
    expect(await sentences(COUNTY)).toEqual([{ said: '请于11月30日前将落实情况报州政府办公室' }]);
    expect(await sentences(STRANGER)).toEqual([]);
    expect(await sentences(PROVINCE)).toEqual([]);
  });

  it('R92 shows the superior who follows its plan and how far, without units, and nothing of drafts', async () => {
    expect(await subordinates(PREFECTURE, ISSUED!)).toEqual([
      {
        jurisdiction_id: COUNTY,
        jurisdiction_name: '川县',
        plan_id: COUNTY_PLAN,
        title: '县方案',
        doc_number: '号',
      },
    ]);
    expect(await progress(PREFECTURE, ISSUED!)).toEqual([
      {
        plan_id: COUNTY_PLAN,
        point_id: POINT,
        task_id: TASK,
        ordinal: '1',
        title: '县里的任务',
        due_on: '2026-06-30',
        percent: '62.50',
        assignments: 2,
        green: 1,
        yellow: 0,
        red: 1,
        grey: 0,
      },
    ]);
  });

  it('R66 counts a follower’s lights under the follower’s own policy', async () => {
    const yellow = async () => {
      const sql = `SELECT yellow FROM cascade_subordinate_tasks('${ISSUED}', '2026-02-01')`;
      return (await as<{ yellow: number }>(PREFECTURE, sql)).map((row) => row.yellow);
    };
    const policy = (of: string, number: number) =>
      database.dataSource
        .query(`INSERT INTO light_policies VALUES ('${of}', '${id(90 + number)}', ${number}, '2026-01-01',
        10, 50, 3000, 20, '{}', '{}', '{}', '{}', '[]', '2026-01-01T00:00:00Z', NULL)`);
    await policy(PREFECTURE, 1);
    expect(await yellow()).toEqual([0]);
    await policy(COUNTY, 2);
    expect(await yellow()).toEqual([1]);
  });

  it.each([
    ['a stranger', STRANGER],
    ['the subordinate itself', COUNTY],
    ['a superior two levels above, for a plan that is not its own', PROVINCE],
    ['nobody', null],
  ])('shows %s nothing of it', async (_, asking) => {
    expect(await subordinates(asking, ISSUED!)).toEqual([]);
    expect(await progress(asking, ISSUED!)).toEqual([]);
  });

  it('R66 names the documents above a plan, level by level, to whoever owns the plan', async () => {
    const levels = (asking: string, plan: string) =>
      as<object>(asking, `SELECT * FROM cascade_levels('${plan}')`);
    expect(await levels(COUNTY, COUNTY_PLAN!)).toEqual([
      { depth: 1, jurisdiction_name: '岭州', title: '州要点', doc_number: '文号' },
      { depth: 2, jurisdiction_name: '云省', title: '省要点', doc_number: '文号' },
    ]);
    expect(await levels(STRANGER, COUNTY_PLAN!)).toEqual([]);
    expect(await levels(STRANGER, STRANGER_PLAN!)).toHaveLength(1);
  });

  it.each([
    'plans',
    'tasks',
    'assignments',
    'units',
    'superior_documents',
    'superior_points',
    'task_mappings',
  ])('keeps the wall around %s for both sides', async (table) => {
    for (const asking of [PROVINCE, PREFECTURE, COUNTY, STRANGER]) {
      const foreign = `SELECT 1 FROM ${table} WHERE jurisdiction_id <> '${asking}'`;
      expect(await as(asking, foreign)).toEqual([]);
    }
  });

  it('lets the application neither set nor choose who stands above whom', async () => {
    const claim = `UPDATE jurisdictions SET parent_id = '${PREFECTURE}' WHERE id = '${STRANGER}'`;
    await expect(as(STRANGER, claim)).rejects.toThrow(/permission denied/);
    const born = `INSERT INTO jurisdictions (id, code, name, demo, created_at, parent_id) VALUES ('${id(99)}', 'x', 'x', false, now(), '${PREFECTURE}')`;
    await expect(as(STRANGER, born)).rejects.toThrow(/permission denied/);
  });

  it('refuses a circle of jurisdictions, to the owner as well', async () => {
    for (const parent of [COUNTY, PROVINCE, PREFECTURE]) {
      const circle = `UPDATE jurisdictions SET parent_id = '${parent}' WHERE id = '${PROVINCE}'`;
      await expect(database.dataSource.query(circle)).rejects.toThrow(/above itself/);
    }
  });

  it('leaves out what was withdrawn, on either side', async () => {
    const withdraw = (table: string, row: string, at: string) =>
      database.dataSource.query(`UPDATE ${table} SET withdrawn_at = ${at} WHERE id = '${row}'`);
    await withdraw('assignments', id(52), 'now()');
    expect(await progress(PREFECTURE, ISSUED!)).toMatchObject([
      { percent: '100.00', assignments: 1, red: 0 },
    ]);
    await withdraw('tasks', TASK, 'now()');
    expect(await progress(PREFECTURE, ISSUED!)).toEqual([]);
    await withdraw('tasks', POINT, 'now()');
    expect(await points(COUNTY, PREFECTURE, ISSUED!)).toEqual([]);
    for (const [table, row] of [
      ['assignments', id(52)],
      ['tasks', TASK],
      ['tasks', POINT],
    ] as const)
      await withdraw(table, row, 'NULL');
  });

  it('closes again when the parent link is taken away', async () => {
    await database.dataSource.query(`UPDATE jurisdictions SET parent_id = NULL WHERE id = '${COUNTY}'`);
    expect(await points(COUNTY, PREFECTURE, ISSUED!)).toEqual([]);
    expect(await progress(PREFECTURE, ISSUED!)).toEqual([]);
    await database.dataSource.query(
      `UPDATE jurisdictions SET parent_id = '${PREFECTURE}' WHERE id = '${COUNTY}'`,
    );
  });
});
