import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld } from '#server/testing/test-world.js';
import { raiseCounty, type County } from './testing/county.js';
import { EXPECTED_ENDPOINTS, routesOf } from './testing/rest-endpoints.js';
import { rolesHolding, rolesWithout } from './testing/roles-holding.js';

describe('the endpoints beside GraphQL', () => {
  let world: TestWorld;
  let county: County;

  beforeAll(async () => {
    world = await TestWorld.open();
    county = await raiseCounty(world, world.home, '沧河');
  }, 60_000);
  afterAll(() => world.close());

  const endpoints = Object.entries(EXPECTED_ENDPOINTS).map(([route, endpoint]) => ({ route, ...endpoint }));

  it('are all in the table of expectations', () => {
    expect(routesOf(world.server).sort()).toEqual(Object.keys(EXPECTED_ENDPOINTS).sort());
  });

  it.each(endpoints)('$route needs $needs', async ({ needs, call }) => {
    const status = async (client: Parameters<typeof call>[0]) => (await call(client, county)).status;
    const { clients } = county.register;
    expect(await status(world.stranger())).toBe(needs === 'nothing' ? 200 : 401);
    for (const role of rolesWithout(needs))
      expect({ role, status: await status(clients[role]) }).toEqual({ role, status: 403 });
    for (const role of rolesHolding(needs)) expect([200, 201]).toContain(await status(clients[role]));
  });
});
