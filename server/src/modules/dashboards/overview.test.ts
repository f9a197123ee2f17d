import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OVERVIEW_NUMBERS } from '#shared/dashboards/overview.js';
import { parseLedgerQuery } from '#shared/dashboards/ledger-query.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { Overview } from './overview.types.js';
import { generateLedgerWorld, type LedgerWorld } from './testing/ledger-world.js';

const OVERVIEW = `{ overview { year quarter numbers { key value of reasonKey reasonValues link }
  attention { assignmentId unitId light dueOn } } }`;
const TOTAL = `query ($filter: LedgerFilter!) {
  ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 1 }) { total } }`;

const read = async (client: TestClient): Promise<Overview> =>
  (await client.graphql<{ overview: Overview }>(OVERVIEW)).overview;

/** As many rows as the address of the number opens. */
const opened = async (client: TestClient, link: string): Promise<number> => {
  const { filter } = parseLedgerQuery(Object.fromEntries(new URL(link, 'http://duheng').searchParams));
  return (await client.graphql<{ ledger: { total: number } }>(TOTAL, { filter })).ledger.total;
};

describe('the overview', () => {
  let world: TestWorld;
  let made: LedgerWorld;
  let leader: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    made = await generateLedgerWorld(world, world.home);
    await generateLedgerWorld(world, world.other);
    leader = await world.home.logIn('leader');
  });
  afterAll(() => world.close());

  it('gives numbers that are as many as the rows they open', async () => {
    for (const client of [leader, await world.home.logIn('unit_head', made.unitIds[2])]) {
      const { year, quarter, numbers } = await read(client);
      expect([year, quarter]).toEqual([2026, 3]);
      expect(numbers.map(({ key }) => key)).toEqual(OVERVIEW_NUMBERS);
      for (const { key, value, link } of numbers.filter((one) => one.key !== 'mean_percent')) {
        expect({ key, value }).toEqual({ key, value: String(await opened(client, link)) });
      }
    }
  });

  it('puts what is overdue longest first', async () => {
    const { attention, numbers } = await read(leader);
    expect(attention.length).toBeGreaterThan(0);
    expect(attention.length).toBeLessThanOrEqual(10);
    expect(attention.every(({ light }) => light === 'red')).toBe(true);
    const days = attention.map(({ dueOn }) => dueOn);
    expect(days).toEqual([...days].sort());
    const longest = Math.round((Date.parse('2026-08-15') - Date.parse(days[0]!)) / 86_400_000);
    expect(numbers.find(({ key }) => key === 'overdue')?.reasonValues).toEqual({ days: String(longest) });
  });

  it('stands on a jurisdiction without plans, and on a unit of another', async () => {
    const empty = await world.jurisdiction('empty');
    const { numbers, attention } = await read(await empty.logIn('leader'));
    expect(numbers.map(({ value }) => value)).toEqual(['0', '0', '0', '0', '0', '0', '0']);
    expect(attention).toEqual([]);
    const foreign = await world.other.logIn('leader');
    const own = new Set((await read(leader)).attention.map((row) => row.assignmentId));
    expect((await read(foreign)).attention.filter((row) => own.has(row.assignmentId))).toEqual([]);
  });

  it('is for those who follow the work', async () => {
    await expect(read(await world.home.logIn('system_administrator'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await world.statementsOf(() => read(leader))).toBeLessThanOrEqual(9);
  });
});
