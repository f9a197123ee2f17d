import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const PLAN = `id version state issuedOn taskCount assignmentCount signedCount
  availableActions { key enabled reason }
  tasks { id title units { printedName unitId groupId } assignments { id role state startsOn dueOn unit { name } } }`;
const PLAN_QUERY = `query ($id: ID!) { plan(id: $id) { ${PLAN} } }`;
const PLANS_QUERY = 'query ($year: Int) { plans(year: $year) { id taskCount assignmentCount } }';
const TASK_QUERY = `query ($id: ID!) { task(id: $id) { id plan { id } assignments { unit { name } } } }`;
const ISSUE = `mutation ($input: VersionedInput!) { issuePlan(input: $input) { ${PLAN} } }`;

interface AssignmentReply {
  id: string;
  role: string;
  state: string;
  startsOn: string;
  dueOn: string | null;
  unit: { name: string };
}

interface PlanReply {
  id: string;
  version: number;
  state: string;
  issuedOn: string | null;
  taskCount: number;
  assignmentCount: number;
  signedCount: number;
  availableActions: { key: string; enabled: boolean; reason: string | null }[];
  tasks: { id: string; title: string; assignments: AssignmentReply[] }[];
}

type UnitOfTask = { role: 'lead' | 'responsible'; printedName: string; unitId?: string; groupId?: string };

describe('plans', () => {
  let world: TestWorld;
  let office: TestClient;
  let east: string;
  let west: string;
  let station: string;
  let towns: string;
  let eastHead: TestClient;
  let stationHead: TestClient;
  let number = 0;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    east = await world.home.unit('东镇');
    west = await world.home.unit('西镇');
    station = await world.home.unit('县气象局');
    towns = await world.home.group('各镇办', [east, west]);
    eastHead = await world.home.logIn('unit_head', east);
    stationHead = await world.home.logIn('unit_head', station);
  });
  afterAll(() => world.close());

  /** A confirmed plan of one task for each list of units. */
  const makePlan = async (...unitsOfTasks: UnitOfTask[][]): Promise<string> => {
    number += 1;
    const { home } = world;
    const document = {
      title: `要点${number}`,
      docNumber: null,
      issuer: null,
      documentDate: null,
      year: 2026,
    };
    const state = { state: 'draft', issuedOn: null, sourceText: '正文' };
    const planId = await home.insert(PlanRow, { ...document, ...state, ...home.stamp() });
    for (const [index, units] of unitsOfTasks.entries()) {
      const code = `2026-${String(number).padStart(2, '0')}-00${index + 1}`;
      const place = { planId, sectionId: null, sortOrder: index + 1, spanStart: 0, spanEnd: 2 };
      const content = { code, ordinal: `${index + 1}`, title: `任务${index + 1}`, content: '内容' };
      const taskId = await home.insert(TaskRow, {
        ...place,
        ...content,
        dueOn: '2026-09-30',
        ...home.stamp(),
      });
      for (const [sortOrder, unit] of units.entries())
        await home.insert(TaskUnitRow, { taskId, sortOrder, unitId: null, groupId: null, ...unit });
    }
    return planId;
  };
  const read = async (client: TestClient, id: string) =>
    (await client.graphql<{ plan: PlanReply }>(PLAN_QUERY, { id })).plan;
  const issue = async (client: TestClient, id: string, version = 1) =>
    (await client.graphql<{ issuePlan: PlanReply }>(ISSUE, { input: { id, version } })).issuePlan;
  const shares = (plan: PlanReply, task = 0) =>
    plan.tasks[task]!.assignments.map(({ role, unit }) => `${role} ${unit.name}`);

  describe('issuing', () => {
    it('R07 gives every unit its shares, collectives expanded to their members, from today on', async () => {
      const id = await makePlan([
        { role: 'responsible', printedName: '各镇办', groupId: towns },
        { role: 'lead', printedName: '东镇', unitId: east },
      ]);
      expect((await read(office, id)).availableActions).toEqual([
        { key: 'plan.issue', enabled: true, reason: null },
        { key: 'plan.withdraw', enabled: true, reason: null },
      ]);
      const plan = await issue(office, id);
      expect(plan).toMatchObject({
        version: 2,
        state: 'issued',
        issuedOn: '2026-08-15',
        availableActions: [
          { key: 'plan.revise', enabled: true, reason: null },
          { key: 'plan.withdraw', enabled: true, reason: null },
        ],
      });
      expect(shares(plan)).toEqual(['lead 东镇', 'responsible 西镇']);
      expect(plan.tasks[0]!.assignments[0]).toMatchObject({
        state: 'to_sign',
        startsOn: '2026-08-15',
        dueOn: '2026-09-30',
      });
      expect(plan).toMatchObject({ taskCount: 1, assignmentCount: 2, signedCount: 0 });
    });

    it('resolves by then known names and leaves unknown ones open', async () => {
      const id = await makePlan([
        { role: 'lead', printedName: '县气象台' },
        { role: 'responsible', printedName: '县未知局' },
      ]);
      expect((await read(office, id)).availableActions[0]).toMatchObject({
        enabled: false,
        reason: 'plan.task-without-unit',
      });
      await expect(issue(office, id)).rejects.toMatchObject({
        code: 'REFUSED',
        reason: 'plan.task-without-unit',
      });
      await world.home.unit('县气象台');
      const plan = await issue(office, id);
      expect(shares(plan)).toEqual(['lead 县气象台']);
      expect(plan.tasks[0]).toMatchObject({
        units: [
          { printedName: '县气象台', unitId: expect.any(String) },
          { printedName: '县未知局', unitId: null, groupId: null },
        ],
      });
    });

    it('does not give work to a unit that has ceased to exist', async () => {
      const closed = await world.home.unit('南镇');
      const group = await world.home.group('各南镇', [closed, west]);
      await world.database.dataSource.query('UPDATE units SET ended_on = $1 WHERE id = $2', [
        '2026-08-15',
        closed,
      ]);
      const id = await makePlan([{ role: 'lead', printedName: '各南镇', groupId: group }]);
      expect(shares(await issue(office, id))).toEqual(['lead 西镇']);
    });

    it('refuses a plan without tasks, a stale version and a second time', async () => {
      await expect(issue(office, await makePlan())).rejects.toMatchObject({ reason: 'plan.no-tasks' });
      const id = await makePlan([{ role: 'lead', printedName: '东镇', unitId: east }]);
      await expect(issue(office, id, 7)).rejects.toMatchObject({ code: 'CONFLICT' });
      await issue(office, id);
      await expect(issue(office, id, 2)).rejects.toMatchObject({ reason: 'workflow.not-from-this-state' });
    });

    it('happens once, however many ask at once', async () => {
      const id = await makePlan([{ role: 'lead', printedName: '各镇办', groupId: towns }]);
      const outcomes = await Promise.allSettled([1, 2, 3].map(() => issue(office, id)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await read(office, id)).assignmentCount).toBe(2);
    });

    it('is for the office of the jurisdiction', async () => {
      const id = await makePlan([{ role: 'lead', printedName: '东镇', unitId: east }]);
      for (const role of ['inspector', 'leader'] as const) {
        const client = await world.home.logIn(role);
        await expect(issue(client, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
        expect((await read(client, id)).availableActions).toEqual([]);
      }
      await expect(issue(eastHead, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(issue(await world.other.logIn('office'), id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(issue(office, 'not-an-id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('what a unit sees', () => {
    let id: string;
    let plan: PlanReply;

    beforeEach(async () => {
      id = await makePlan(
        [{ role: 'lead', printedName: '各镇办', groupId: towns }],
        [{ role: 'lead', printedName: '西镇', unitId: west }],
      );
      await expect(read(eastHead, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      plan = await issue(office, id);
    });

    it('is the issued plan with its own tasks, its own shares and its own counts', async () => {
      const seen = await read(eastHead, id);
      expect(seen.tasks.map(({ title }) => title)).toEqual(['任务1']);
      expect(shares(seen)).toEqual(['lead 东镇']);
      expect(seen).toMatchObject({ taskCount: 1, assignmentCount: 1, signedCount: 0 });
    });

    it('is nothing of plans and tasks that do not name it', async () => {
      await expect(read(stationHead, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const [, second] = plan.tasks;
      await expect(eastHead.graphql(TASK_QUERY, { id: second!.id })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      const { plans } = await stationHead.graphql<{ plans: { id: string }[] }>(PLANS_QUERY);
      expect(plans.map((one) => one.id)).not.toContain(id);
    });

    it('is one task with its own share of it', async () => {
      const reply = await eastHead.graphql(TASK_QUERY, { id: plan.tasks[0]!.id });
      expect(reply).toEqual({
        task: { id: plan.tasks[0]!.id, plan: { id }, assignments: [{ unit: { name: '东镇' } }] },
      });
    });

    it('is nothing for administrators, strangers and neighbours', async () => {
      const administrator = await world.home.logIn('system_administrator');
      await expect(read(administrator, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(read(world.stranger(), id)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      const neighbour = await world.other.logIn('office');
      await expect(read(neighbour, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(neighbour.graphql(TASK_QUERY, { id: plan.tasks[0]!.id })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await neighbour.graphql(PLANS_QUERY)).toEqual({ plans: [] });
    });
  });

  it('lists the plans of a year', async () => {
    const id = await makePlan([{ role: 'lead', printedName: '东镇', unitId: east }]);
    const ids = async (year: number | null) =>
      (await office.graphql<{ plans: { id: string }[] }>(PLANS_QUERY, { year })).plans.map((plan) => plan.id);
    expect(await ids(2026)).toContain(id);
    expect(await ids(null)).toContain(id);
    expect(await ids(2025)).not.toContain(id);
  });

  it('costs a fixed number of statements, however many tasks and units', async () => {
    const unit: UnitOfTask = { role: 'lead', printedName: '东镇', unitId: east };
    const group: UnitOfTask = { role: 'responsible', printedName: '各镇办', groupId: towns };
    const small = await makePlan([unit, group]);
    const large = await makePlan(...Array.from({ length: 9 }, () => [unit, group]));
    const issuing = (id: string) => world.statementsOf(() => issue(office, id));
    const reading = (id: string) => world.statementsOf(() => read(office, id));
    expect(await reading(small)).toBe(await reading(large));
    const few = await issuing(small);
    expect(await issuing(large)).toBe(few);
    const whole = `query ($id: ID!) { plan(id: $id) { sourceText taskCount sections { title } availableActions { key }
      tasks { section { title } units { id } deadlines { id } targets { id } assignments { signedByName unit { name } } } } }`;
    const all = await world.statementsOf(() => office.graphql(whole, { id: large }));
    expect(all).toBeLessThanOrEqual(12);
    const draft = await makePlan([unit]);
    expect(await world.statementsOf(() => office.graphql(whole, { id: draft }))).toBeLessThanOrEqual(12);
    const bare = 'mutation ($input: VersionedInput!) { issuePlan(input: $input) { id } }';
    const issued = world.statementsOf(() => office.graphql(bare, { input: { id: draft, version: 1 } }));
    expect(await issued).toBeLessThanOrEqual(12);
  });
});
