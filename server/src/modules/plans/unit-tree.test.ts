import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { DraftPlan } from './testing/draft-plan.js';

const CREATE = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id version level parentId } }`;
const UPDATE = `mutation ($input: UpdateUnitInput!) { updateUnit(input: $input) { version level parentId } }`;

interface Made {
  createUnit: { id: string; version: number; level: string; parentId: string | null };
}

describe('the tree of units', () => {
  let world: TestWorld;
  let office: TestClient;
  let categoryId: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    categoryId = await world.home.category('镇街');
  });
  afterAll(() => world.close());

  const create = async (name: string, over: object = {}) => {
    const input = { name, shortName: name, categoryId, aliases: [], ...over };
    return (await office.graphql<Made>(CREATE, { input })).createUnit;
  };

  it('R26 goes down to the village: county, town, village', async () => {
    const town = await create('东镇', { level: 'town' });
    const village = await create('东镇一村', { level: 'village', parentId: town.id });
    expect(village).toMatchObject({ level: 'village', parentId: town.id });
    await expect(create('孤村', { level: 'village' })).rejects.toMatchObject({
      reason: 'organisation.village-needs-town',
    });
    await expect(create('倒挂镇', { level: 'town', parentId: village.id })).rejects.toMatchObject({
      reason: 'organisation.parent-not-above',
    });
    const sunk = {
      name: '东镇',
      shortName: '东镇',
      categoryId,
      sortOrder: 1,
      aliases: [],
      level: 'division',
    };
    await expect(
      office.graphql(UPDATE, { input: { ...sunk, id: town.id, version: 1 } }),
    ).rejects.toMatchObject({ reason: 'organisation.parent-not-above' });
  });

  it('keeps level and parent where a change does not speak of them', async () => {
    const town = await create('西镇', { level: 'town' });
    const village = await create('西镇一村', { level: 'village', parentId: town.id });
    const input = { name: '西镇二村', shortName: '二村', categoryId, sortOrder: 9, aliases: [] };
    expect(await office.graphql(UPDATE, { input: { ...input, id: village.id, version: 1 } })).toEqual({
      updateUnit: { version: 2, level: 'village', parentId: town.id },
    });
  });

  it('R54 the same cycle one tier down: an internal plan goes to the divisions of a bureau', async () => {
    const bureau = await create('县环保局', { level: 'county' });
    const below = { level: 'division', parentId: bureau.id };
    const [legal, station] = [await create('法规科', below), await create('监测站', below)];
    const group = await office.graphql<{ createUnitGroup: { id: string } }>(
      `mutation ($input: CreateUnitGroupInput!) { createUnitGroup(input: $input) { id } }`,
      { input: { name: '各科室、站、队', aliases: [], memberIds: [legal.id, station.id] } },
    );
    const plan = await DraftPlan.create(world.home);
    const printedName = '各科室、站、队';
    const id = await plan.task([{ role: 'responsible', printedName, groupId: group.createUnitGroup.id }]);
    await plan.issue(office);
    const { task } = await office.graphql<{ task: { assignments: { unit: { name: string } }[] } }>(
      `query ($id: ID!) { task(id: $id) { assignments { unit { name } } } }`,
      { id },
    );
    expect(task.assignments.map(({ unit }) => unit.name)).toEqual(['法规科', '监测站']);
    const head = await world.home.logIn('unit_head', legal.id);
    const work = await head.graphql<{ workList: { rows: { assignmentId: string }[] } }>(
      `{ workList(kind: to_sign, page: { page: 1, pageSize: 20 }) { rows { assignmentId } } }`,
    );
    const ids = work.workList.rows.map(({ assignmentId }) => assignmentId);
    expect(
      await head.graphql(`mutation ($ids: [ID!]!) { signAssignments(ids: $ids) { done } }`, { ids }),
    ).toEqual({ signAssignments: [{ done: true }] });
  });
});
