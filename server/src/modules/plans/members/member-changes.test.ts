import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { DraftPlan } from '../testing/draft-plan.js';

const PREVIEW = `query ($planId: ID!) { memberChanges(planId: $planId) {
  taskId unitId unitName groupName role kind reportCount } }`;
const APPLY = `mutation ($input: ApplyMemberChangesInput!) { applyMemberChanges(input: $input) { version
  tasks { id assignments { unit { name } role } withdrawnAssignments { unit { name } } } } }`;
const GROUP = `mutation ($input: UpdateUnitGroupInput!) { updateUnitGroup(input: $input) { version } }`;
const CATEGORY = `mutation ($input: CreateUnitCategoryInput!) { createUnitCategory(input: $input) { id verticallyManaged } }`;

interface Change {
  taskId: string;
  unitId: string;
  unitName: string;
  kind: string;
}
interface Applied {
  applyMemberChanges: {
    version: number;
    tasks: {
      assignments: { unit: { name: string } }[];
      withdrawnAssignments: { unit: { name: string } }[];
    }[];
  };
}

let number = 0;

describe('members of a collective after issue', () => {
  let world: TestWorld;
  let office: TestClient;
  let [east, west, south] = ['', '', ''];
  let towns: string;
  let name: string;
  let plan: DraftPlan;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    [east, west, south] = [
      await world.home.unit('东镇'),
      await world.home.unit('西镇'),
      await world.home.unit('南镇'),
    ];
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    name = `各镇办${(number += 1)}`;
    towns = await world.home.group(name, [east, west]);
    plan = await DraftPlan.create(world.home);
  });

  const regroup = (memberIds: string[], version = 1) =>
    office.graphql(GROUP, { input: { id: towns, version, name, aliases: [], memberIds } });
  const preview = async (client = office) =>
    (await client.graphql<{ memberChanges: Change[] }>(PREVIEW, { planId: plan.id })).memberChanges;
  const apply = async (changes: object[], planVersion = 2, client = office) =>
    (await client.graphql<Applied>(APPLY, { input: { planId: plan.id, planVersion, changes } }))
      .applyMemberChanges;
  const idsOf = (changes: Change[]) => changes.map(({ taskId, unitId }) => ({ taskId, unitId }));

  it('R07, R93 come and go as the office confirms, by a preview', async () => {
    await plan.task([{ role: 'responsible', groupId: towns, printedName: '各镇办' }]);
    await plan.issue(office);
    expect(await preview()).toEqual([]);
    await regroup([west, south]);
    const changes = await preview();
    expect(changes.map(({ kind, unitName }) => `${kind} ${unitName}`)).toEqual(['leaves 东镇', 'joins 南镇']);
    const first = await apply(idsOf(changes.filter(({ kind }) => kind === 'joins')));
    expect(first.tasks[0]!.assignments.map(({ unit }) => unit.name)).toEqual(['东镇', '西镇', '南镇']);
    const second = await apply(idsOf(await preview()), 3);
    expect(second.tasks[0]).toMatchObject({
      assignments: [{ unit: { name: '西镇' } }, { unit: { name: '南镇' } }],
      withdrawnAssignments: [{ unit: { name: '东镇' } }],
    });
    expect(await preview()).toEqual([]);
  });

  it('take an old share up again when they come back', async () => {
    await plan.task([{ role: 'responsible', groupId: towns, printedName: '各镇办' }]);
    await plan.issue(office);
    await regroup([west]);
    await apply(idsOf(await preview()));
    await regroup([east, west], 2);
    const { tasks } = await apply(idsOf(await preview()), 3);
    expect(tasks[0]).toMatchObject({ withdrawnAssignments: [] });
    expect(tasks[0]!.assignments).toHaveLength(2);
  });

  it('are refused when they are none any more, with an old version, and to others', async () => {
    const taskId = await plan.task([{ role: 'responsible', groupId: towns, printedName: '各镇办' }]);
    await plan.issue(office);
    const changes = [{ taskId, unitId: south }];
    await expect(apply(changes)).rejects.toMatchObject({ reason: 'lead.nothing-to-apply' });
    await expect(apply([])).rejects.toMatchObject({ reason: 'lead.nothing-to-apply' });
    await expect(apply(changes, 9)).rejects.toMatchObject({ code: 'CONFLICT' });
    const leader = await world.home.logIn('leader');
    await expect(preview(leader)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(preview(await world.other.logIn('office'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R85 vertically managed bodies are reached only where the collective says so', async () => {
    const input = { name: `垂管单位${number}`, verticallyManaged: true };
    const { createUnitCategory: category } = await office.graphql<{ createUnitCategory: { id: string } }>(
      CATEGORY,
      {
        input,
      },
    );
    const branch = await world.home.unit(`市生态环境局分局${number}`, { categoryId: category.id });
    await regroup([west, branch]);
    const taskId = await plan.task([{ role: 'responsible', groupId: towns, printedName: '县级各相关单位' }]);
    await plan.issue(office);
    const units = async () => {
      const { task } = await office.graphql<{ task: { assignments: { unit: { id: string } }[] } }>(
        `query ($id: ID!) { task(id: $id) { assignments { unit { id } } } }`,
        { id: taskId },
      );
      return task.assignments.map(({ unit }) => unit.id);
    };
    expect(await units()).toEqual([west]);
    const reaching = {
      id: towns,
      version: 2,
      name,
      aliases: [],
      memberIds: [west, branch],
      reachesVertical: true,
    };
    await office.graphql(GROUP, { input: reaching });
    await apply(idsOf(await preview()));
    expect(await units()).toEqual([west, branch]);
  });

  it('cost the same however many there are', async () => {
    const issue = async (tasks: number) => {
      plan = await DraftPlan.create(world.home);
      for (let n = 0; n < tasks; n += 1)
        await plan.task([{ role: 'responsible', groupId: towns, printedName: '各镇办' }]);
      await plan.issue(office);
      return plan;
    };
    const plans = [await issue(1), await issue(6)];
    await world.home.logIn('unit_head', south);
    await regroup([south]);
    const costs: number[] = [];
    for (plan of plans) {
      const changes = idsOf(await preview());
      const input = { planId: plan.id, planVersion: 2, changes };
      costs.push(
        await world.statementsOf(() =>
          office.graphql(
            `mutation ($input: ApplyMemberChangesInput!) { applyMemberChanges(input: $input) { id } }`,
            {
              input,
            },
          ),
        ),
      );
    }
    expect(costs[0]).toBe(costs[1]);
  });
});
