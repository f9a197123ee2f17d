import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld } from '#server/testing/test-world.js';
import type { TestClient } from '#server/testing/test-client.js';

const CREATE = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id version name aliases category { id } } }`;
const UPDATE = `mutation ($input: UpdateUnitInput!) { updateUnit(input: $input) { version name aliases } }`;
const UNITS = `{ units { id name aliases category { name } } unitGroups { name aliases memberIds } }`;

interface UnitReply {
  id: string;
  version: number;
  name: string;
  aliases: string[];
}

describe('the unit register', () => {
  let world: TestWorld;
  let office: TestClient;
  let categoryId: string;
  const create = (name: string, aliases: string[] = []) =>
    office.graphql<{ createUnit: UnitReply }>(CREATE, {
      input: { name, shortName: name, categoryId, aliases },
    });

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    categoryId = await world.home.category('县直部门');
  });
  afterAll(() => world.close());

  it('takes a unit with its printed names', async () => {
    const { createUnit } = await create('县数据局', ['县大数据局']);
    expect(createUnit).toMatchObject({ version: 1, name: '县数据局', aliases: ['县大数据局'] });
  });

  it('R09 keeps every name for one unit only', async () => {
    await create('县政府办公室', ['县政府办']);
    await expect(create('县政府办')).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'organisation.alias-taken',
    });
    await expect(create('县政府办公室')).rejects.toMatchObject({ reason: 'organisation.name-taken' });
  });

  it('refuses a change to what somebody else has changed meanwhile', async () => {
    const { createUnit: unit } = await create('县档案馆');
    const input = {
      id: unit.id,
      version: 1,
      name: '县档案馆',
      shortName: '档案馆',
      categoryId,
      sortOrder: 9,
      aliases: [],
    };
    await office.graphql(UPDATE, { input });
    await expect(office.graphql(UPDATE, { input })).rejects.toMatchObject({
      code: 'CONFLICT',
      values: { currentVersion: 2 },
    });
  });

  it('R07 keeps collectives with their members', async () => {
    const towns = [await world.home.unit('东镇'), await world.home.unit('西镇')];
    const input = { name: '各镇', aliases: ['各镇办'], memberIds: towns };
    const reply = await office.graphql<{ createUnitGroup: { memberIds: string[] } }>(
      `mutation ($input: CreateUnitGroupInput!) { createUnitGroup(input: $input) { memberIds } }`,
      { input },
    );
    expect([...reply.createUnitGroup.memberIds].sort()).toEqual([...towns].sort());
  });

  it('is read by everybody and changed by few', async () => {
    const leader = await world.home.logIn('leader');
    expect((await leader.graphql<{ units: unknown[] }>(UNITS)).units.length).toBeGreaterThan(0);
    const input = { name: '县某局', shortName: '某局', categoryId, aliases: [] };
    await expect(leader.graphql(CREATE, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(world.stranger().graphql(UNITS)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('shows nothing of another jurisdiction', async () => {
    const foreign = await world.other.unit('邻县某局');
    const { units } = await office.graphql<{ units: UnitReply[] }>(UNITS);
    expect(units.map(({ id }) => id)).not.toContain(foreign);
    const input = { name: '各邻局', aliases: [], memberIds: [foreign] };
    await expect(
      office.graphql(`mutation ($input: CreateUnitGroupInput!) { createUnitGroup(input: $input) { id } }`, {
        input,
      }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', reason: 'organisation.unit-unknown' });
  });

  it('costs the same whatever the number of units', async () => {
    const few = await world.statementsOf(() => office.graphql(UNITS));
    for (const n of [1, 2, 3]) await create(`县第${n}局`, [`第${n}局`]);
    expect(await world.statementsOf(() => office.graphql(UNITS))).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});
