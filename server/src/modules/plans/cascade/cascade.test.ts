import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { TaskMappingRow } from '#db/entities/plans/task-mapping.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import { TestWorld } from '#server/testing/test-world.js';
import { assign, cascadeApi, writePlan, type CascadeReply } from './testing/cascade-world.js';

const PREFECTURE_TASKS = [
  {
    title: '推进重大行政决策公开',
    text: '听取公众意见，征集结束后30日内公布采纳情况。',
    dueOn: '2026-06-30',
  },
  {
    title: '深化营商环境信息公开',
    text: '更新市场准入负面清单，公开审批事项办理流程。',
    dueOn: '2026-06-30',
  },
  { title: '扩大公共交通线路覆盖', text: '新增乡镇客运班次不少于5条。' },
];
const COUNTY_TASKS = [
  { title: '规范重大行政决策公众参与', text: '征集结束后7日内公布意见采纳情况。', dueOn: '2026-06-30' },
  { title: '做好营商环境信息公开', text: '公开审批事项办理流程和市场准入负面清单。', dueOn: '2026-09-30' },
  { title: '组织业务培训', text: '全年举办两期。' },
];
const REPORT = '县政府、各部门：请于2026年11月30日前将落实情况报州政府办公室。\n内部讨论，不得外传。';

describe('上下级衔接', () => {
  let world: TestWorld;
  let prefecture: TestJurisdiction;
  let county: TestJurisdiction;
  let stranger: TestJurisdiction;
  let office: TestClient;
  let prefectureOffice: TestClient;
  let superior: { id: string; taskIds: string[] };

  const putBelow = (child: TestJurisdiction, parent: TestJurisdiction | null) =>
    world.database.dataSource.query('UPDATE jurisdictions SET parent_id = $2 WHERE id = $1', [
      child.id,
      parent?.id ?? null,
    ]);
  const countyPlan = (text = '') => writePlan(county, '云川县2026年实施方案', COUNTY_TASKS, { text });
  const kinds = (cascade: CascadeReply) => cascade.gaps.map(({ kind }) => kind);

  beforeAll(async () => {
    world = await TestWorld.open();
    prefecture = world.home;
    stranger = world.other;
    county = await world.jurisdiction('county');
    await putBelow(county, prefecture);
    office = await county.logIn('office');
    prefectureOffice = await prefecture.logIn('office');
    const options = { text: REPORT, docNumber: '云岭政办发〔2026〕9号' };
    superior = await writePlan(prefecture, '云岭州2026年工作要点', PREFECTURE_TASKS, options);
  });
  afterAll(() => world.close());

  it('R53 offers the plan that the text cites first, its own number not mistaken', async () => {
    await writePlan(prefecture, '未下发的州方案', [], { state: 'draft' });
    const plan = await countyPlan('根据《云岭州2026年工作要点》（云岭政办发〔2026〕9号）制定本方案。');
    const { plans, cited } = await cascadeApi(office).choices(plan.id);
    expect(plans[0]).toMatchObject({ planId: superior.id, own: false, cited: true });
    expect(plans.map(({ title }) => title)).not.toContain('未下发的州方案');
    expect(plans.map(({ planId }) => planId)).not.toContain(plan.id);
    expect(cited).toEqual([{ title: '云岭州2026年工作要点', docNumber: '云岭政办发〔2026〕9号' }]);
  });

  it('R66, R92, R37, R87 links, suggests, and lists the gaps until they are closed', async () => {
    const api = cascadeApi(office);
    const plan = await countyPlan();
    const linked = await api.link(plan.id, prefecture.id, superior.id);
    expect(linked.superior).toMatchObject({ kind: 'superior_plan', title: '云岭州2026年工作要点' });
    const [point1, point2, point3] = superior.taskIds;
    const [task1, task2, task3] = plan.taskIds;
    const suggested = linked.mappings.map(({ pointId, taskId, state }) => ({ pointId, taskId, state }));
    expect(suggested).toEqual(
      expect.arrayContaining([
        { pointId: point1, taskId: task1, state: 'suggested' },
        { pointId: point2, taskId: task2, state: 'suggested' },
      ]),
    );
    expect(linked.mappings.find(({ pointId }) => pointId === point2)?.sharedWords).toContain(
      '市场准入负面清单',
    );
    expect(kinds(linked)).toEqual(['not_taken_up', 'not_taken_up', 'not_taken_up', 'missing_report']);

    const first = linked.mappings.find(({ taskId }) => taskId === task1)!;
    const second = linked.mappings.find(({ taskId }) => taskId === task2)!;
    await api.confirm(first);
    const confirmed = await api.confirm(second);
    expect(confirmed.gaps).toMatchObject([
      { kind: 'not_taken_up', pointId: point3 },
      { kind: 'missing_report', superiorDueOn: '2026-11-30', recipient: '州政府办公室' },
      { kind: 'later_deadline', pointId: point2, taskId: task2, localDueOn: '2026-09-30' },
      { kind: 'different_number', pointId: point1, taskId: task1 },
    ]);

    const mapped = await api.map(plan.id, point3!, task3!);
    expect(kinds(mapped)).not.toContain('not_taken_up');
    const byHand = mapped.mappings.find(({ taskId }) => taskId === task3)!;
    expect(byHand).toMatchObject({ state: 'confirmed', decidedByName: expect.stringContaining('office') });
    const rejected = await api.reject(byHand);
    expect(kinds(rejected)).toContain('not_taken_up');

    const again = await api.propose(plan.id);
    expect(again.mappings.filter(({ state }) => state !== 'suggested')).toHaveLength(3);
    expect(kinds(await api.map(plan.id, point3!, task3!))).not.toContain('not_taken_up');
  });

  it('R42 links a plan of one’s own jurisdiction, and refuses to close a chain', async () => {
    const api = cascadeApi(office);
    const [upper, lower] = [
      await countyPlan(),
      await writePlan(county, '县教育局清单', COUNTY_TASKS.slice(0, 1)),
    ];
    const linked = await api.link(lower.id, county.id, upper.id);
    expect(linked.superior).toMatchObject({ kind: 'own_plan', jurisdictionName: 'county 县' });
    await expect(api.link(upper.id, county.id, lower.id)).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'cascade.follows-itself',
    });
    await expect(api.link(upper.id, county.id, upper.id)).rejects.toMatchObject({
      reason: 'cascade.follows-itself',
    });
    expect((await api.choices(upper.id)).plans.map(({ planId }) => planId)).not.toContain(lower.id);
    expect((await api.read(upper.id)).subordinates).toMatchObject([{ title: '县教育局清单' }]);
  });

  it('keeps an external document as its points, and any depth above it as far as Duheng knows', async () => {
    const api = cascadeApi(office);
    const plan = await countyPlan();
    const point = { ordinal: '一', title: '做好营商环境信息公开', text: '公开审批事项办理流程。' };
    const deadlines = [{ text: '6月底前', dueOn: '2026-06-30' }];
    const document = {
      title: '云省2026年工作要点',
      docNumber: '云政办发〔2026〕1号',
      issuer: null,
      documentDate: '2026-01-05',
    };
    const linked = await api.linkExternal({
      planId: plan.id,
      ...document,
      points: [{ ...point, deadlines }],
    });
    expect(linked.superior).toMatchObject({ kind: 'external', title: '云省2026年工作要点' });
    expect(linked.points).toMatchObject([{ title: point.title, dueOn: '2026-06-30' }]);
    expect(linked.mappings[0]).toMatchObject({ taskId: plan.taskIds[1] });

    const below = await writePlan(county, '镇清单', COUNTY_TASKS.slice(1, 2));
    const chain = await api.link(below.id, county.id, plan.id);
    expect(chain.levels.map(({ depth, title }) => `${depth} ${title}`)).toEqual([
      '1 云川县2026年实施方案',
      '2 云省2026年工作要点',
    ]);
    for (const [points, reason] of [
      [[], 'cascade.no-points'],
      [[{ ...point, title: ' ', deadlines }], 'cascade.point-title-missing'],
    ] as const)
      await expect(api.linkExternal({ planId: plan.id, ...document, points })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        reason,
      });
  });

  it('R92 shows the superior who takes up what and how far, read only', async () => {
    const api = cascadeApi(office);
    const plan = await countyPlan();
    const linked = await api.link(plan.id, prefecture.id, superior.id);
    const mapping = linked.mappings.find(({ taskId }) => taskId === plan.taskIds[0])!;
    await api.confirm(mapping);
    const units = [await county.unit(`甲局${plan.id}`), await county.unit(`乙局${plan.id}`)];
    await assign(county, plan.id, plan.taskIds[0]!, units[0]!, '100');
    await assign(county, plan.id, plan.taskIds[0]!, units[1]!, '25');

    const seen = (await cascadeApi(prefectureOffice).read(superior.id)).subordinates.filter(
      (one) => one.tasks.length === 1,
    );
    expect(seen).toMatchObject([
      {
        jurisdictionName: 'county 县',
        title: '云川县2026年实施方案',
        pointsTakenUp: 1,
        percent: '62.5',
        tasks: [{ pointId: superior.taskIds[0], percent: '62.5', green: 1, red: 1 }],
      },
    ]);
    expect(JSON.stringify(seen)).not.toContain('甲局');
    await expect(cascadeApi(prefectureOffice).reject(mapping)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(cascadeApi(prefectureOffice).read(plan.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(cascadeApi(office).read(superior.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows a third jurisdiction nothing, and links nothing to whom it is not below', async () => {
    const foreign = await stranger.logIn('office');
    const plan = await writePlan(stranger, '外县方案', COUNTY_TASKS);
    expect((await cascadeApi(foreign).choices(plan.id)).plans).toEqual([]);
    await expect(cascadeApi(foreign).link(plan.id, prefecture.id, superior.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(cascadeApi(foreign).read(superior.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('says that a superior plan was withdrawn, and keeps what was decided', async () => {
    const api = cascadeApi(office);
    const plan = await countyPlan();
    const { mappings } = await api.link(plan.id, prefecture.id, superior.id);
    await api.confirm(mappings[0]!);
    await putBelow(county, null);
    expect(await api.read(plan.id)).toMatchObject({ withdrawn: true, points: [], gaps: [], mappings: [] });
    await putBelow(county, prefecture);
    expect((await api.read(plan.id)).mappings.filter(({ state }) => state === 'confirmed')).toHaveLength(1);
  });

  it('counts a point as open again when the task that took it up is withdrawn', async () => {
    const api = cascadeApi(office);
    const plan = await countyPlan();
    const { mappings } = await api.link(plan.id, prefecture.id, superior.id);
    const { gaps } = await api.confirm(mappings[0]!);
    const withdraw = 'UPDATE tasks SET withdrawn_at = now() WHERE id = $1';
    await world.database.dataSource.query(withdraw, [mappings[0]!.taskId]);
    const after = await api.read(plan.id);
    const open = (all: CascadeReply['gaps']) => all.filter(({ kind }) => kind === 'not_taken_up').length;
    expect(open(after.gaps)).toBe(open(gaps) + 1);
    expect(after.mappings.map(({ taskId }) => taskId)).not.toContain(mappings[0]!.taskId);
  });

  it('lets the office map, inspectors and leaders look, units neither', async () => {
    const plan = await countyPlan();
    const { mappings } = await cascadeApi(office).link(plan.id, prefecture.id, superior.id);
    for (const role of ['inspector', 'leader'] as const) {
      const api = cascadeApi(await county.logIn(role));
      const seen = await api.read(plan.id);
      expect(seen.mappings.flatMap(({ availableActions }) => availableActions)).toEqual([]);
      await expect(api.confirm(mappings[0]!)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(api.propose(plan.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const reporter = cascadeApi(await county.logIn('unit_reporter', await county.unit('填报局')));
    await expect(reporter.read(plan.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(cascadeApi(world.stranger()).read(plan.id)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('refuses a decision on a mapping that changed meanwhile, and steps that lead nowhere', async () => {
    const api = cascadeApi(office);
    const plan = await countyPlan();
    const { mappings } = await api.link(plan.id, prefecture.id, superior.id);
    const after = await api.confirm(mappings[0]!);
    await expect(api.reject(mappings[0]!)).rejects.toMatchObject({ code: 'CONFLICT' });
    const confirmed = after.mappings.find(({ id }) => id === mappings[0]!.id)!;
    await expect(api.confirm(confirmed)).rejects.toMatchObject({ reason: 'workflow.not-from-this-state' });
    await expect(api.map(plan.id, plan.id, plan.taskIds[0]!)).rejects.toMatchObject({
      reason: 'cascade.point-unknown',
    });
    await expect(api.map(plan.id, superior.taskIds[0]!, plan.id)).rejects.toMatchObject({
      reason: 'cascade.task-unknown',
    });
  });

  it('keeps one row of a pair however many map it at once', async () => {
    const api = cascadeApi(office);
    const plan = await countyPlan();
    await api.link(plan.id, prefecture.id, superior.id);
    const [pointId, taskId] = [superior.taskIds[2]!, plan.taskIds[2]!];
    await Promise.all([1, 2, 3].map(() => api.map(plan.id, pointId, taskId)));
    const rows = await world.database.dataSource.getRepository(TaskMappingRow).findBy({ pointId, taskId });
    expect(rows).toMatchObject([{ state: 'confirmed' }]);
  });

  it('unlinks with everything that was mapped, and says in the log who did what', async () => {
    const api = cascadeApi(office);
    const plan = await countyPlan();
    const linked = await api.link(plan.id, prefecture.id, superior.id);
    const { mappings } = await api.confirm(linked.mappings[0]!);
    expect(await api.unlink(linked.superior!)).toMatchObject({ superior: null, mappings: [], gaps: [] });
    const log = await world.database.dataSource.getRepository(AuditEntryRow).findBy({
      jurisdictionId: county.id,
      entityId: mappings.find(({ state }) => state === 'confirmed')!.id,
    });
    expect(log).toMatchObject([{ action: 'plan.map-cascade', after: { state: 'confirmed' } }]);
    await expect(api.propose(plan.id)).rejects.toMatchObject({ reason: 'cascade.no-superior' });
  });

  it('answers with a number of statements that does not grow with the documents', async () => {
    const plan = await countyPlan();
    await cascadeApi(office).link(plan.id, prefecture.id, superior.id);
    expect(await world.statementsOf(() => cascadeApi(office).read(plan.id))).toBeLessThanOrEqual(12);
    const names = `query { plans { id superior { title } } }`;
    expect(await world.statementsOf(() => office.graphql(names))).toBeLessThanOrEqual(4);
  });
});
