import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { DEFAULT_LEDGER_QUERY, ledgerQueryString } from '#shared/dashboards/ledger-query.js';
import { addDays, asCivilDate, civilDateInShanghai, type CivilDate } from '#shared/kernel/civil-date.js';
import { seededRandom } from '#shared/kernel/ports.js';
import { policyInput } from '#server/modules/progress/lights/testing/policy-input.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { generateLedgerWorld, type LedgerWorld } from './testing/ledger-world.js';
import type { LedgerPage } from './ledger.types.js';

const ROW = `assignmentId taskId title unitId code unitName role dueOn percent status light lightReason { key days points date } signed
  narrative updatedOn`;
const LEDGER = `query ($asOf: CivilDate, $filter: LedgerFilter!) { ledger(filter: $filter,
    sort: { key: due_on, direction: asc }, page: { page: 1, pageSize: 200 }, asOf: $asOf) {
  asOf total rows { ${ROW} } statusCounts { status count } lightCounts { light count } } }`;
const SAVE = `mutation ($input: SaveLightPolicyInput!) { saveLightPolicy(input: $input) { number } }`;

const SEED = 20_260_331;
const DAYS = 25;

/** Columns that a share can be in, as its workflow's table has them. */
const STATES = [
  `state = 'to_sign', signed_at = NULL, suspended_on = NULL, closed_on = NULL`,
  `state = 'signed', signed_at = coalesce(signed_at, $2), suspended_on = NULL, closed_on = NULL`,
  `state = 'suspended', signed_at = coalesce(signed_at, $2), suspended_on = $3, closed_on = NULL`,
  `state = 'closed', signed_at = coalesce(signed_at, $2), suspended_on = NULL, closed_on = $3`,
];

describe('the ledger as it stood', () => {
  let world: TestWorld;
  let office: TestClient;
  let made: LedgerWorld;
  const stood = new Map<CivilDate, LedgerPage>();
  const read = async (client: TestClient, asOf: string | null, filter: object = {}): Promise<LedgerPage> =>
    (await client.graphql<{ ledger: LedgerPage }>(LEDGER, { asOf, filter })).ledger;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    made = await generateLedgerWorld(world, world.home);
  });
  afterAll(() => world.close());

  it('of any day equals the ledger that was read on that day, whatever was changed since', async () => {
    const random = seededRandom(SEED);
    const below = (limit: number) => Math.floor(random.next() * limit);
    const change = async (ids: readonly string[]) => {
      const set = [
        () => STATES[below(STATES.length)]!,
        () => `percent = ${below(100)}, completed_on = NULL`,
        () => `percent = 100, completed_on = $3::date - ${below(40)}`,
        () => `due_on = $3::date + ${below(120) - 40}`,
        () => `due_on = NULL`,
        () => `withdrawn_at = CASE WHEN withdrawn_at IS NULL THEN $2::timestamptz END`,
        () => `role = CASE role WHEN 'lead' THEN 'responsible' ELSE 'lead' END`,
        () => `latest_report_id = (SELECT id FROM progress_reports r WHERE r.assignment_id = a.id LIMIT 1)`,
      ][below(8)]!();
      await world.database.dataSource.query(
        `UPDATE assignments a SET ${set}, updated_at = $2, version = version + 1
          WHERE id = ANY ($1) AND $2::timestamptz IS NOT NULL AND $3::date IS NOT NULL`,
        [ids, world.now, civilDateInShanghai(world.now)],
      );
    };
    const ids = (await read(office, null)).rows.map(({ assignmentId }) => assignmentId);
    for (let day = 0, saved = 0; day < DAYS; day += 1) {
      // Just after midnight in Shanghai, when a careless clock still counts the day before, and just before the next.
      for (const hours of [0.1, 23.9]) {
        world.now = new Date(Date.UTC(2026, 7, 15 + day) + (hours - 8) * 3_600_000);
        const many = Array.from({ length: 1 + below(4) }, () => ids[below(ids.length)]!);
        await change([...new Set(many)]);
      }
      if (day % 6 === 3) {
        const policy = policyInput({
          dueSoonDays: below(60),
          tolerance: below(30),
          yellowLag: 1 + below(60),
        });
        const validFrom = addDays(civilDateInShanghai(world.now), below(4));
        const input = { policy, validFrom, lastNumber: saved };
        await (await world.home.logIn('office')).graphql(SAVE, { input });
        saved += 1;
      }
      const client = await world.home.logIn('office');
      stood.set(civilDateInShanghai(world.now), await read(client, null));
    }
    world.now = new Date('2026-12-01T02:00:00Z');
    const client = await world.home.logIn('office');
    for (const [day, then] of stood) expect([day, await read(client, day)]).toEqual([day, then]);
    expect(new Set([...stood.values()].map((page) => JSON.stringify(page.lightCounts))).size).toBeGreaterThan(
      10,
    );
  });

  it('shows the title that a task had on that day', async () => {
    const [first] = (await read(await world.home.logIn('office'), null)).rows;
    const { assignmentId, taskId, title: printed } = first!;
    const revise = async (at: string, title: string) => {
      const { dataSource } = world.database;
      const [{ was }] = await dataSource.query<[{ was: string }]>(
        'SELECT title AS was FROM tasks WHERE id = $1',
        [taskId],
      );
      await dataSource.query('UPDATE tasks SET title = $2 WHERE id = $1', [taskId, title]);
      await world.home.insert(AuditEntryRow, {
        at: new Date(at),
        accountId: null,
        actorName: '',
        unitId: null,
        requestId: null,
        address: null,
        action: 'plan.revise',
        entityType: 'task',
        entityId: taskId,
        taskId,
        before: { title: was },
        after: { title },
      });
    };
    await revise('2026-11-10T15:59:00Z', '第二个标题');
    await revise('2026-11-20T16:00:00Z', '第三个标题');
    const titleOn = async (asOf: string | null) =>
      (await read(await world.home.logIn('office'), asOf)).rows.find(
        (row) => row.assignmentId === assignmentId,
      )?.title;
    expect(await titleOn('2026-11-09')).toBe(printed);
    expect(await titleOn('2026-11-10')).toBe('第二个标题');
    expect(await titleOn('2026-11-20')).toBe('第二个标题');
    expect(await titleOn('2026-11-21')).toBe('第三个标题');
    expect(await titleOn(null)).toBe('第三个标题');
  });

  it('before anything was issued is empty, and a unit sees its own past only', async () => {
    const client = await world.home.logIn('office');
    expect((await read(client, '2025-01-01')).total).toBe(0);
    const day = [...stood.keys()][7]!;
    const own = await read(await world.home.logIn('unit_head', made.unitIds[1]), day);
    const all = stood.get(day)!.rows.filter(({ unitId }) => unitId === made.unitIds[1]);
    expect(own.rows).toEqual(all);
    expect((await read(await world.other.logIn('office'), day)).total).toBe(0);
  });

  it('filters and counts by the status and light of that day', async () => {
    const client = await world.home.logIn('office');
    const [day, then] = [...stood][11]!;
    const red = await read(client, day, { lights: ['red'] });
    expect(red.rows).toEqual(then.rows.filter(({ light }) => light === 'red'));
    expect(red.total).toBe(then.lightCounts.find(({ light }) => light === 'red')!.count);
  });

  it('is downloaded with its day in title and notes', async () => {
    const client = await world.home.logIn('office');
    const day = [...stood.keys()][2]!;
    const query = ledgerQueryString({ ...DEFAULT_LEDGER_QUERY, asOf: day });
    const reply = await client.get(`/api/ledger.xlsx?${query}`);
    expect(reply.status).toBe(200);
    expect(decodeURIComponent(String(reply.headers.get('content-disposition')))).toContain(day);
  });

  it('refuses days to come and none at all', async () => {
    const client = await world.home.logIn('office');
    const tomorrow = addDays(civilDateInShanghai(world.now), 1);
    await expect(read(client, tomorrow)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect((await read(client, addDays(tomorrow, -1))).asOf).toBe(addDays(tomorrow, -1));
    expect(await world.statementsOf(() => read(client, asCivilDate('2026-08-20')))).toBeLessThanOrEqual(8);
  });

  it('cannot be rewritten by the application', async () => {
    const rewrite = world.database.appDataSource.query(`UPDATE assignment_versions SET percent = 100`);
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });
});
