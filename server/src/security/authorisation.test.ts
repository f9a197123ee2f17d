import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GRANTS } from '#shared/access/grants.js';
import { ROLES, type Role } from '#shared/access/roles.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { TestClient } from '#server/testing/test-client.js';
import { raiseCounty, type County } from './testing/county.js';
import type { Expectation } from './testing/expectation.js';
import { EXPECTED_MUTATIONS } from './testing/expected-mutations.js';
import { EXPECTED_QUERIES } from './testing/expected-queries.js';
import { EXPECTED_SUBSCRIPTIONS } from './testing/expected-subscriptions.js';
import { fieldOf, rootFields, wholeOperation } from './testing/whole-operation.js';
import { idPaths, idPlaces, pathOf } from './testing/id-places.js';
import { VARIANTS } from './testing/variants.js';

const TABLES = {
  query: EXPECTED_QUERIES,
  mutation: EXPECTED_MUTATIONS,
  subscription: EXPECTED_SUBSCRIPTIONS,
} as const;
const REQUESTS = (['query', 'mutation'] as const).flatMap((operation) =>
  Object.entries(TABLES[operation]).map(([field, expectation]) => ({ operation, field, ...expectation })),
);

let world: TestWorld;
let county: County;

beforeAll(async () => {
  world = await TestWorld.open();
  county = await raiseCounty(world, world.home, '沧河');
});
afterAll(() => world.close());

type Request = Expectation & { operation: string; field: string };

/** `ok`, or the code of the first error. */
async function outcome(client: TestClient, { operation, field, args }: Request): Promise<string> {
  const { data, errors } = await client.reply(wholeOperation(world.schema, operation, field), args(county));
  if (errors && data) expect(Object.values(data)).toEqual([null]);
  return errors?.[0]?.extensions.code ?? 'ok';
}

const holds = (role: Role, needs: Expectation['needs']): boolean =>
  needs === 'nothing' || needs === 'a session' || needs in GRANTS[needs] === false
    ? needs === 'nothing' || needs === 'a session' || role in GRANTS[needs]
    : true;

describe('the table of expectations', () => {
  it.each(['query', 'mutation', 'subscription'] as const)(
    'has every field of the schema: %s',
    (operation) => {
      expect(Object.keys(TABLES[operation]).sort()).toEqual(rootFields(world.schema, operation));
    },
  );

  it('gives a value to every id that the schema has room for', () => {
    for (const operation of ['query', 'mutation']) {
      for (const field of rootFields(world.schema, operation)) {
        const { args } = fieldOf(world.schema, operation, field);
        const given = VARIANTS.filter(
          (variant) => variant.operation === operation && variant.field === field,
        );
        const filled = given.flatMap((variant) => idPlaces(args, variant.args(county)).map(pathOf));
        expect([field, ...new Set(filled)].sort()).toEqual([field, ...idPaths(args)].sort());
      }
    }
  });
});

describe('somebody who is not logged in', () => {
  it.each(REQUESTS)('$operation $field', async (request) => {
    const expected = request.needs === 'nothing' ? ['ok', 'REFUSED'] : ['UNAUTHENTICATED'];
    expect(expected).toContain(await outcome(world.stranger(), request));
  });
});
