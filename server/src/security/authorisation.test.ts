import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld } from '#server/testing/test-world.js';
import { raiseCounty, type County } from './testing/county.js';
import { idPaths, idPlaces, pathOf } from './testing/input-places.js';
import { EXPECTED, REQUESTS, outcome } from './testing/requests.js';
import { rolesHolding, rolesWithout } from './testing/roles-holding.js';
import { VARIANTS } from './testing/variants.js';
import { fieldOf, rootFields } from './testing/whole-operation.js';

let world: TestWorld;
let county: County;

beforeAll(async () => {
  world = await TestWorld.open();
  county = await raiseCounty(world, world.home, '沧河');
});
afterAll(() => world.close());

const GUARDED = REQUESTS.filter(({ needs }) => needs !== 'nothing');

describe('the table of expectations', () => {
  it.each(['query', 'mutation', 'subscription'] as const)('has every %s of the schema', (operation) => {
    expect(Object.keys(EXPECTED[operation]).sort()).toEqual(rootFields(world.schema, operation));
  });

  it('leaves open only how one gets in and out', () => {
    const open = REQUESTS.filter(({ needs }) => needs === 'nothing').map(({ field }) => field);
    expect(open).toEqual(['logInOptions', 'viewer', 'logIn', 'logOut', 'setUpFirstAdministrator']);
  });

  it('gives a value to every id that the schema has room for', () => {
    for (const { operation, field } of REQUESTS) {
      const { args } = fieldOf(world.schema, operation, field);
      const given = VARIANTS.filter((variant) => variant.field === field);
      const filled = new Set(given.flatMap((variant) => idPlaces(args, variant.args(county)).map(pathOf)));
      expect({ field, ids: [...filled].sort() }).toEqual({ field, ids: idPaths(args).sort() });
    }
  });
});

describe('somebody who is not logged in', () => {
  it.each(REQUESTS)('$operation $field', async ({ needs, args, ...request }) => {
    const expected = needs === 'nothing' ? ['ok', 'REFUSED'] : ['UNAUTHENTICATED'];
    expect(expected).toContain(await outcome(world, world.stranger(), request, args(county)));
  });
});

describe('a role without the grant', () => {
  it.each(GUARDED)('$operation $field needs $needs', async ({ needs, args, ...request }) => {
    for (const role of rolesWithout(needs)) {
      const code = await outcome(world, county.register.clients[role], request, args(county));
      expect({ role, code }).toEqual({ role, code: 'FORBIDDEN' });
    }
  });
});

describe('a role with the grant', () => {
  const granted = GUARDED.filter(({ needs }) => needs !== 'a session');

  it.each(granted)('$operation $field is let in by $needs', async ({ needs, args, ...request }) => {
    const codes: string[] = [];
    for (const role of rolesHolding(needs))
      codes.push(await outcome(world, county.register.clients[role], request, args(county)));
    // Of a change only the first can succeed; the others come too late, but are not shown the door.
    const later = request.operation === 'query' ? ['ok'] : ['ok', 'CONFLICT', 'REFUSED', 'NOT_FOUND'];
    // A rule may send the first role to the second: a reporter hands in, and only the head submits.
    expect(codes.find((code) => code !== 'REFUSED')).toBe('ok');
    for (const code of codes) expect(later).toContain(code);
  });
});
