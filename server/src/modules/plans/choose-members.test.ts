import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const CHOOSE = `mutation ($input: ChooseMembersInput!) { chooseMembers(input: $input) {
  version units { printedName groupId memberIds } } }`;
const ISSUE = `mutation ($input: VersionedInput!) { issuePlan(input: $input) {
  tasks { assignments { unit { name } } } } }`;
const GROUP = `mutation ($input: UpdateUnitGroupInput!) { updateUnitGroup(input: $input) { version memberIds } }`;

interface Issued {
  issuePlan: { tasks: { assignments: { unit: { name: string } }[] }[] };
}

let number = 0;

describe('members of a collective', () => {
  let world: TestWorld;
  let office: TestClient;
  let east: string;
  let west: string;
  let station: string;
  let towns: string;
  let planId: string;
  let taskUnitId: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    east = await world.home.unit('东镇');
    west = await world.home.unit('西镇');
    station = await world.home.unit('县气象局');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    const { home } = world;
    number += 1;
    towns = await home.group(`各镇办${number}`, [east, west]);
    const document = { title: '要点', docNumber: null, issuer: null, documentDate: null, year: 2026 };
    const state = { state: 'draft', issuedOn: null, sourceText: '正文' };
    planId = await home.insert(PlanRow, { ...document, ...state, ...home.stamp() });
    const content = { code: `2026-77-${number}`, ordinal: '1', title: '任务', content: '内容', dueOn: null };
    const place = { planId, sectionId: null, sortOrder: 1, spanStart: 0, spanEnd: 2 };
    const taskId = await home.insert(TaskRow, { ...place, ...content, ...home.stamp() });
    const unit = { taskId, role: 'responsible', printedName: '各镇办', sortOrder: 1 };
    taskUnitId = await home.insert(TaskUnitRow, { ...unit, unitId: null, groupId: towns });
  });

  const choose = (memberIds: string[] | null, taskVersion = 1, client = office) =>
    client.graphql<{ chooseMembers: object }>(CHOOSE, { input: { taskUnitId, taskVersion, memberIds } });
  const issued = async () => {
    const { issuePlan } = await office.graphql<Issued>(ISSUE, { input: { id: planId, version: 1 } });
    return issuePlan.tasks[0]!.assignments.map(({ unit }) => unit.name);
  };
  const regroup = (memberIds: string[], version = 1) =>
    office.graphql(GROUP, { input: { id: towns, version, name: `各镇办${number}`, aliases: [], memberIds } });

  it('R07 are chosen for one task; the collective stays as printed', async () => {
    const { chooseMembers } = await choose([west]);
    expect(chooseMembers).toEqual({
      version: 2,
      units: [{ printedName: '各镇办', groupId: towns, memberIds: [west] }],
    });
    await choose(null, 2);
    await choose([west], 3);
    expect(await issued()).toEqual(['西镇']);
  });

  it('R93 are those of the day of issue: who has left is not reached, who has joined is', async () => {
    await regroup([west, station]);
    expect(await issued()).toEqual(['西镇', '县气象局']);
  });

  it('R93 stay on record with the days on which they joined and left', async () => {
    await regroup([west, station]);
    await regroup([east, west], 2);
    const rows = await world.database.dataSource.query<unknown[]>(
      `SELECT u.name, m.joined_on AS "joinedOn", m.left_on AS "leftOn" FROM unit_group_members m
         JOIN units u ON u.id = m.unit_id WHERE m.group_id = $1 ORDER BY u.name, m.joined_on`,
      [towns],
    );
    expect(rows).toEqual([
      { name: '东镇', joinedOn: '0001-01-01', leftOn: '2026-08-15' },
      { name: '东镇', joinedOn: '2026-08-15', leftOn: null },
      { name: '县气象局', joinedOn: '2026-08-15', leftOn: '2026-08-15' },
      { name: '西镇', joinedOn: '0001-01-01', leftOn: null },
    ]);
    expect(await issued()).toEqual(['东镇', '西镇']);
  });

  it('are refused when none is chosen, when one is no member, when it is too late, and to others', async () => {
    await expect(choose([])).rejects.toMatchObject({ reason: 'plan.no-member-chosen' });
    await expect(choose([station])).rejects.toMatchObject({ reason: 'plan.not-a-member' });
    await expect(choose([west], 5)).rejects.toMatchObject({ code: 'CONFLICT' });
    const head = await world.home.logIn('unit_head', east);
    await expect(choose([west], 1, head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = await world.other.logIn('office');
    await expect(choose([west], 1, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await issued();
    await expect(choose([west])).rejects.toMatchObject({ reason: 'plan.already-issued' });
  });
});
