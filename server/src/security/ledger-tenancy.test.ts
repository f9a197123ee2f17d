import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld } from '#server/testing/test-world.js';
import { raiseCounty, type County } from './testing/county.js';
import type { Variables } from './testing/expectation.js';
import { Secrets } from './testing/secrets.js';
import { workbookText } from './testing/workbook-text.js';

const TOTAL = `query ($filter: LedgerFilter!) {
  ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 200 }) {
    total rows { assignmentId } statusCounts { count } lightCounts { count } } }`;

const FILTERS: Readonly<Record<string, (county: County) => Variables>> = {
  planIds: ({ work }) => ({ planIds: [work.planId] }),
  unitIds: ({ work }) => ({ unitIds: [work.own.unitId] }),
  categoryIds: ({ register }) => ({ categoryIds: [register.categoryId] }),
  sectionTitle: ({ work }) => ({ sectionTitle: work.sectionTitle }),
  text: ({ mark }) => ({ text: mark }),
};

/** The same for both counties: they narrow, and lead to nobody's id or words. */
const NEUTRAL = [
  [{ year: 2026 }, 'p.year = 2026'],
  [{ role: 'lead' }, `a.role = 'lead'`],
  [{ dueFrom: '2026-09-01' }, `a.due_on >= '2026-09-01'`],
  [{ dueTo: '2026-12-31' }, `a.due_on <= '2026-12-31'`],
] as const;

describe('the ledger of one of two jurisdictions', () => {
  let world: TestWorld;
  let home: County;
  let foreign: County;
  let secrets: Secrets;

  beforeAll(async () => {
    world = await TestWorld.open();
    home = await raiseCounty(world, world.home, '沧河');
    foreign = await raiseCounty(world, world.other, '云岭');
    secrets = await Secrets.of(world.database.dataSource, world.other, foreign.mark);
  });
  afterAll(() => world.close());

  const ledger = async (filter: Variables) => {
    const { clients } = home.register;
    const { ledger: page } = await clients.office.graphql<{ ledger: { total: number; rows: unknown[] } }>(
      TOTAL,
      {
        filter,
      },
    );
    return page;
  };
  const workbook = async (filter: Variables): Promise<string> => {
    const query = Object.entries(filter).map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
    return workbookText(await home.register.clients.office.get(`/api/ledger.xlsx?${query.join('&')}`));
  };

  it.each(Object.entries(FILTERS))(
    'finds its own rows by %s, and none of the other',
    async (_field, filterOf) => {
      expect((await ledger(filterOf(home))).total).toBeGreaterThan(0);
      const page = await ledger(filterOf(foreign));
      expect(page).toMatchObject({ total: 0, rows: [] });
      expect(JSON.stringify(page)).not.toMatch(/"count":[1-9]/);
    },
  );

  it.each(NEUTRAL)('counts only its own rows for %j', async (filter, condition) => {
    const { total } = await ledger(filter);
    const [{ count } = { count: 0 }] = await world.database.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM assignments a JOIN plans p ON p.id = a.plan_id AND p.state = 'issued'
        WHERE a.jurisdiction_id = $1 AND a.withdrawn_at IS NULL AND ${condition}`,
      [world.home.id],
    );
    expect(total).toBe(count);
  });

  it.each(Object.entries(FILTERS))('exports nothing of the other for %s', async (_field, filterOf) => {
    expect(secrets.leakedIn(await workbook({}))).toEqual([]);
    const sent = filterOf(foreign);
    const asked = JSON.stringify(sent);
    const printed = (await workbook(sent)).replaceAll(home.mark, '');
    // What was typed into the filter is printed above the table, and nothing else of the other.
    const typed = Object.values(sent).filter((value) => typeof value === 'string');
    const rest = typed.reduce<string>((text, value) => text.replaceAll(value, ''), printed);
    expect(secrets.leakedIn(rest, asked)).toEqual([]);
  });
});
