import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld } from '#server/testing/test-world.js';
import { raiseCounty, type County } from './testing/county.js';
import { placesOf, pathOf, replaceAt } from './testing/input-places.js';
import { EXPECTED, REQUESTS, outcome } from './testing/requests.js';
import { rolesHolding } from './testing/roles-holding.js';
import { VARIANTS } from './testing/variants.js';
import { fieldOf, wholeOperation } from './testing/whole-operation.js';

/** What a scalar lets through and nobody expects. */
const HOSTILE: Readonly<Record<string, readonly unknown[]>> = {
  String: ['', 'a\0b', '\ud800', '字'.repeat(20_000)],
  Int: [-2_147_483_648, 0, 2_147_483_647],
  Decimal: ['-1', '999999999999.999999'],
  CivilDate: ['0001-01-01', '9999-12-31'],
};

describe('hostile input', () => {
  let world: TestWorld;
  let county: County;

  beforeAll(async () => {
    world = await TestWorld.open();
    county = await raiseCounty(world, world.home, '沧河');
  });
  afterAll(() => world.close());

  it.each(VARIANTS)('$operation $field has an answer of its own to everything', async (variant) => {
    const { operation, field, args } = variant;
    const [role] = rolesHolding(EXPECTED[operation][field]!.needs);
    const { accountId } = county.register.clients[role!].session!;
    const unanswered: string[] = [];
    for (const [scalar, values] of Object.entries(HOSTILE)) {
      const { args: declared } = fieldOf(world.schema, operation, field);
      for (const place of placesOf(scalar, declared, args(county))) {
        for (const value of values) {
          const client =
            field === 'logOut' ? await world.home.session(accountId) : county.register.clients[role!];
          const code = await outcome(world, client, variant, replaceAt(args(county), place, value));
          if (code === 'INTERNAL') unanswered.push(`${pathOf(place)} ${JSON.stringify(value).slice(0, 40)}`);
        }
      }
    }
    expect(unanswered).toEqual([]);
  });

  const changes = REQUESTS.filter(({ operation, needs }) => operation === 'mutation' && needs !== 'nothing');

  it.each(changes)(
    '$field is not taken from another page, nor without the session’s token',
    async (request) => {
      const { operation, field, needs, args } = request;
      const client = county.register.clients[rolesHolding(needs)[0]!];
      const { cookie = '' } = client.headers;
      const attempts: Record<string, string>[] = [
        { cookie },
        { cookie, 'x-csrf-token': county.register.clients.leader.headers['x-csrf-token'] + 'x' },
        { ...client.headers, origin: 'https://elsewhere.example' },
        { ...client.headers, origin: 'null' },
      ];
      for (const headers of attempts) {
        const query = wholeOperation(world.schema, operation, field);
        const { errors } = await client.reply(query, args(county), headers);
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    },
  );
});
