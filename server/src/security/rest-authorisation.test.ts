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
  });
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

  it.each([
    'ledger.xlsx?planIds=x',
    'ledger.xlsx?text=%00',
    'ledger.xlsx?sectionTitle=%00&year=99999999999',
    'ledger.xlsx?year[]=1&unitIds[a]=b&dueFrom=2026-13-99',
    'ledger.xlsx?unitIds=%27%20OR%201%3D1',
    'files/x',
    'files/%00',
    'files/..%2F..%2Fetc%2Fpasswd',
    'files/__proto__',
    'nothing',
  ])('answers /api/%s without a fault of its own', async (path) => {
    const response = await county.register.clients.office.get(`/api/${path}`);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/node_modules|SELECT |typeorm/i);
  });
});
