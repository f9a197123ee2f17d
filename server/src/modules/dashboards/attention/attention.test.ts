import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProgressReportFigureRow } from '#db/entities/progress/progress-report-figure.entity.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { DataAlertPage, UnitBurden } from './attention.types.js';

const ALERTS = `query ($year: Int!, $kind: DataAlertKind, $page: PageInput!) {
  dataAlerts(year: $year, kind: $kind, page: $page) {
    total counts { kind count } rows { kind values assignmentId taskTitle unitName } } }`;
const BURDENS = `query ($year: Int!, $quarter: Int!) {
  unitBurdens(year: $year, quarter: $quarter) {
    unitName reports fields repeated { label tasks { title } } } }`;

let world: TestWorld;
let office: TestClient;
let head: TestClient;
const page = { page: 1, pageSize: 50 };

const alerts = async (client: TestClient, over: object = {}): Promise<DataAlertPage> =>
  (await client.graphql<{ dataAlerts: DataAlertPage }>(ALERTS, { year: 2026, kind: null, page, ...over }))
    .dataAlerts;
const burdens = async (client: TestClient, quarter = 3): Promise<UnitBurden[]> =>
  (await client.graphql<{ unitBurdens: UnitBurden[] }>(BURDENS, { year: 2026, quarter })).unitBurdens;

beforeAll(async () => {
  world = await TestWorld.open();
  const { home, other } = world;
  const units = await Promise.all(
    ['县林业局', '县档案局', '县水利局', '县农业农村局', '县统计局'].map((name) => home.unit(name)),
  );
  const [forestry = '', archive = ''] = units;
  office = await home.logIn('office');
  head = await home.logIn('unit_head', forestry);
  for (const unit of units.slice(1)) await home.logIn('unit_reporter', unit);
  await world.database.dataSource.query('UPDATE accounts SET disabled = true WHERE unit_id = $1', [units[4]]);
  const plan = await IssuedPlan.create(home);
  const planting = await plan.task({ title: '植树造林', target: '新建林场30个', dueOn: '2026-12-31' });
  const shared = await plan.task({ title: '森林防火', target: '新建林场' });
  const falling = await plan.assign(planting, forestry, { percent: '20' });
  await plan.report(falling, 1, { percent: '60' });
  const wrong = await plan.report(falling, 2, { percent: '20' });
  await home.insert(ProgressReportFigureRow, {
    reportId: wrong,
    targetId: null,
    label: '公开信息',
    value: '5580',
    unit: '项',
    numerator: null,
    denominator: null,
    lastYear: null,
    asOf: null,
    parts: [
      { label: '甲', value: '5000', reportId: null },
      { label: '乙', value: '683', reportId: null },
    ],
    sortOrder: 0,
  });
  for (const unit of units.slice(1)) {
    const share = await plan.assign(planting, unit, { percent: unit === archive ? '10' : '90' });
    await plan.report(share, 2, { percent: unit === archive ? '10' : '90' });
  }
  await plan.assign(shared, forestry, { percent: '0', startsOn: '2026-07-02' });
  await plan.assign(shared, archive, { percent: '100', completedOn: '2026-03-31' });
  const theirs = await IssuedPlan.create(other);
  await theirs.assign(await theirs.task(), await other.unit('邻县林业局'));
});
afterAll(() => world.close());

describe('alerts on what was reported', () => {
  it('R72, R76: finds what falls, does not add up, and has nobody to report it', async () => {
    const { rows, counts, total } = await alerts(office);
    expect(rows.map(({ kind, unitName, values }) => [kind, unitName, values])).toEqual([
      ['falling', '县林业局', { from: '60', to: '20' }],
      ['sum_wrong', '县林业局', { figures: 1 }],
      ['phantom_owner', '县统计局', {}],
    ]);
    expect(counts.reduce((all, { count }) => all + count, 0)).toBe(total);
  });

  it('opens as many rows of a kind as it counts', async () => {
    const { counts } = await alerts(office);
    for (const { kind, count } of counts) {
      const list = await alerts(office, { kind });
      expect([kind, list.total, list.rows.length]).toEqual([kind, count, count]);
    }
  });

  it('shows a unit its own, and nobody another county’s', async () => {
    expect((await alerts(head)).rows.map(({ unitName }) => unitName)).toEqual(['县林业局', '县林业局']);
    expect((await alerts(office)).rows.map(({ unitName }) => unitName)).not.toContain('邻县林业局');
    expect(await alerts(office, { year: 2025 })).toMatchObject({ total: 0, rows: [] });
  });

  it('needs one statement beside the session, however many reports there are', async () => {
    expect(await world.statementsOf(() => alerts(office))).toBeLessThanOrEqual(3);
    expect(await world.statementsOf(() => burdens(office))).toBeLessThanOrEqual(3);
  });
});

describe('the burden of reporting', () => {
  it('counts what the quarter asks of each unit, and what it asks twice', async () => {
    const [first] = await burdens(office);
    expect(first).toEqual({
      unitName: '县林业局',
      reports: 2,
      fields: 12,
      repeated: [{ label: '新建林场30个', tasks: [{ title: '植树造林' }, { title: '森林防火' }] }],
    });
  });

  it('does not count work that was done before the quarter or begins after it', async () => {
    const inSecond = await burdens(office, 2);
    expect(inSecond.find(({ unitName }) => unitName === '县林业局')).toMatchObject({
      reports: 1,
      repeated: [],
    });
    expect(inSecond.find(({ unitName }) => unitName === '县档案局')).toMatchObject({ reports: 1 });
  });

  it('shows a unit its own only', async () => {
    expect((await burdens(head)).map(({ unitName }) => unitName)).toEqual(['县林业局']);
  });
});
