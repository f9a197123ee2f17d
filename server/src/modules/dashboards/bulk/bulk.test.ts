import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { BulkPreview, BulkRowOutcome } from './bulk.types.js';

const OUTCOME = 'assignmentId code unitName version refusal';
const PREVIEW = `query ($step: BulkStep!, $target: LedgerTarget!) {
  bulkPreview(step: $step, target: $target) { total possible refusals { reason count } } }`;
const REMIND = `mutation ($target: LedgerTarget!) { remindRows(target: $target) { ${OUTCOME} } }`;
const SUSPEND = `mutation ($input: SuspendRowsInput!) { suspendRows(input: $input) { ${OUTCOME} } }`;
const RESUME = `mutation ($input: ResumeRowsInput!) { resumeRows(input: $input) { ${OUTCOME} } }`;
const STOP = { reason: '机构改革', basis: '县政府第3次常务会议', resumeOn: '2026-12-01' };

describe('steps on many rows of the ledger', () => {
  let world: TestWorld;
  let office: TestClient;
  let unitIds: string[];
  let plan: IssuedPlan;

  const preview = async (step: string, target: object, client = office): Promise<BulkPreview> =>
    (await client.graphql<{ bulkPreview: BulkPreview }>(PREVIEW, { step, target })).bulkPreview;
  const remind = async (target: object): Promise<BulkRowOutcome[]> =>
    (await office.graphql<{ remindRows: BulkRowOutcome[] }>(REMIND, { target })).remindRows;
  const suspend = async (target: object): Promise<BulkRowOutcome[]> =>
    (await office.graphql<{ suspendRows: BulkRowOutcome[] }>(SUSPEND, { input: { target, ...STOP } }))
      .suspendRows;
  const resume = async (rows: readonly BulkRowOutcome[]): Promise<BulkRowOutcome[]> => {
    const input = {
      rows: rows.map(({ assignmentId: id, version }) => ({ id, version })),
      reason: '撤销批量暂停',
    };
    return (await office.graphql<{ resumeRows: BulkRowOutcome[] }>(RESUME, { input })).resumeRows;
  };
  const states = (ids: readonly string[]) =>
    world.database.dataSource.query<{ state: string; suspendedOn: string | null; version: number }[]>(
      `SELECT state, suspended_on AS "suspendedOn", version FROM assignments WHERE id = ANY ($1) ORDER BY id`,
      [[...ids]],
    );
  const audited = async (action: string): Promise<number> =>
    Number(
      (
        await world.database.dataSource.query<[{ n: string }]>(
          'SELECT count(*) AS n FROM audit_entries WHERE action = $1 AND jurisdiction_id = $2',
          [action, world.home.id],
        )
      )[0].n,
    );

  async function crew(title: string, count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1)
      ids.push(
        await plan.assign(await plan.task({ title: `${title}${n}` }), unitIds[n % 2]!, {
          percent: n === 0 ? '100' : '20',
        }),
      );
    return ids;
  }

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    unitIds = [await world.home.unit('县甲局'), await world.home.unit('县乙局')];
    plan = await IssuedPlan.create(world.home);
  }, 60_000);
  afterAll(() => world.close());

  it('shows beforehand what it would do, then does it to each row that allows it, once a day', async () => {
    const ids = await crew('催办', 5);
    const matching = { text: '催办', unitIds };
    const expected = { total: 5, possible: 4, refusals: [{ reason: 'reminder.nothing-open', count: 1 }] };
    expect(await preview('remind', { matching })).toEqual(expected);
    expect(await audited('assignment.remind')).toBe(0);
    const done = await remind({ matching });
    expect(done.map(({ refusal }) => refusal)).toEqual(['reminder.nothing-open', null, null, null, null]);
    expect(new Set(done.map(({ assignmentId }) => assignmentId))).toEqual(new Set(ids));
    expect(done.map(({ unitName }) => unitName)).toEqual(['县甲局', '县乙局', '县甲局', '县乙局', '县甲局']);
    expect(await audited('assignment.remind')).toBe(4);
    const again = await remind({ assignmentIds: ids.slice(1, 3) });
    expect(again.map(({ refusal }) => refusal)).toEqual(['reminder.too-soon', 'reminder.too-soon']);
    expect(await audited('assignment.remind')).toBe(4);
  });

  it('suspends all that match and takes that back with one step', async () => {
    const ids = await crew('暂停', 4);
    await plan.assign(await plan.task({ title: '暂停未签' }), unitIds[0]!, { state: 'to_sign' });
    const matching = { text: '暂停' };
    const refused = { reason: 'workflow.not-from-this-state', count: 1 };
    expect(await preview('suspend', { matching })).toEqual({ total: 5, possible: 4, refusals: [refused] });
    const done = await suspend({ matching });
    const taken = done.filter(({ refusal }) => refusal === null);
    expect(taken.length).toBe(4);
    const stopped = { state: 'suspended', suspendedOn: '2026-08-15', version: 2 };
    expect(await states(ids)).toEqual(ids.map(() => stopped));
    expect(await audited('assignment.suspend')).toBe(4);
    const back = await resume(taken);
    expect(back.map(({ refusal, version }) => [refusal, version])).toEqual(taken.map(() => [null, 3]));
    expect(await states(ids)).toEqual(ids.map(() => ({ state: 'signed', suspendedOn: null, version: 3 })));
    const [{ open }] = await world.database.dataSource.query<[{ open: string }]>(
      `SELECT count(*) AS open FROM assignment_changes WHERE assignment_id = ANY ($1) AND ended_on IS NULL`,
      [ids],
    );
    expect(open).toBe('0');
  });

  it('leaves rows alone that somebody has changed since', async () => {
    const ids = await crew('冲突', 3);
    const done = await suspend({ assignmentIds: ids });
    await world.database.dataSource.query('UPDATE assignments SET version = version + 1 WHERE id = $1', [
      done[1]!.assignmentId,
    ]);
    const back = await resume(done);
    expect(back.map(({ refusal }) => refusal)).toEqual([null, 'error.changed-meanwhile', null]);
    expect((await states([done[1]!.assignmentId]))[0]).toMatchObject({ state: 'suspended' });
  });

  it('sends as many statements for one row as for forty', async () => {
    const ids = await crew('语句', 40);
    const one = await world.statementsOf(() => suspend({ assignmentIds: ids.slice(1, 2) }));
    expect(await world.statementsOf(() => suspend({ assignmentIds: ids.slice(2) }))).toBe(one);
    const few = await world.statementsOf(() => remind({ assignmentIds: ids.slice(0, 1) }));
    expect([one <= 20, few <= 20]).toEqual([true, true]);
  });

  it('refuses others, other jurisdictions, rows that are not shown and too many of them', async () => {
    const [id] = await crew('越权', 1);
    const target = { assignmentIds: [id] };
    const head = await world.home.logIn('unit_head', unitIds[0]);
    for (const mutation of [SUSPEND, REMIND])
      await expect(
        head.graphql(mutation, mutation === REMIND ? { target } : { input: { target, ...STOP } }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = await world.other.logIn('office');
    await expect(preview('remind', target, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(remind({})).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(remind({ ...target, matching: {} })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(suspend({ matching: { text: '没有' } })).resolves.toEqual([]);
    await world.database.dataSource.query(
      `WITH more AS (
         INSERT INTO tasks SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', 'n' || n, 'title', '很多'))).*
           FROM tasks t, generate_series(1, 1001) n WHERE t.id = (SELECT task_id FROM assignments WHERE id = $1) RETURNING id)
       INSERT INTO assignments
       SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'task_id', more.id))).*
         FROM assignments a, more WHERE a.id = $1`,
      [id],
    );
    await expect(preview('suspend', { matching: { text: '很多' } })).rejects.toMatchObject({
      reason: 'dashboards.too-many-at-once',
    });
  });
});
