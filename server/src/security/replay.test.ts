import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { raiseCounty, type County } from './testing/county.js';
import { fingerprint } from './testing/fingerprint.js';
import { REQUESTS, send } from './testing/requests.js';
import { EXPECTED_ENDPOINTS } from './testing/rest-endpoints.js';
import { rolesHolding } from './testing/roles-holding.js';

/** Nobody is logged in whose key it could be: each attempt is counted, and the second set-up is refused. */
const BEFORE_SESSION = ['logIn', 'setUpFirstAdministrator'];
/** The table's own arguments are refused: a wrong password. */
const REFUSED_IN_TABLE = ['changePassword'];
/** A dry run keeps no row. */
const WITHOUT_ROW = [
  'POST /api/intake/template',
  'POST /api/calendar/file',
  'POST /api/quarter-form',
  'POST /api/rubrics/reading',
];

const changes = REQUESTS.filter(
  ({ operation, field }) => operation === 'mutation' && !BEFORE_SESSION.includes(field),
);
const posts = Object.entries(EXPECTED_ENDPOINTS)
  .filter(([route]) => route.startsWith('POST '))
  .map(([route, endpoint]) => ({ route, ...endpoint }));

describe('a change that is sent three times with one key, twice of them at once', () => {
  let world: TestWorld;
  let county: County;

  beforeAll(async () => {
    world = await TestWorld.open();
    county = await raiseCounty(world, world.home, '沧河');
  });
  afterAll(() => world.close());

  const count = async (sql: string, parameters: unknown[] = []): Promise<number> => {
    const [row] = await world.database.dataSource.query<{ count: number }[]>(sql, parameters);
    return row!.count;
  };
  const keysOf = (key: string) =>
    count('SELECT count(*)::int AS count FROM idempotency_keys WHERE key = $1', [key]);
  /** Of entries that were written since, so many requests. */
  const authors = (since: number) =>
    count(
      `SELECT count(DISTINCT request_id)::int AS count
         FROM (SELECT request_id FROM audit_entries ORDER BY at, id OFFSET $1) later`,
      [since],
    );
  const entries = () => count('SELECT count(*)::int AS count FROM audit_entries');

  const sendThrice = async <Answer>(client: TestClient, ask: (keyed: TestClient) => Promise<Answer>) => {
    const key = randomUUID();
    const keyed = client.withKey(key);
    const before = await entries();
    const twins = await Promise.all([ask(keyed), ask(keyed)]);
    const state = await fingerprint(world.database.dataSource);
    const answers = [...twins, await ask(keyed)];
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await fingerprint(world.database.dataSource)).toEqual(state);
    expect(await authors(before)).toBeLessThanOrEqual(1);
    return { answer: answers[0]!, rows: await keysOf(key) };
  };

  it.each(changes)('$field has one effect and one answer', async ({ needs, args, ...request }) => {
    const variables = args(county);
    // Some steps a role holds only where another has not: the first that is let through decides.
    for (const role of rolesHolding(needs)) {
      const standing = county.register.clients[role];
      const leaves = request.field === 'logOut';
      const client = leaves ? await county.home.session(standing.session!.accountId) : standing;
      const { answer, rows } = await sendThrice(client, (keyed) => send(world, keyed, request, variables));
      const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
      expect({ role, rows }).toEqual({ role, rows: codes[0] === 'REFUSED' ? 0 : 1 });
      if (codes[0] === 'REFUSED') continue;
      expect({ role, codes }).toEqual({ role, codes: [] });
      return;
    }
    expect(REFUSED_IN_TABLE).toContain(request.field);
  });

  it.each(posts)('$route has one effect and one answer', async ({ route, needs, call }) => {
    const client = county.register.clients[rolesHolding(needs)[0]!];
    const ask = async (keyed: TestClient) => {
      const response = await call(keyed, county);
      return { status: response.status, body: await response.json() };
    };
    const { answer, rows } = await sendThrice(client, ask);
    expect(answer).toMatchObject({ status: 201 });
    expect(rows).toBe(WITHOUT_ROW.includes(route) ? 0 : 1);
  });
});
