import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { DraftPlan } from '../testing/draft-plan.js';

const APPOINT = `mutation ($input: TaskUnitChoiceInput!) { appointLead(input: $input) { version leadMissing
  units { printedName role unitId appointedAt reportsForTask } assignments { unit { name } role reportsForTask } } }`;
const ADD = `mutation ($input: AddTaskUnitInput!) { addTaskUnit(input: $input) { version
  units { id printedName role } assignments { unit { name } role } } }`;
const REMOVE = `mutation ($input: RemoveTaskUnitInput!) { removeTaskUnit(input: $input) { version
  assignments { unit { name } role reportsForTask } } }`;
const NAME = `mutation ($input: TaskUnitChoiceInput!) { nameReportingLead(input: $input) { version
  units { printedName reportsForTask } assignments { unit { name } reportsForTask } } }`;
const RULE = `mutation ($input: ChooseLeadlessRuleInput!) { chooseLeadlessRule(input: $input) { version leadlessRule } }`;
const TASK = `query ($id: ID!) { task(id: $id) { version leadMissing units { id printedName role appointedAt reportsForTask }
  assignments { unit { name } role reportsForTask state } } }`;

interface TaskReply {
  version: number;
  leadMissing: boolean;
  units: {
    id: string;
    printedName: string;
    role: string;
    appointedAt: string | null;
    reportsForTask: boolean;
  }[];
  assignments: { unit: { name: string }; role: string; reportsForTask: boolean }[];
}

describe('who acts on a task', () => {
  let world: TestWorld;
  let office: TestClient;
  let [data, audit, east, west] = ['', '', '', ''];
  let towns: string;
  let plan: DraftPlan;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    data = await world.home.unit('县数据局');
    audit = await world.home.unit('县审计局');
    east = await world.home.unit('东镇');
    west = await world.home.unit('西镇');
    towns = await world.home.group('各镇办', [east, west]);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    plan = await DraftPlan.create(world.home);
  });

  const task = async (id: string) => (await office.graphql<{ task: TaskReply }>(TASK, { id })).task;
  const change = (mutation: string, input: object, client = office) =>
    client.graphql<Record<string, TaskReply>>(mutation, { input });
  const shares = ({ assignments }: Pick<TaskReply, 'assignments'>) =>
    assignments.map(
      ({ unit, role, reportsForTask }) => `${unit.name} ${role}${reportsForTask ? ' reports' : ''}`,
    );

  it('R06 lists a task without a lead until the office appoints one, before issue', async () => {
    const id = await plan.task([{ role: 'responsible', groupId: towns, printedName: '各镇办' }]);
    expect((await task(id)).leadMissing).toBe(true);
    const { appointLead: after } = await change(APPOINT, { taskId: id, taskVersion: 1, unitId: data });
    expect(after).toMatchObject({ version: 2, leadMissing: false, assignments: [] });
    expect(after!.units).toEqual([
      expect.objectContaining({ printedName: '各镇办', role: 'responsible', appointedAt: null }),
      expect.objectContaining({ printedName: '县数据局', role: 'lead', appointedAt: expect.any(String) }),
    ]);
    await plan.issue(office);
    expect(shares(await task(id))).toEqual(['县数据局 lead reports', '东镇 responsible', '西镇 responsible']);
  });

  it('R06 appoints after issue: a share of its own, or another part in the share that stands', async () => {
    const id = await plan.task([{ role: 'responsible', groupId: towns, printedName: '各镇办' }]);
    await plan.issue(office);
    await change(APPOINT, { taskId: id, taskVersion: 1, unitId: data });
    expect(shares(await task(id))).toEqual(['县数据局 lead reports', '东镇 responsible', '西镇 responsible']);
    await change(APPOINT, { taskId: id, taskVersion: 2, unitId: east });
    expect(shares(await task(id))).toEqual(['县数据局 lead reports', '东镇 lead', '西镇 responsible']);
    const head = await world.home.logIn('unit_head', west);
    await change(APPOINT, { taskId: id, taskVersion: 3, unitId: audit });
    const { notices } = await head.graphql<{ notices: { rows: { text?: string; kind: string }[] } }>(
      `{ notices(first: 20) { rows { kind } } }`,
    );
    expect(notices.rows.map(({ kind }) => kind)).toContain('assignment.lead-appointed');
  });

  it('R04, R05 several leads: the first named one reports, unless the office names another', async () => {
    const id = await plan.task([
      { role: 'lead', unitId: data, printedName: '县数据局' },
      { role: 'lead', unitId: audit, printedName: '县审计局' },
    ]);
    const named = { taskId: id, taskVersion: 1, unitId: audit };
    const { nameReportingLead: before } = await change(NAME, named);
    expect(before!.units.map(({ reportsForTask }) => reportsForTask)).toEqual([false, true]);
    await plan.issue(office);
    expect(shares(await task(id))).toEqual(['县数据局 lead', '县审计局 lead reports']);
    await change(NAME, { taskId: id, taskVersion: 2, unitId: data });
    expect(shares(await task(id))).toEqual(['县数据局 lead reports', '县审计局 lead']);
    await expect(change(NAME, { taskId: id, taskVersion: 3, unitId: data })).rejects.toMatchObject({
      reason: 'lead.already-reports',
    });
    await expect(change(NAME, { taskId: id, taskVersion: 3, unitId: east })).rejects.toMatchObject({
      reason: 'lead.not-a-lead',
    });
  });

  it('R06 lets the responsible units lead where the plan says so, before it is issued', async () => {
    const id = await plan.task([
      { role: 'responsible', unitId: data, printedName: '县数据局' },
      { role: 'responsible', unitId: audit, printedName: '县审计局' },
    ]);
    const input = { planId: plan.id, planVersion: 1, leadlessRule: 'responsible_units_lead' };
    expect(await change(RULE, input)).toMatchObject({
      chooseLeadlessRule: { version: 2, leadlessRule: 'responsible_units_lead' },
    });
    expect((await task(id)).leadMissing).toBe(false);
    await plan.issue(office, 2);
    expect(shares(await task(id))).toEqual(['县数据局 lead reports', '县审计局 lead']);
    await expect(change(RULE, { ...input, planVersion: 3 })).rejects.toMatchObject({
      reason: 'lead.rule-after-issue',
    });
  });

  it('R08 a unit or a collective is added to a confirmed task: what nobody acted on can be issued', async () => {
    const id = await plan.task([{ role: 'lead', printedName: '某某单位' }]);
    await expect(plan.issue(office)).rejects.toMatchObject({ reason: 'plan.task-without-unit' });
    await change(ADD, { taskId: id, taskVersion: 1, role: 'responsible', groupId: towns });
    await plan.issue(office);
    expect((await task(id)).assignments).toHaveLength(2);
    await change(ADD, { taskId: id, taskVersion: 2, role: 'responsible', unitId: data });
    expect((await task(id)).assignments).toHaveLength(3);
  });

  it('takes back what was added; the unit keeps the part that the document gives it', async () => {
    const id = await plan.task([{ role: 'responsible', groupId: towns, printedName: '各镇办' }]);
    await plan.issue(office);
    await change(APPOINT, { taskId: id, taskVersion: 1, unitId: east });
    await change(APPOINT, { taskId: id, taskVersion: 2, unitId: data });
    const rows = (await task(id)).units;
    const remove = (name: string, taskVersion: number) =>
      change(REMOVE, { taskUnitId: rows.find(({ printedName }) => printedName === name)!.id, taskVersion });
    const { removeTaskUnit: after } = await remove('东镇', 3);
    expect(shares(after!)).toEqual(['县数据局 lead reports', '东镇 responsible', '西镇 responsible']);
    await remove('县数据局', 4);
    expect(shares(await task(id))).toEqual(['东镇 responsible', '西镇 responsible']);
    await expect(remove('各镇办', 5)).rejects.toMatchObject({ reason: 'lead.not-appointed' });
  });

  it('is refused twice over, for units that ended, with an old version, and to everybody else', async () => {
    const id = await plan.task([{ role: 'lead', unitId: data, printedName: '县数据局' }]);
    const input = { taskId: id, taskVersion: 1, unitId: data };
    await expect(change(APPOINT, input)).rejects.toMatchObject({ reason: 'lead.already-leads' });
    await expect(change(APPOINT, { ...input, unitId: audit, taskVersion: 9 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const both = { taskId: id, taskVersion: 1, role: 'lead', unitId: audit, groupId: towns };
    await expect(change(ADD, both)).rejects.toMatchObject({ reason: 'lead.one-target-needed' });
    for (const role of ['inspector', 'leader'] as const)
      await expect(change(APPOINT, input, await world.home.logIn(role))).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    const neighbour = await world.other.logIn('office');
    await expect(change(APPOINT, input, neighbour)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const twice = { ...input, unitId: audit };
    const outcomes = await Promise.allSettled([change(APPOINT, twice), change(APPOINT, twice)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('costs the same for a small and a large collective', async () => {
    const units = await Promise.all(Array.from({ length: 12 }, (_, n) => world.home.unit(`县第${n}局`)));
    const many = await world.home.group('县级各相关单位', units);
    for (const unitId of [east, ...units]) await world.home.logIn('unit_head', unitId);
    const led = () => plan.task([{ role: 'lead', unitId: data, printedName: '县数据局' }]);
    const [small, large] = [await led(), await led()];
    await plan.issue(office);
    const cost = (taskId: string, groupId: string) =>
      world.statementsOf(() => change(ADD, { taskId, taskVersion: 1, role: 'responsible', groupId }));
    expect(await cost(large, many)).toBe(await cost(small, towns));
  });
});
