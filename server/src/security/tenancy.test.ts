import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld } from '#server/testing/test-world.js';
import { raiseCounty, type County } from './testing/county.js';
import { fingerprint } from './testing/fingerprint.js';
import { foreignRequests, type ForeignRequest } from './testing/foreign-requests.js';
import { replaceAt } from './testing/input-places.js';
import { EXPECTED, REQUESTS, send } from './testing/requests.js';
import { EXPECTED_ENDPOINTS } from './testing/rest-endpoints.js';
import { rolesByReach, rolesHolding } from './testing/roles-holding.js';
import { Secrets } from './testing/secrets.js';
import { DEEP, SHALLOW } from './testing/whole-operation.js';

const NOBODYS_ID = '01890000-0000-7000-8000-000000000000';
/** The list of jurisdictions to log in to is for everybody. */
const QUERIES = REQUESTS.filter(({ operation, field }) => operation === 'query' && field !== 'logInOptions');

const WITH_IDS = Object.entries(EXPECTED_ENDPOINTS).filter(([route]) => /:|intake$/.test(route));

describe('two jurisdictions', () => {
  let world: TestWorld;
  let home: County;
  let foreign: County;
  let secrets: Secrets;
  let before: unknown[];

  const everyAnswer = async (): Promise<unknown[]> => {
    const answers: unknown[] = [];
    for (const { needs, args, ...request } of QUERIES)
      for (const role of rolesByReach(needs))
        answers.push({
          role,
          ...request,
          ...(await send(world, home.register.clients[role], request, args(home))),
        });
    return answers;
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    home = await raiseCounty(world, world.home, '沧河');
    before = await everyAnswer();
    foreign = await raiseCounty(world, world.other, '云岭', 2);
    secrets = await Secrets.of(world.database.dataSource, world.other, foreign.mark);
  });
  afterAll(() => world.close());

  it('give the same answers, lists and counts whether the other exists or not', async () => {
    const after = await everyAnswer();
    expect(after).toEqual(before);
    expect(secrets.leakedIn(after)).toEqual([]);
  });

  it('are both there to leak: the guard finds what it looks for', async () => {
    const { field, operation, args } = QUERIES.find((query) => query.field === 'ledger')!;
    const reply = await send(world, foreign.register.clients.office, { field, operation }, args(foreign));
    expect(secrets.leakedIn(reply).length).toBeGreaterThan(0);
  });

  it('do not continue each other’s audit log', async () => {
    const stream = `query ($after: String) { auditEntries(after: $after, first: 1) { next rows { id } } }`;
    const theirs = await foreign.register.clients.office.graphql<{ auditEntries: { next: string } }>(stream);
    const { next: after } = theirs.auditEntries;
    expect(after).toEqual(expect.any(String));
    const reply = await home.register.clients.office.reply(stream, { after });
    expect(secrets.leakedIn(reply)).toEqual([]);
  });

  describe('an id of the other one', () => {
    const ask = async ({ operation, field, variables }: ForeignRequest, depth = SHALLOW) => {
      const [role] = rolesHolding(EXPECTED[operation][field]!.needs);
      return send(world, home.register.clients[role!], { operation, field }, variables, depth);
    };

    it('leads nowhere, in every place where an id can stand', async () => {
      const { dataSource } = world.database;
      const untouched = await fingerprint(dataSource);
      for (const request of foreignRequests(world.schema, home, foreign)) {
        const { operation, field, path } = request;
        const { data, errors } = await ask(request);
        const deep = operation === 'query' ? await ask(request, DEEP) : null;
        const leaked = secrets.leakedIn({ data, errors, deep }, request.variables);
        expect({ field, path, leaked }).toEqual({ field, path, leaked: [] });
        const code = errors?.[0]?.extensions.code ?? 'ok';
        const answers = FILTERING.includes(field) ? ['ok', ...REFUSALS] : REFUSALS;
        expect({ field, path, code, fine: answers.includes(code) }).toEqual({
          field,
          path,
          code,
          fine: true,
        });
        if (operation === 'query') continue;
        const rows = await fingerprint(dataSource);
        expect({ field, path, rows }).toEqual({ field, path, rows: untouched });
      }
    });

    it.each(WITH_IDS)('leads nowhere beside GraphQL: %s', async (_route, { needs, call }) => {
      const untouched = await fingerprint(world.database.dataSource);
      const holders = rolesHolding(needs);
      const role = holders.includes('office') ? 'office' : holders[0]!;
      const response = await call(home.register.clients[role], foreign);
      expect([400, 404, 422]).toContain(response.status);
      expect(secrets.leakedIn(await response.text())).toEqual([]);
      expect(await fingerprint(world.database.dataSource)).toEqual(untouched);
    });

    it('cannot be told from an id that nobody has', async () => {
      for (const request of foreignRequests(world.schema, home, foreign)) {
        if (request.path === 'all') continue;
        const variables = replaceAt(request.variables, request.place, NOBODYS_ID);
        const [theirs, nobodys] = [await ask(request), await ask({ ...request, variables })];
        const { field, path } = request;
        expect({ field, path, ...withoutIds(theirs) }).toEqual({ field, path, ...withoutIds(nobodys) });
      }
    });

    it('may be any text without harm', async () => {
      for (const request of foreignRequests(world.schema, home, foreign)) {
        if (request.path === 'all') continue;
        for (const text of ['\0', `${NOBODYS_ID}0`]) {
          const { errors } = await ask({
            ...request,
            variables: replaceAt(request.variables, request.place, text),
          });
          const { field, path } = request;
          const code = errors?.[0]?.extensions.code ?? 'ok';
          expect({ field, path, text, code, fine: [...REFUSALS, 'ok'].includes(code) }).toMatchObject({
            fine: true,
          });
        }
      }
    });
  });
});

/** Arguments that narrow a list: another's id finds nothing. */
const FILTERING = [
  'ledger',
  'taskLedger',
  'heatmap',
  'followedItems',
  'measures',
  'bulkPreview',
  'remindRows',
  'suspendRows',
  'extendRows',
  'appointLeadOfRows',
];
const REFUSALS = ['NOT_FOUND', 'INVALID_INPUT', 'REFUSED'];

const withoutIds = (reply: unknown): object =>
  JSON.parse(JSON.stringify(reply).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')) as object;
