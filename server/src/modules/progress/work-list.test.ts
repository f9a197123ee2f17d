import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORK_LIST_KINDS, type WorkListKind } from '#shared/progress/work-list.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from './testing/issued-plan.js';
import type { WorkCount, WorkItem, WorkPage } from './work.types.js';

const COUNTS = '{ workCounts { kind count } }';
const LIST = `query ($kind: WorkListKind!, $page: PageInput!) { workList(kind: $kind, page: $page) { total rows {
  assignmentId reportId taskCode taskTitle planTitle unitName dueOn light status percent note } } }`;

describe('the work lists', () => {
  let world: TestWorld;
  let office: TestClient;
  let unitId: string;
  let otherUnitId: string;

  const counts = async (client: TestClient) =>
    (await client.graphql<{ workCounts: WorkCount[] }>(COUNTS)).workCounts;
  const list = async (client: TestClient, kind: WorkListKind, page = 1, pageSize = 200) =>
    (await client.graphql<{ workList: WorkPage }>(LIST, { kind, page: { page, pageSize } })).workList;
  const titles = async (client: TestClient, kind: WorkListKind) =>
    (await list(client, kind)).rows.map(({ taskTitle }) => taskTitle);

  async function build(home: TestWorld['home'], unit: string): Promise<void> {
    const plan = await IssuedPlan.create(home);
    const make = async (title: string, options: Parameters<IssuedPlan['assign']>[2] = {}) =>
      plan.assign(await plan.task({ title }), unit, { dueOn: '2026-12-31', ...options });
    await make('未签收', { state: 'to_sign' });
    await make('未填报');
    await plan.report(await make('有草稿'), 3, { state: 'draft' });
    await plan.report(await make('上季已报', { percent: '50' }), 2);
    await plan.report(await make('待审核', { percent: '10' }), 3, { state: 'submitted', percent: '60' });
    await plan.report(await make('待本单位审核'), 3, { state: 'handed_in' });
    await plan.report(await make('被退回'), 2, { state: 'returned' });
    await plan.report(await make('本季已审'), 3, { state: 'accepted' });
    await make('今日到期', { dueOn: '2026-08-15' });
    await make('半月内到期', { dueOn: '2026-08-30' });
    await make('尚有十六天', { dueOn: '2026-08-31' });
    await make('昨日到期', { dueOn: '2026-08-14' });
    await make('已完成', { dueOn: '2026-08-14', percent: '100', completedOn: '2026-08-10' });
    await make('长期坚持', { dueOn: null });
  }

  beforeAll(async () => {
    world = await TestWorld.open();
    unitId = await world.home.unit('县民政局');
    otherUnitId = await world.home.unit('县司法局');
    await build(world.home, unitId);
    await build(world.home, otherUnitId);
    await build(world.other, await world.other.unit('邻县民政局'));
    office = await world.home.logIn('office');
  });
  afterAll(() => world.close());

  it('hold what they say', async () => {
    const reporter = await world.home.logIn('unit_reporter', unitId);
    expect(await titles(reporter, 'to_sign')).toEqual(['未签收']);
    expect((await titles(reporter, 'to_review')).sort()).toEqual(['待审核', '待本单位审核'].sort());
    expect(await titles(reporter, 'due_soon')).toEqual(['今日到期', '半月内到期']);
    expect(await titles(reporter, 'overdue')).toEqual(['昨日到期']);
    expect((await list(reporter, 'returned')).rows).toEqual([
      expect.objectContaining({ taskTitle: '被退回', note: '请补充数据', reportId: expect.any(String) }),
    ]);
    expect((await titles(reporter, 'to_report')).sort()).toEqual(
      [
        '昨日到期',
        '今日到期',
        '半月内到期',
        '尚有十六天',
        '未填报',
        '有草稿',
        '上季已报',
        '被退回',
        '长期坚持',
      ].sort(),
    );
    const submitted = (await list(reporter, 'to_review')).rows.find((row) => row.taskTitle === '待审核');
    expect(submitted).toMatchObject({
      percent: '60',
      unitName: '县民政局',
      planTitle: '年度重点任务',
      dueOn: '2026-12-31',
    });
  });

  it('give the head what was handed in, the office what was submitted', async () => {
    const head = await world.home.logIn('unit_head', unitId);
    expect(await titles(head, 'to_review')).toEqual(['待本单位审核']);
    expect(await titles(office, 'to_review')).toEqual(['待审核', '待审核']);
    expect(await titles(office, 'to_report')).toContain('待本单位审核');
    expect(await titles(head, 'to_report')).not.toContain('待本单位审核');
  });

  it('are as long as their counts say, for everybody', async () => {
    const people = [
      office,
      await world.home.logIn('leader'),
      await world.home.logIn('inspector'),
      await world.home.logIn('unit_head', unitId),
      await world.other.logIn('office'),
    ];
    for (const client of people) {
      const shown = await counts(client);
      expect(shown.map(({ kind }) => kind)).toEqual(WORK_LIST_KINDS);
      for (const { kind, count } of shown) {
        const { total, rows } = await list(client, kind);
        expect({ kind, total, length: rows.length }).toEqual({ kind, total: count, length: count });
      }
    }
  });

  it('show a unit its own, the office everybody’s, and nobody another jurisdiction’s', async () => {
    const head = await world.home.logIn('unit_head', unitId);
    for (const kind of WORK_LIST_KINDS) {
      const units = (rows: readonly WorkItem[]) => new Set(rows.map(({ unitName }) => unitName));
      expect(units((await list(head, kind)).rows)).toEqual(new Set(['县民政局']));
      expect(units((await list(office, kind)).rows)).toEqual(new Set(['县民政局', '县司法局']));
    }
    await expect(counts(await world.home.logIn('system_administrator'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('tell the office that a report is missing, not that a draft of it lies there', async () => {
    const drafted = async (client: TestClient) =>
      (await list(client, 'to_report')).rows
        .filter((row) => row.taskTitle === '有草稿')
        .map((row) => row.reportId);
    expect(await drafted(office)).toEqual([null, null]);
    expect(await drafted(await world.home.logIn('unit_reporter', unitId))).toEqual([expect.any(String)]);
  });

  it('go by pages of one order', async () => {
    const whole = (await list(office, 'to_report')).rows;
    const paged = [];
    for (const page of [1, 2, 3, 4]) paged.push(...(await list(office, 'to_report', page, 5)).rows);
    expect(paged).toEqual(whole);
    expect(await list(office, 'to_report', 99, 5)).toMatchObject({ total: whole.length, rows: [] });
  });

  it('cost one statement each', async () => {
    expect(await world.statementsOf(() => counts(office))).toBeLessThanOrEqual(7);
    expect(await world.statementsOf(() => list(office, 'to_report'))).toBeLessThanOrEqual(7);
  });
});
