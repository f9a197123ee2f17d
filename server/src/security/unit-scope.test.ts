import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GRANTS } from '#shared/access/grants.js';
import type { Role } from '#shared/access/roles.js';
import { TestWorld } from '#server/testing/test-world.js';
import { fromNextDoor, raiseCounty, type County } from './testing/county.js';
import { besideMark } from './testing/county-work.js';
import { fingerprint } from './testing/fingerprint.js';
import { foreignRequests } from './testing/foreign-requests.js';
import { EXPECTED, REQUESTS, send } from './testing/requests.js';
import { Secrets } from './testing/secrets.js';
import { workbookText } from './testing/workbook-text.js';
import { DEEP, SHALLOW } from './testing/whole-operation.js';

/** Arguments that narrow a list: another's id finds nothing. */
const FILTERING = ['ledger', 'taskLedger', 'heatmap', 'followedItems', 'measures'];
const REFUSALS = ['NOT_FOUND', 'FORBIDDEN', 'INVALID_INPUT', 'REFUSED'];

/** The roles whose grant for the field ends at their own unit. */
function unitRoles(operation: 'query' | 'mutation', field: string): Role[] {
  const { needs } = EXPECTED[operation][field]!;
  if (needs === 'nothing' || needs === 'a session') return [];
  const roles = Object.entries(GRANTS[needs]) as [Role, string][];
  return roles.filter(([, scope]) => scope === 'own-unit').map(([role]) => role);
}

describe('a unit beside another', () => {
  let world: TestWorld;
  let county: County;
  let secrets: Secrets;

  beforeAll(async () => {
    world = await TestWorld.open();
    county = await raiseCounty(world, world.home, '沧河');
    const { neighbourUnitId } = county.register;
    secrets = await Secrets.ofUnit(world.database.dataSource, neighbourUnitId, besideMark(county.mark));
  });
  afterAll(() => world.close());

  it.each(
    REQUESTS.filter(({ operation, field }) => operation === 'query' && unitRoles('query', field).length > 0),
  )('reads nothing of the other: $field', async ({ field, operation, args }) => {
    for (const role of unitRoles('query', field)) {
      const reply = await send(world, county.register.clients[role], { operation, field }, args(county));
      expect(secrets.leakedIn(reply)).toEqual([]);
    }
  });

  it('gets nowhere with ids of the other, in any place', async () => {
    const { dataSource } = world.database;
    const untouched = await fingerprint(dataSource);
    for (const { variables, ...request } of foreignRequests(world.schema, county, fromNextDoor(county))) {
      const { operation, field, path } = request;
      for (const role of unitRoles(operation, field)) {
        for (const depth of [SHALLOW, DEEP]) {
          const reply = await send(world, county.register.clients[role], request, variables, depth);
          const leaked = secrets.leakedIn(reply, variables);
          expect({ field, path, leaked }).toEqual({ field, path, leaked: [] });
          const code = reply.errors?.[0]?.extensions.code ?? 'ok';
          const answers = FILTERING.includes(field) ? ['ok', ...REFUSALS] : REFUSALS;
          expect({ field, path, role, code, fine: answers.includes(code) }).toMatchObject({ fine: true });
        }
      }
    }
    expect(await fingerprint(dataSource)).toEqual(untouched);
  });

  it('sees fewer rows than the office, in the ledger and on the map', async () => {
    const totals = `{ ledger(filter: {}, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 200 }) {
        total rows { unitId } } heatmap(year: 2026) { rows { unitId } } overview { attention { unitId } }
      workList(kind: due_soon, page: { page: 1, pageSize: 200 }) { total rows { unitName } } }`;
    const reply = JSON.stringify(await county.register.clients.unit_reporter.graphql(totals));
    expect(reply).not.toContain(county.work.neighbour.unitId);
    expect(reply).toContain(county.work.own.unitId);
    expect(JSON.stringify(await county.register.clients.office.graphql(totals))).toContain(
      county.work.neighbour.unitId,
    );
  });

  it.each(['ledger.xlsx', 'plans/:id/ledger.xlsx'])('downloads nothing of the other: %s', async (path) => {
    const { unit_reporter: reporter, office } = county.register.clients;
    const address = `/api/${path.replace(':id', county.work.planId)}`;
    expect(secrets.leakedIn(await workbookText(await office.get(address)))).not.toEqual([]);
    expect(secrets.leakedIn(await workbookText(await reporter.get(address)))).toEqual([]);
  });

  it.each(['csv', 'html'])('downloads nothing of the other: ledger.%s', async (kind) => {
    const { unit_reporter: reporter, office } = county.register.clients;
    expect(secrets.leakedIn(await (await office.get(`/api/ledger.${kind}`)).text())).not.toEqual([]);
    expect(secrets.leakedIn(await (await reporter.get(`/api/ledger.${kind}`)).text())).toEqual([]);
  });

  it('cannot open the other’s files', async () => {
    const { unit_reporter: reporter, unit_head: head, office } = county.register.clients;
    const path = `/api/files/${county.work.neighbour.fileId}`;
    const statuses = [await reporter.get(path), await head.get(path), await office.get(path)].map(
      (r) => r.status,
    );
    expect(statuses).toEqual([404, 404, 200]);
  });
});
