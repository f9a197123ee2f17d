import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const PAGE = 'filter: {}, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 200 }';
const nested = (levels: number): string => (levels === 0 ? 'id' : `plan { tasks { ${nested(levels - 1)} } }`);
const times = (count: number, write: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => write(n)).join(' ');

/** Each fragment spreads the next one twice: short to write, endless to follow. */
const bomb = (type: string, levels: number): string =>
  times(levels, (n) => `fragment f${n} on ${type} { ...f${n + 1} ...f${n + 1} }`) +
  ` fragment f${levels} on ${type} { id }`;

const SHAPES: Readonly<Record<string, string>> = {
  'too deep': `{ plans { tasks { ${nested(5)} } } }`,
  'too deep through fragments': `{ plans { ...a } } fragment a on Plan { tasks { plan { ...b } } }
    fragment b on Plan { tasks { plan { ...c } } } fragment c on Plan { tasks { plan { tasks { plan { id } } } } }`,
  'too many aliases': `{ ${times(16, (n) => `a${n}: units { id }`)} }`,
  'too many aliases in a fragment': `{ units { ...f } } fragment f on Unit { ${times(16, (n) => `a${n}: id`)} }`,
  'too dear': `{ ${times(10, (n) => `a${n}: ledger(${PAGE}) { rows { code } statusCounts { count } lightCounts { count } }`)} }`,
  'too many words': `{ units { ${'id '.repeat(1_000)} } }`,
  'too many directives': `{ units { id ${'@include(if: true) '.repeat(300)} } }`,
  'a fragment within itself': '{ units { ...f } } fragment f on Unit { id ...f }',
  'two fragments within each other':
    '{ units { ...f } } fragment f on Unit { ...g } fragment g on Unit { id ...f }',
  'fragments that double forty times': `{ units { ...f0 } } ${bomb('Unit', 40)}`,
  'a page that is too long': '{ auditEntries(first: 100000) { rows { id } } }',
};

describe('the API under abuse', () => {
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
  });
  afterAll(() => world.close());

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${office.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...office.headers, ...headers },
      body,
    });

  it.each(Object.entries(SHAPES))('refuses what is %s, quickly and before any SQL', async (_name, query) => {
    let reply: Awaited<ReturnType<TestClient['reply']>> = {};
    const started = performance.now();
    // One statement: whose session this is.
    expect(await world.statementsOf(async () => (reply = await office.reply(query)))).toBe(1);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(['TOO_COMPLEX', 'INVALID_INPUT']).toContain(reply.errors?.[0]?.extensions.code);
    expect(reply.data ?? null).toBeNull();
  });

  it('answers no batch', async () => {
    const response = await post(
      JSON.stringify([{ query: '{ units { id } }' }, { query: '{ units { id } }' }]),
    );
    expect(response.status).toBe(400);
  });

  it('takes one log-in a request, never several under aliases', async () => {
    const logIn = (n: number) =>
      `a${n}: logIn(input: { jurisdictionCode: "home", loginName: "x", password: "${n}" }) { accountId }`;
    const stranger = world.stranger();
    for (const query of [
      `mutation { ${times(2, logIn)} }`,
      `mutation { ...f } fragment f on Mutation { ${times(2, logIn)} }`,
      `mutation { ... on Mutation { ${times(2, logIn)} } }`,
      `mutation { logOut ${logIn(1)} }`,
    ]) {
      const { errors } = await stranger.reply(query);
      expect({ query, code: errors?.[0]?.extensions.code }).toEqual({ query, code: 'FORBIDDEN' });
    }
  });

  it('refuses a body of many megabytes and lives on', async () => {
    const response = await post(
      JSON.stringify({ query: '{ units { id } }', variables: { x: 'y'.repeat(3e7) } }),
    ).catch(() => null);
    expect([400, 413, undefined]).toContain(response?.status);
    expect((await office.get('/health/ready')).status).toBe(200);
  });

  it.each([
    ['no JSON', '{'],
    ['no query', '{}'],
    ['a number', '7'],
    ['null', 'null'],
    ['variables of another kind', '{"query":"{ units { id } }","variables":[1]}'],
    ['an unknown operation', '{"query":"query A { units { id } }","operationName":"B"}'],
    ['two operations without a name', '{"query":"query A { units { id } } query B { units { id } }"}'],
    ['a stored query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}'],
    [
      'keys of the prototype',
      '{"query":"{ units { id } }","variables":{"__proto__":{"x":1}},"constructor":1}',
    ],
  ])('answers %s without an inner word', async (_what, body) => {
    const response = await post(body);
    const text = await response.text();
    expect(response.status).toBeLessThan(500);
    expect(text).not.toMatch(/node_modules|at .*\.[jt]s:\d+|SELECT|typeorm/i);
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
  ])('takes no request that another site’s page could send as %s', async (_what, headers) => {
    const response = await post(JSON.stringify({ query: '{ units { id } }' }), headers);
    expect(response.status).toBe(400);
  });

  it('changes nothing by a link', async () => {
    const query = encodeURIComponent('mutation { createUnitCategory(input: { name: "链接" }) { id } }');
    const response = await fetch(`${office.origin}/graphql?query=${query}`, {
      headers: { ...office.headers, 'apollo-require-preflight': 'yes' },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await office.graphql('{ unitCategories { id } }')).toEqual({ unitCategories: [] });
  });
});
