import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { BulkPreview, BulkRowOutcome } from './bulk.types.js';

const OUTCOME = 'assignmentId code unitName refusal';
const PREVIEW = `query ($step: BulkStep!, $target: LedgerTarget!, $given: BulkGiven) {
  bulkPreview(step: $step, target: $target, given: $given) { total possible refusals { reason count } } }`;
const REMIND = `mutation ($target: LedgerTarget!) { remindRows(target: $target) { ${OUTCOME} } }`;
const SUSPEND = `mutation ($input: SuspendRowsInput!) { suspendRows(input: $input) { ${OUTCOME} } }`;
const EXTEND = `mutation ($input: ExtendRowsInput!) { extendRows(input: $input) { ${OUTCOME} } }`;
const LEAD = `mutation ($input: AppointLeadRowsInput!) { appointLeadOfRows(input: $input) { ${OUTCOME} } }`;
const OFFERS = '{ undoOffers { id kind parameters } }';
const TAKE_BACK = `mutation ($offerId: ID!) { takeBack(offerId: $offerId) { done refusals { reason count } } }`;
const STOP = { reason: '机构改革', basis: '县政府第3次常务会议', resumeOn: '2026-12-01' };

describe('steps on many rows of the ledger', () => {
  let world: TestWorld;
  let office: TestClient;
  let unitIds: string[];
  let plan: IssuedPlan;

  const preview = async (
    step: string,
    target: object,
    { client = office, given }: { client?: TestClient; given?: object } = {},
  ): Promise<BulkPreview> =>
    (await client.graphql<{ bulkPreview: BulkPreview }>(PREVIEW, { step, target, given })).bulkPreview;
  const remind = async (target: object): Promise<BulkRowOutcome[]> =>
    (await office.graphql<{ remindRows: BulkRowOutcome[] }>(REMIND, { target })).remindRows;
  const suspend = async (target: object): Promise<BulkRowOutcome[]> =>
    (await office.graphql<{ suspendRows: BulkRowOutcome[] }>(SUSPEND, { input: { target, ...STOP } }))
      .suspendRows;
  const extend = async (target: object, dueOn = '2026-11-30'): Promise<BulkRowOutcome[]> =>
    (
      await office.graphql<{ extendRows: BulkRowOutcome[] }>(EXTEND, {
        input: { target, dueOn, reason: '统一顺延' },
      })
    ).extendRows;
  const lead = async (target: object, unitId: string): Promise<BulkRowOutcome[]> =>
    (
      await office.graphql<{ appointLeadOfRows: BulkRowOutcome[] }>(LEAD, {
        input: { target, unitId },
      })
    ).appointLeadOfRows;
  const offers = async () =>
    (await office.graphql<{ undoOffers: { id: string; kind: string; parameters: object }[] }>(OFFERS))
      .undoOffers;
  const undo = async (client = office) =>
    (
      await client.graphql<{ takeBack: { done: number; refusals: object[] } }>(TAKE_BACK, {
        offerId: (await offers())[0]!.id,
      })
    ).takeBack;
  const refusalsOf = (outcomes: readonly BulkRowOutcome[]) => outcomes.map(({ refusal }) => refusal);
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
    expect(refusalsOf(done).filter((refusal) => refusal === null)).toHaveLength(4);
    const stopped = { state: 'suspended', suspendedOn: '2026-08-15', version: 2 };
    expect(await states(ids)).toEqual(ids.map(() => stopped));
    expect(await audited('assignment.suspend')).toBe(4);
    expect((await offers())[0]).toMatchObject({ kind: 'rows.suspend', parameters: { count: '4' } });
    expect(await undo()).toEqual({ done: 4, refusals: [] });
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
    const changed = { reason: 'error.changed-meanwhile', count: 1 };
    expect(await undo()).toEqual({ done: 2, refusals: [changed] });
    expect((await states([done[1]!.assignmentId]))[0]).toMatchObject({ state: 'suspended' });
  });

  it('moves the deadline of all that match, each with its reason where not, and moves it back', async () => {
    const days = ['2026-09-30', '2026-10-31', '2026-12-31', null];
    const ids: string[] = [];
    for (const [n, dueOn] of days.entries())
      ids.push(await plan.assign(await plan.task({ title: `顺延${n}`, dueOn }), unitIds[0]!, { dueOn }));
    const unsigned = await plan.task({ title: '顺延未签', dueOn: '2026-10-01' });
    await plan.assign(unsigned, unitIds[1]!, { dueOn: '2026-10-01', state: 'to_sign' });
    const matching = { text: '顺延' };
    const finished = { dueOn: '2026-08-31', completedOn: '2026-08-10', percent: '100' };
    await plan.assign(await plan.task({ title: '顺延已完成' }), unitIds[0]!, finished);
    const refusals = [
      { reason: 'change.no-due-date', count: 1 },
      { reason: 'change.work-done', count: 1 },
      { reason: 'workflow.not-from-this-state', count: 1 },
    ];
    const sorted = ({ refusals: all, ...rest }: BulkPreview) => ({
      ...rest,
      refusals: [...all].sort((a, b) => a.reason.localeCompare(b.reason)),
    });
    expect(sorted(await preview('extend', { matching }))).toEqual({ total: 6, possible: 3, refusals });
    const given = { dueOn: '2026-11-30' };
    const late = { reason: 'change.granted-not-later', count: 1 };
    expect(sorted(await preview('extend', { matching }, { given }))).toEqual({
      total: 6,
      possible: 2,
      refusals: [late, ...refusals],
    });
    expect(refusalsOf(await extend({ matching }))).toEqual([
      null,
      null,
      'change.granted-not-later',
      'change.no-due-date',
      'workflow.not-from-this-state',
      'change.work-done',
    ]);
    const dated = () =>
      world.database.dataSource.query(
        `SELECT a.due_on AS "dueOn", a.original_due_on AS "originalDueOn",
                (SELECT count(*)::int FROM assignment_changes c WHERE c.assignment_id = a.id AND c.state = 'granted') AS granted
           FROM assignments a JOIN unnest($1::uuid[]) WITH ORDINALITY AS n (id, place) ON n.id = a.id ORDER BY place`,
        [ids.slice(0, 2)],
      );
    expect(await dated()).toEqual([
      { dueOn: '2026-11-30', originalDueOn: '2026-09-30', granted: 1 },
      { dueOn: '2026-11-30', originalDueOn: '2026-10-31', granted: 1 },
    ]);
    const parameters = { count: '2', date: '2026-11-30' };
    expect((await offers())[0]).toMatchObject({ kind: 'rows.extend', parameters });
    expect(await undo()).toEqual({ done: 2, refusals: [] });
    expect(await dated()).toEqual([
      { dueOn: '2026-09-30', originalDueOn: null, granted: 0 },
      { dueOn: '2026-10-31', originalDueOn: null, granted: 0 },
    ]);
    await expect(extend({ matching }, '不是日期')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('takes the later of two deadlines back to the earlier', async () => {
    const id = await plan.assign(await plan.task({ title: '再顺延', dueOn: '2026-09-30' }), unitIds[0]!, {
      dueOn: '2026-09-30',
    });
    await extend({ assignmentIds: [id] }, '2026-10-31');
    await extend({ assignmentIds: [id] }, '2026-12-31');
    expect(await undo()).toEqual({ done: 1, refusals: [] });
    const [share] = await world.database.dataSource.query<Record<string, unknown>[]>(
      'SELECT due_on AS "dueOn", original_due_on AS "originalDueOn" FROM assignments WHERE id = $1',
      [id],
    );
    expect(share).toEqual({ dueOn: '2026-10-31', originalDueOn: '2026-09-30' });
  });

  it('appoints one unit to lead the tasks of the rows, each task once, and takes that back', async () => {
    const leader = await world.home.unit('县牵头局');
    const tasks = [await plan.task({ title: '牵头甲' }), await plan.task({ title: '牵头乙' })];
    for (const unitId of unitIds) await plan.assign(tasks[0]!, unitId, { role: 'responsible' });
    await plan.assign(tasks[1]!, unitIds[0]!, { role: 'responsible' });
    const matching = { text: '牵头' };
    const given = { unitId: leader };
    expect(await preview('lead', { matching }, { given })).toEqual({ total: 3, possible: 3, refusals: [] });
    expect(refusalsOf(await lead({ matching }, leader))).toEqual([null, null, null]);
    const leads = () =>
      world.database.dataSource.query<{ role: string; reports: boolean; standing: boolean }[]>(
        `SELECT role, reports_for_task AS reports, withdrawn_at IS NULL AS standing FROM assignments
          WHERE unit_id = $1 ORDER BY task_id`,
        [leader],
      );
    const standing = { role: 'lead', reports: true, standing: true };
    expect(await leads()).toEqual([standing, standing]);
    expect(refusalsOf(await lead({ matching }, leader))).toEqual(Array(5).fill('lead.already-leads'));
    const [share] = await world.database.dataSource.query<{ id: string }[]>(
      'SELECT id FROM assignments WHERE unit_id = $1 AND task_id = $2',
      [leader, tasks[0]],
    );
    await plan.report(share!.id, 3, { state: 'draft' });
    expect((await offers())[0]).toMatchObject({ parameters: { name: '县牵头局', count: '2' } });
    expect(await undo()).toEqual({ done: 1, refusals: [{ reason: 'lead.has-reports', count: 1 }] });
    expect((await leads()).filter((one) => one.standing)).toHaveLength(1);
    const elsewhere = await world.other.unit('邻县牵头局');
    await expect(lead({ matching }, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('sends as many statements for one row as for forty', async () => {
    const ids = await crew('语句', 40);
    const one = await world.statementsOf(() => suspend({ assignmentIds: ids.slice(1, 2) }));
    expect(await world.statementsOf(() => suspend({ assignmentIds: ids.slice(2) }))).toBe(one);
    const few = await world.statementsOf(() => remind({ assignmentIds: ids.slice(0, 1) }));
    expect([one <= 20, few <= 20]).toEqual([true, true]);
    const due = await Promise.all(
      Array.from({ length: 12 }, async (_, n) =>
        plan.assign(await plan.task({ title: `多次${n}`, dueOn: '2026-09-30' }), unitIds[0]!, {
          dueOn: '2026-09-30',
        }),
      ),
    );
    const counted = async (act: (target: object) => Promise<unknown>) => [
      await world.statementsOf(() => act({ assignmentIds: due.slice(0, 1) })),
      await world.statementsOf(() => act({ assignmentIds: due.slice(1) })),
    ];
    const [extendOne, extendMany] = await counted((target) => extend(target));
    expect(extendMany).toBe(extendOne);
    const leader = await world.home.unit('县多次局');
    const [leadOne, leadMany] = await counted((target) => lead(target, leader));
    expect(leadMany).toBe(leadOne);
    const back = [await world.statementsOf(() => undo()), await world.statementsOf(() => undo())];
    expect(back[0]).toBe(back[1]);
  });

  it('refuses others, other jurisdictions, rows that are not shown and too many of them', async () => {
    const [id] = await crew('越权', 1);
    const target = { assignmentIds: [id] };
    const head = await world.home.logIn('unit_head', unitIds[0]);
    const inputs = [
      [SUSPEND, { input: { target, ...STOP } }],
      [REMIND, { target }],
      [EXTEND, { input: { target, dueOn: '2026-12-01', reason: '顺延' } }],
      [LEAD, { input: { target, unitId: unitIds[1] } }],
    ] as const;
    for (const [mutation, variables] of inputs)
      await expect(head.graphql(mutation, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = await world.other.logIn('office');
    await expect(preview('remind', target, { client: foreign })).rejects.toMatchObject({ code: 'NOT_FOUND' });
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
