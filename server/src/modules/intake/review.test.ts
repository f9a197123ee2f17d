import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { intakeApi, type DraftReply } from './testing/intake-api.js';
import { SAMPLE_DOCUMENT } from './testing/sample-document.js';

const UNITS = '{ units { id name aliases } unitGroups { name aliases } }';

interface Register {
  units: { id: string; name: string; aliases: string[] }[];
  unitGroups: { name: string; aliases: string[] }[];
}

const BY_FUNCTION = `云川县2026年政务公开工作要点
一、重点任务
(一)完善公开目录。教育、民政、供热等主管部门要完善本领域目录。
`;

const WITH_LEADERS = `云川县2026年重点工作任务表
序号 | 工作任务 | 责任领导 | 牵头单位 |
1 | 稳定粮食面积 | 张某某（副县长） | 县政府办公室 |
2 | 培育龙头企业 |  | 县政府办公室 |
3 | 修复河道生态 | 李某某 | 县政府办公室 |
`;

describe('reviewing a breakdown', () => {
  let world: TestWorld;
  let office: TestClient;
  let api: ReturnType<typeof intakeApi>;
  let draft: DraftReply;
  let officeId: string;
  let townsId: string;
  let categoryId: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    api = intakeApi(office);
    categoryId = await world.home.category('县直部门');
    officeId = await world.home.unit('县政府办公室', { categoryId });
    townsId = await world.home.group('全县各镇', [
      await world.home.unit('东镇'),
      await world.home.unit('西镇'),
    ]);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    draft = await api.paste(SAMPLE_DOCUMENT);
  });

  const namesOf = (of: DraftReply, printedName: string) =>
    of.tasks.flatMap((task) => task.units.filter((unit) => unit.printedName === printedName));

  it('keeps corrections, and spans with their task', async () => {
    const [first, ...rest] = draft.tasks;
    const edited = { ...draft, title: '新的标题', tasks: [...rest, { ...first!, title: '改过的任务' }] };
    const saved = await api.save(edited);
    expect(saved).toMatchObject({ version: 2, title: '新的标题' });
    expect(saved.tasks.at(-1)).toMatchObject({ title: '改过的任务', span: first!.span });
    expect(await api.draft(draft.id)).toEqual(saved);
  });

  it('takes only what has changed, with the order of all: the rest stays, what is left out goes', async () => {
    const [first, second, third] = draft.tasks;
    const changed = { ...draft, tasks: [{ ...third!, title: '只改了这一项' }] };
    const saved = await api.save(changed, [third!.key, first!.key]);
    expect(saved.tasks).toEqual([{ ...third!, title: '只改了这一项' }, first]);
    await expect(api.save({ ...saved, tasks: [] }, [second!.key])).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('refuses corrections of what somebody else has changed meanwhile', async () => {
    await api.save(draft);
    await expect(api.save(draft)).rejects.toMatchObject({ code: 'CONFLICT', values: { currentVersion: 2 } });
  });

  it('refuses units of nobody and of another jurisdiction', async () => {
    const foreign = await world.other.unit('邻县某局');
    const [first, ...rest] = draft.tasks;
    const withUnit = (unitId: string) => {
      const units = first!.units.map((unit) => ({ ...unit, unitId, groupId: null }));
      return api.save({ ...draft, tasks: [{ ...first!, units }, ...rest] });
    };
    const refusal = { code: 'INVALID_INPUT', reason: 'organisation.unit-unknown' };
    await expect(withUnit(foreign)).rejects.toMatchObject(refusal);
    await expect(withUnit(draft.id)).rejects.toMatchObject(refusal);
    await expect(withUnit('x')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('R09 resolves a printed name everywhere in the draft and remembers it for the next document', async () => {
    const resolved = await api.resolve(draft, '县政府办', { unitId: officeId });
    expect(namesOf(resolved, '县政府办').map(({ unitId }) => unitId)).toEqual([officeId]);
    const { units } = await office.graphql<Register>(UNITS);
    expect(units.find(({ id }) => id === officeId)?.aliases).toEqual(['县政府办']);
    expect(namesOf(await api.paste(SAMPLE_DOCUMENT), '县政府办')[0]?.unitId).toBe(officeId);
  });

  it('R07 resolves a collective, which stays as printed', async () => {
    const resolved = await api.resolve(draft, '各镇办', { groupId: townsId });
    expect(namesOf(resolved, '各镇办').map(({ groupId }) => groupId)).toEqual([townsId, townsId]);
    const { unitGroups } = await office.graphql<Register>(UNITS);
    expect(unitGroups).toContainEqual({ name: '全县各镇', aliases: ['各镇办'] });
  });

  it('takes a new unit into the register, the printed name with it', async () => {
    const newUnit = { name: '云川县数据局', shortName: '数据局', categoryId, aliases: [] };
    const resolved = await api.resolve(draft, '县数据局', { newUnit });
    const { units } = await office.graphql<Register>(UNITS);
    const unit = units.find(({ name }) => name === '云川县数据局');
    expect(unit?.aliases).toEqual(['县数据局']);
    expect(namesOf(resolved, '县数据局').map(({ unitId }) => unitId)).toEqual([unit!.id, unit!.id]);
  });

  it('R07 R48 makes an open collective known with its members, the printed name with it', async () => {
    const collective = await api.paste(BY_FUNCTION);
    const printed = '教育、民政、供热等主管部门';
    expect(namesOf(collective, printed)).toMatchObject([{ unitId: null, groupId: null }]);
    const memberIds = [await world.home.unit('县教育局'), await world.home.unit('县民政局')];
    const newGroup = { name: '公共服务主管部门', aliases: [], memberIds };
    const empty = { ...newGroup, memberIds: [] };
    await expect(api.resolve(collective, printed, { newGroup: empty })).rejects.toMatchObject({
      reason: 'organisation.group-without-members',
    });
    const resolved = await api.resolve(collective, printed, { newGroup });
    const { unitGroups } = await office.graphql<Register>(UNITS);
    expect(unitGroups).toContainEqual({ name: '公共服务主管部门', aliases: [printed] });
    expect(namesOf(resolved, printed)[0]?.groupId).toBeTruthy();
    expect(namesOf(await api.paste(BY_FUNCTION), printed)[0]?.groupId).toBeTruthy();
  });

  it('refuses a name that is another’s, that is not there, or that has no or two targets', async () => {
    const court = await world.home.unit('县司法局');
    const other = await world.home.unit('县法院');
    const wrong = (printedName: string, target: object) =>
      expect(api.resolve(draft, printedName, target)).rejects;
    await wrong('县司法局', { unitId: other }).toMatchObject({ reason: 'organisation.name-taken' });
    await wrong('县没有局', { unitId: court }).toMatchObject({ reason: 'intake.name-not-in-draft' });
    await wrong('县司法局', {}).toMatchObject({ reason: 'intake.one-target-needed' });
    await wrong('县司法局', { unitId: court, groupId: townsId }).toMatchObject({
      reason: 'intake.one-target-needed',
    });
    await wrong('县司法局', { unitId: await world.other.unit('邻县司法局') }).toMatchObject({
      reason: 'organisation.unit-unknown',
    });
    const stale = { id: draft.id, version: 9 };
    await expect(api.resolve(stale, '县司法局', { unitId: court })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect((await api.draft(draft.id)).version).toBe(1);
  });

  it('confirms a plan with its tree, ordinals and codes', async () => {
    const plan = await api.confirm(draft);
    expect(plan).toMatchObject({
      version: 1,
      state: 'draft',
      title: '云川县2026年政务公开工作方案',
      taskCount: 3,
    });
    const reply = await office.graphql<{ plan: PlanTree }>(
      `query ($id: ID!) { plan(id: $id) { sourceText sections { id parentId title }
         tasks { code ordinal title dueOn span { start end } section { title } units { printedName role }
                 deadlines { kind dueOn } targets { comparator value unit } } } }`,
      { id: plan.id },
    );
    expect(reply.plan.sections.map(({ title }) => title)).toEqual([
      '二、重点任务',
      '(一)深化主动公开',
      '(二)优化便民服务',
    ]);
    expect(reply.plan.sections.map(({ parentId }) => parentId)).toEqual([
      null,
      reply.plan.sections[0]?.id,
      reply.plan.sections[0]?.id,
    ]);
    const year = reply.plan.tasks[0]!.code.slice(0, 8);
    expect(reply.plan.tasks.map(({ code, ordinal, dueOn }) => [code, ordinal, dueOn])).toEqual([
      [`${year}001`, '1', '2026-06-30'],
      [`${year}002`, '2', null],
      [`${year}003`, '3', '2026-09-30'],
    ]);
    expect(year).toMatch(/^2026-\d\d-$/);
    expect(reply.plan.tasks[1]?.targets).toEqual([{ comparator: 'at_least', value: ['95'], unit: '%' }]);
    const { start, end } = reply.plan.tasks[2]!.span;
    expect(reply.plan.sourceText.slice(start, end)).toContain('提升窗口服务');
    expect(await api.draft(draft.id)).toMatchObject({
      state: 'confirmed',
      planId: plan.id,
      availableActions: [],
    });
  });

  it('R77 the responsible leader goes from the table through the review to the task', async () => {
    const read = await api.paste(WITH_LEADERS);
    expect(read.tasks.map(({ leader }) => leader)).toEqual(['张某某（副县长）', '', '李某某']);
    const [first, second, third] = read.tasks;
    const saved = await api.save({ ...read, tasks: [{ ...second!, leader: ' 王某某 ' }] }, [
      first!.key,
      second!.key,
      third!.key,
    ]);
    const plan = await api.confirm(saved);
    const reply = await office.graphql<{ plan: { tasks: { leader: string }[] } }>(
      'query ($id: ID!) { plan(id: $id) { tasks { leader } } }',
      { id: plan.id },
    );
    expect(reply.plan.tasks.map(({ leader }) => leader)).toEqual(['张某某（副县长）', '王某某', '李某某']);
  });

  it('refuses to confirm without a title or a task, and says so beforehand', async () => {
    const untitled = await api.save({ ...draft, title: '' });
    expect(untitled.availableActions).toContainEqual({
      key: 'breakdown.confirm',
      enabled: false,
      reason: 'intake.title-missing',
    });
    await expect(api.confirm(untitled)).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'intake.title-missing',
    });
    const tasks = untitled.tasks.map((task) => ({ ...task, taken: false }));
    const empty = await api.save({ ...untitled, title: '标题', tasks });
    await expect(api.confirm(empty)).rejects.toMatchObject({ reason: 'intake.no-task-taken' });
  });

  it('makes one plan of one draft, however many confirm it at once', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => api.confirm(draft)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'REFUSED', reason: 'workflow.not-from-this-state' });
  });

  it('numbers plans of one year one after the other, also when they are confirmed at once', async () => {
    const drafts = await Promise.all([1, 2, 3, 4].map(() => api.paste(SAMPLE_DOCUMENT)));
    const plans = await Promise.all(drafts.map((one) => api.confirm(one)));
    const codes = await world.database.dataSource.query<{ prefix: string }[]>(
      `SELECT DISTINCT left(code, 8) AS prefix FROM tasks WHERE plan_id = ANY ($1::uuid[])`,
      [plans.map(({ id }) => id)],
    );
    expect(codes).toHaveLength(4);
  });

  it('changes nothing once it is confirmed or discarded', async () => {
    const moved = { code: 'REFUSED', reason: 'workflow.not-from-this-state' };
    const discarded = await api.discard(draft);
    expect(discarded).toMatchObject({ state: 'discarded', version: 2, availableActions: [] });
    await expect(api.save(discarded)).rejects.toMatchObject(moved);
    await expect(api.confirm(discarded)).rejects.toMatchObject(moved);
    await expect(api.discard(discarded)).rejects.toMatchObject(moved);
  });

  it('is closed to other roles and other jurisdictions', async () => {
    const inspector = intakeApi(await world.home.logIn('inspector'));
    const neighbour = intakeApi(await world.other.logIn('office'));
    for (const step of ['save', 'confirm', 'discard'] as const) {
      await expect(inspector[step](draft)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(neighbour[step](draft)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const target = { unitId: officeId };
    await expect(neighbour.resolve(draft, '县政府办', target)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(inspector.resolve(draft, '县政府办', target)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('costs a fixed number of statements, however long the document', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...draft.tasks[i % 3]!,
      key: `n${i}`,
      taken: true,
    }));
    const long = await api.save({ ...draft, tasks: many });
    const short = await api.paste(SAMPLE_DOCUMENT);
    const saving = await world.statementsOf(() => api.save(long));
    const fewer = await world.statementsOf(() => api.confirm(short));
    const more = await world.statementsOf(() => api.confirm({ id: long.id, version: long.version + 1 }));
    expect(more).toBe(fewer);
    expect(saving).toBeLessThanOrEqual(12);
    // One of them looks the session up, one counts the tasks for the reply.
    expect(more).toBeLessThanOrEqual(13);
  });
});

interface PlanTree {
  sourceText: string;
  sections: { id: string; parentId: string | null; title: string }[];
  tasks: {
    code: string;
    ordinal: string;
    dueOn: string | null;
    span: { start: number; end: number };
    targets: { comparator: string; value: string[]; unit: string }[];
  }[];
}
