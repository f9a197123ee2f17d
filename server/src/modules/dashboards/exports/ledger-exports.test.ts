import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  EXPORT_KEPT_DAYS,
  MOST_EXPORT_TRIES,
  MOST_KEPT_EXPORTS,
  MOST_QUEUED_EXPORTS,
  MOST_UNFINISHED_EXPORTS,
} from '#shared/dashboards/exports/ledger-export.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import { newId } from '#server/platform/database/new-id.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { LedgerExport } from './ledger-export.types.js';
import { MAKE_LEDGER_EXPORTS } from './make-ledger-exports.js';
import { HeldUpdates } from './testing/held-updates.js';

const EXPORT = `id format query state rowsDone rowsTotal fileName sizeBytes problem problemValues createdAt endedAt
  expiresAt availableActions { key enabled reason }`;
const LIST = `{ ledgerExports { ${EXPORT} } }`;
const START = `mutation ($input: StartLedgerExportInput!) { startLedgerExport(input: $input) { ${EXPORT} } }`;
const CANCEL = `mutation ($id: ID!) { cancelLedgerExport(id: $id) { ${EXPORT} } }`;

const ROWS = 1_600;
const DAY_MS = 86_400_000;

describe('exports of the ledger', () => {
  let world: TestWorld;
  let unitId: string;
  let office: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    unitId = await world.home.unit('县大局');
    const plan = await IssuedPlan.create(world.home);
    const assignmentId = await plan.assign(await plan.task({ title: '修订预案' }), unitId);
    await plan.assign(await plan.task({ title: '新建道路' }), await world.home.unit('县小局'));
    await sql(
      `WITH more AS (
         INSERT INTO tasks SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', n::text,
                                                                               'title', '任务' || md5(n::text)))).*
           FROM tasks t, generate_series(1, ${ROWS - 2}) n WHERE t.title = '修订预案' RETURNING id)
       INSERT INTO assignments
       SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'task_id', more.id))).*
         FROM assignments a, more WHERE a.id = $1`,
      [assignmentId],
    );
    await sql('ANALYZE');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await sql('DELETE FROM ledger_exports WHERE ended_at IS NULL');
    office = await world.home.logIn('office');
  });

  const sql = <Row>(text: string, parameters: unknown[] = []): Promise<Row[]> =>
    world.database.dataSource.query<Row[]>(text, parameters);
  const start = async (client: TestClient, query = '', format = 'csv'): Promise<LedgerExport> => {
    const input = { format, query, language: 'zh-CN' };
    return (await client.graphql<{ startLedgerExport: LedgerExport }>(START, { input })).startLedgerExport;
  };
  const list = async (client: TestClient): Promise<LedgerExport[]> =>
    (await client.graphql<{ ledgerExports: LedgerExport[] }>(LIST)).ledgerExports;
  const cancel = (client: TestClient, id: string) => client.graphql(CANCEL, { id });
  const work = () => world.runJob(MAKE_LEDGER_EXPORTS);
  const download = (client: TestClient, id: string) => client.get(`/api/ledger-exports/${id}`);
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer()).toString('base64');
  const reasonOf = async (response: Response) =>
    ((await response.json()) as { error: { reason: string } }).error.reason;
  const filesOf = async (id: string) =>
    (await readdir(join(world.dataDir, 'exports', world.home.id)).catch(() => [])).filter((name) =>
      name.startsWith(id),
    );

  it.each(['xlsx', 'csv'])('make the very %s that the address gives', async (format) => {
    const query = 'year=2026&group=unit&sort=-code&columns=code,title,unit,light';
    const asked = await start(office, `${query}&line=70&nonsense=1`, format);
    expect(asked).toMatchObject({ state: 'waiting', rowsDone: 0, rowsTotal: ROWS, fileName: null });
    expect(asked.availableActions).toEqual([{ key: 'ledger-export.cancel', enabled: true, reason: null }]);
    expect(await reasonOf(await download(office, asked.id))).toBe('ledger-export.not-ready');
    await work();
    const [made] = await list(office);
    // Two units: a heading for each stands in the table.
    expect(made).toMatchObject({ id: asked.id, state: 'ready', rowsDone: ROWS + 2, rowsTotal: ROWS + 2 });
    expect(made!.availableActions).toEqual([{ key: 'ledger-export.download', enabled: true, reason: null }]);
    const file = await download(office, asked.id);
    const address = await office.get(`/api/ledger.${format}?${asked.query}&lang=zh-CN`);
    for (const header of ['content-type', 'content-disposition', 'cache-control'])
      expect(file.headers.get(header)).toBe(address.headers.get(header));
    expect(await bytesOf(file)).toBe(await bytesOf(address));
    expect(await filesOf(asked.id)).toEqual([asked.id]);
  });

  it('say how many rows are done while they are made', async () => {
    const { id } = await start(office);
    const held = await HeldUpdates.where(world.database.dataSource, `NEW.state = 'ready'`);
    const working = work();
    await held.waiting(1);
    const [running] = await list(office);
    expect(running).toMatchObject({ id, state: 'running', rowsTotal: ROWS, fileName: null });
    expect(running!.rowsDone).toBeGreaterThanOrEqual(500);
    await held.release();
    await working;
    expect(await list(office)).toMatchObject([{ id, state: 'ready', rowsDone: ROWS }]);
  });

  it('are cancelled while they wait and while they are made, and leave no file', async () => {
    const waiting = await start(office, 'year=2026');
    await cancel(office, waiting.id);
    const running = await start(office);
    const held = await HeldUpdates.where(
      world.database.dataSource,
      `NEW.rows_done BETWEEN 1 AND ${ROWS - 1}`,
    );
    const working = work();
    await held.waiting(1);
    const cancelling = cancel(office, running.id);
    await held.waiting(2);
    await held.release();
    await cancelling;
    await working;
    expect((await list(office)).map(({ id, state }) => [id, state])).toEqual([
      [running.id, 'cancelled'],
      [waiting.id, 'cancelled'],
    ]);
    for (const { id } of [waiting, running]) {
      expect(await filesOf(id)).toEqual([]);
      await expect(cancel(office, id)).rejects.toMatchObject({ reason: 'workflow.not-from-this-state' });
      expect(await reasonOf(await download(office, id))).toBe('ledger-export.not-ready');
    }
  });

  it('go on after a server that stopped, from the beginning', async () => {
    const { id } = await start(office, 'columns=code,title');
    const held = await HeldUpdates.where(
      world.database.dataSource,
      `OLD.state = 'running' AND NEW.state = 'running'`,
    );
    const working = work();
    await held.waiting(1);
    const restarted = world.restart();
    await held.release();
    await restarted;
    await working;
    office = world.stranger().as(office.session);
    expect(await list(office)).toMatchObject([{ id, state: 'waiting', rowsDone: 0 }]);
    expect(await filesOf(id)).toEqual([]);
    await work();
    expect(await list(office)).toMatchObject([{ id, state: 'ready' }]);
  });

  /** As a server leaves it that is killed in the middle: a claim, and half a file. */
  async function killedAt(id: string): Promise<void> {
    const runId = '0190a000-0000-7000-8000-00000000dead';
    await sql(
      `UPDATE ledger_exports SET state = 'running', run_id = $2, claimed_until = $3, rows_done = 500, tries = tries + 1
        WHERE id = $1`,
      [id, runId, new Date(world.now.getTime() + 15_000)],
    );
    const folder = join(world.dataDir, 'exports', world.home.id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${id}.${runId}`), 'half');
  }

  it('are made anew after a server was killed, once its claim has ended, and given up after some tries', async () => {
    const { id } = await start(office);
    await killedAt(id);
    await work();
    expect(await list(office)).toMatchObject([{ id, state: 'running', rowsDone: 500 }]);
    world.now = new Date(world.now.getTime() + 16_000);
    await work();
    expect(await list(office)).toMatchObject([{ id, state: 'ready' }]);
    expect(await filesOf(id)).toEqual([id]);
    const doomed = await start(office, 'year=2026');
    for (let tries = 0; tries < MOST_EXPORT_TRIES; tries += 1) await killedAt(doomed.id);
    world.now = new Date(world.now.getTime() + 16_000);
    await work();
    expect((await list(office))[0]).toMatchObject({
      id: doomed.id,
      state: 'failed',
      problem: 'ledger-export.given-up',
    });
  });

  it('can be cancelled while a killed server still holds them, and the half file goes', async () => {
    const { id } = await start(office);
    await killedAt(id);
    await cancel(office, id);
    expect(await filesOf(id)).toEqual([]);
  });

  it('are for nobody else, of whatever jurisdiction', async () => {
    const { id } = await start(office);
    await work();
    const others = [await world.home.logIn('office'), await world.other.logIn('office')];
    for (const other of others) {
      expect(await list(other)).toEqual([]);
      expect((await download(other, id)).status).toBe(404);
      await expect(cancel(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await download(world.stranger(), id)).status).toBe(401);
    const administrator = await world.home.logIn('system_administrator');
    expect((await download(administrator, id)).status).toBe(403);
    await expect(start(administrator)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await download(office, 'no-id')).status).toBe(404);
    expect((await download(office, id)).status).toBe(200);
  });

  it('hold a unit’s own rows, and are offered while the rights are the same', async () => {
    const reporter = await world.home.logIn('unit_reporter', unitId);
    const { id, rowsTotal } = await start(reporter);
    expect(rowsTotal).toBe(ROWS - 1);
    await work();
    expect(await (await download(reporter, id)).text()).not.toContain('县小局');
    const late = await start(reporter, 'year=2026');
    const elsewhere = await world.home.unit('县新局');
    await sql('UPDATE accounts SET unit_id = $2 WHERE id = $1', [reporter.session!.accountId, elsewhere]);
    await work();
    expect(await list(reporter)).toMatchObject([
      { id: late.id, state: 'failed', problem: 'ledger-export.rights-changed' },
      {
        id,
        availableActions: [
          { key: 'ledger-export.download', enabled: false, reason: 'ledger-export.rights-changed' },
        ],
      },
    ]);
    expect(await reasonOf(await download(reporter, id))).toBe('ledger-export.rights-changed');
  });

  it('are not made for an account that was closed meanwhile', async () => {
    const { id } = await start(office);
    await sql('UPDATE accounts SET disabled = true WHERE id = $1', [office.session!.accountId]);
    await work();
    const [row] = await sql<{ state: string }>('SELECT state FROM ledger_exports WHERE id = $1', [id]);
    expect(row).toEqual({ state: 'failed' });
    expect(await filesOf(id)).toEqual([]);
  });

  it('are bounded for an account, and one view is made once', async () => {
    const first = await start(office);
    expect(await start(office)).toEqual(first);
    expect((await start(office, '', 'xlsx')).id).not.toBe(first.id);
    const both = await Promise.allSettled([start(office, 'light=red'), start(office, 'light=green')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(start(office, 'light=yellow')).rejects.toMatchObject({
      reason: 'ledger-export.too-many-unfinished',
      values: { limit: MOST_UNFINISHED_EXPORTS },
    });
    await work();
    expect((await start(office, 'light=yellow')).state).toBe('waiting');
  });

  it('are bounded for a jurisdiction', async () => {
    const crowd = await world.jurisdiction('crowd');
    const client = await crowd.logIn('office');
    const { id } = await start(client);
    await sql(
      `INSERT INTO ledger_exports
       SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).*
         FROM ledger_exports e, generate_series(2, ${MOST_QUEUED_EXPORTS}) WHERE e.id = $1`,
      [id],
    );
    await expect(start(await crowd.logIn('leader'))).rejects.toMatchObject({
      reason: 'ledger-export.queue-full',
    });
  });

  it('leave the list from its end, with their files', async () => {
    const { id: oldest } = await start(office);
    await work();
    const later = Array.from({ length: MOST_KEPT_EXPORTS - 1 }, newId);
    await sql(
      `INSERT INTO ledger_exports
       SELECT (jsonb_populate_record(e, jsonb_build_object('id', later.id))).*
         FROM ledger_exports e, unnest($2::uuid[]) AS later (id) WHERE e.id = $1`,
      [oldest, later],
    );
    expect((await list(office)).map(({ id }) => id)).toEqual([...later.reverse(), oldest]);
    expect(await filesOf(oldest)).toEqual([oldest]);
    await start(office);
    expect(await list(office)).toHaveLength(MOST_KEPT_EXPORTS);
    expect((await list(office)).map(({ id }) => id)).not.toContain(oldest);
    expect(await filesOf(oldest)).toEqual([]);
  });

  it('are kept seven days after they were made', async () => {
    const { id } = await start(office);
    await work();
    const [{ expiresAt }] = (await list(office)) as [LedgerExport];
    const made = world.now.getTime();
    expect(new Date(expiresAt).getTime()).toBe(made + EXPORT_KEPT_DAYS * DAY_MS);
    const later = async (ms: number) => {
      world.now = new Date(made + ms);
      return world.home.session(office.session!.accountId);
    };
    const before = await later(EXPORT_KEPT_DAYS * DAY_MS - 1);
    await work();
    expect((await download(before, id)).status).toBe(200);
    const after = await later(EXPORT_KEPT_DAYS * DAY_MS);
    expect(await list(after)).toEqual([]);
    expect((await download(after, id)).status).toBe(404);
    await work();
    expect(await filesOf(id)).toEqual([]);
    expect(await sql('SELECT FROM ledger_exports WHERE id = $1', [id])).toEqual([]);
  });

  it('say so when the file is not where it was', async () => {
    const { id } = await start(office);
    await work();
    await sql('UPDATE ledger_exports SET id = gen_random_uuid() WHERE id = $1', [id]);
    const [moved] = await list(office);
    expect(await reasonOf(await download(office, moved!.id))).toBe('ledger-export.file-gone');
  });

  it('are refused for what is no address, and noted in the log', async () => {
    await expect(start(office, 'q=%E9%A2%2')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(start(office, 'asOf=2027-01-01')).rejects.toMatchObject({ reason: 'lights.day-in-future' });
    const { id } = await start(office, 'light=red');
    await cancel(office, id);
    const entries = await sql<{ action: string; after: object }>(
      'SELECT action, after FROM audit_entries WHERE entity_id = $1 ORDER BY id',
      [id],
    );
    expect(entries).toEqual([
      {
        action: 'ledger.export',
        after: { format: 'csv', language: 'zh-CN', query: 'light=red', rowsTotal: 0 },
      },
      { action: 'ledger.export', after: { state: 'cancelled' } },
    ]);
  });
});
