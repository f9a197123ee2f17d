import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '#shared/access/roles.js';
import { TestWorld } from '#server/testing/test-world.js';
import { clientQueries } from './testing/client-documents.js';
import { raiseCounty, type County } from './testing/county.js';
import { rolesHolding } from './testing/roles-holding.js';

const QUERIES = await clientQueries();
/** Looking up the session included. */
const MOST_STATEMENTS = 12;

/** The roles that see the page at all. */
const rolesFor = (needs: readonly Parameters<typeof rolesHolding>[0][]): Role[] =>
  ROLES.filter((role) => needs.every((requirement) => rolesHolding(requirement).includes(role)));

describe('the queries of the pages', () => {
  let world: TestWorld;
  let small: County;
  let large: County;

  beforeAll(async () => {
    world = await TestWorld.open();
    small = await raiseCounty(world, world.home, '沧河');
    large = await raiseCounty(world, world.other, '云岭', 3);
  });
  afterAll(() => world.close());

  it.each(QUERIES)('$name: a few statements, and no more with three times the rows', async (query) => {
    for (const role of rolesFor(query.needs)) {
      const statements = (county: County) =>
        world.statementsOf(() => county.register.clients[role].graphql(query.text, query.variables(county)));
      const [few, many] = [await statements(small), await statements(large)];
      expect({ role, few, many }).toEqual({ role, few, many: few });
      expect(few).toBeLessThanOrEqual(MOST_STATEMENTS);
    }
  });
});
