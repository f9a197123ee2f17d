import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { NoticeRow } from '#db/entities/notifications/notice.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from '../testing/issued-plan.js';

const READ = `query ($year: Int!, $quarter: Int!) { quarterAssignments(year: $year, quarter: $quarter) {
  id state percent unitHasHead task { code title targets { id text } } reports { id quarter state version } } }`;
const SUBMIT = `mutation ($input: SubmitQuarterReportsInput!) { submitQuarterReports(input: $input) {
  assignmentId refusal report { id state version } } }`;
const Q3 = { year: 2026, quarter: 3 };

interface Submitted {
  assignmentId: string;
  refusal: string | null;
  report: { state: string; version: number } | null;
}

describe('a unit’s quarter', () => {
  let world: TestWorld;
  let plan: IssuedPlan;

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
  });
  afterAll(() => world.close());

  const unitWith = async (...roles: ('unit_head' | 'unit_reporter')[]) => {
    const unitId = await world.home.unit(`单位${randomUUID().slice(0, 6)}`);
    const clients: TestClient[] = [];
    for (const role of roles) clients.push(await world.home.logIn(role, unitId));
    return { unitId, clients };
  };
  const share = async (unitId: string, options: Parameters<IssuedPlan['assign']>[2] = {}) =>
    plan.assign(await plan.task(), unitId, { dueOn: '2026-12-31', ...options });
  const read = async (client: TestClient, quarter = Q3) =>
    (await client.graphql<{ quarterAssignments: { id: string }[] }>(READ, quarter)).quarterAssignments;
  const submit = async (client: TestClient, rows: { assignmentId: string; version: number }[]) =>
    (await client.graphql<{ submitQuarterReports: Submitted[] }>(SUBMIT, { input: { ...Q3, rows } }))
      .submitQuarterReports;

  it('lists what is signed, begun and not yet completed, in the order of the document', async () => {
    const { unitId, clients } = await unitWith('unit_reporter');
    const first = await share(unitId);
    const second = await share(unitId, { percent: '100', completedOn: '2026-08-01' });
    await share(unitId, { state: 'to_sign' });
    await share(unitId, { startsOn: '2026-10-08' });
    await share(unitId, { percent: '100', completedOn: '2026-05-01' });
    const reported = await share(unitId, { percent: '100', completedOn: '2026-05-01' });
    await plan.report(reported, 3, { state: 'accepted' });
    await share(await world.home.unit(`别的单位${randomUUID().slice(0, 4)}`));
    expect((await read(clients[0]!)).map(({ id }) => id)).toEqual([first, second, reported]);
  });

  it('is nobody’s but the unit’s', async () => {
    const office = await world.home.logIn('office');
    await expect(read(office)).rejects.toThrow('FORBIDDEN');
    const { clients } = await unitWith('unit_reporter');
    await expect(read(clients[0]!, { year: 2026, quarter: 5 })).rejects.toThrow('INVALID_INPUT');
  });

  it('is handed in as a whole: each row as far as it may go, the others with a reason', async () => {
    const { unitId, clients } = await unitWith('unit_reporter', 'unit_head');
    const [reporter, head] = clients as [TestClient, TestClient];
    const ready = [await share(unitId), await share(unitId)];
    for (const id of ready) await plan.report(id, 3, { state: 'draft', asOf: '2026-08-10' });
    const empty = await share(unitId);
    await plan.report(empty, 3, { state: 'draft', narrative: '', asOf: '2026-08-10' });
    const nothing = await share(unitId);
    const stale = await share(unitId);
    await plan.report(stale, 3, { state: 'draft', asOf: '2026-08-10' });
    const accepted = await share(unitId);
    await plan.report(accepted, 3, { state: 'accepted', asOf: '2026-08-10' });
    const rows = [...ready, empty, nothing, stale, accepted].map((assignmentId) => ({
      assignmentId,
      version: 1,
    }));
    rows[4]!.version = 7;

    const outcomes = await submit(reporter, rows);
    expect(outcomes.map(({ refusal, report }) => refusal ?? report?.state)).toEqual([
      'handed_in',
      'handed_in',
      'progress.narrative-missing',
      'quarter-grid.nothing-saved',
      'error.changed-meanwhile',
      'workflow.not-from-this-state',
    ]);
    expect(outcomes[0]!.report!.version).toBe(2);
    const { dataSource } = world.database;
    const audited = await dataSource
      .getRepository(AuditEntryRow)
      .findBy({ jurisdictionId: world.home.id, accountId: reporter.session!.accountId });
    expect(audited.map(({ after }) => after)).toEqual([{ state: 'handed_in' }, { state: 'handed_in' }]);
    const notices = await dataSource
      .getRepository(NoticeRow)
      .findBy({ jurisdictionId: world.home.id, accountId: head.session!.accountId });
    expect(notices).toMatchObject([
      { kind: 'reports.handed-in', parameters: { quarter: '2026Q3', count: '2' } },
    ]);

    const passedOn = await submit(
      head,
      ready.map((assignmentId) => ({ assignmentId, version: 2 })),
    );
    expect(passedOn.map(({ report }) => report?.state)).toEqual(['submitted', 'submitted']);
  });

  it('goes straight to the office from a unit without a head', async () => {
    const { unitId, clients } = await unitWith('unit_reporter');
    const assignmentId = await share(unitId);
    await plan.report(assignmentId, 3, { state: 'returned', asOf: '2026-08-10' });
    const [outcome] = await submit(clients[0]!, [{ assignmentId, version: 1 }]);
    expect(outcome).toMatchObject({ refusal: null, report: { state: 'submitted', version: 2 } });
    const [row] = await world.database.dataSource.query<Record<string, unknown>[]>(
      'SELECT submitted_by, return_reason, decided_at FROM progress_reports WHERE assignment_id = $1',
      [assignmentId],
    );
    expect(row).toEqual({
      submitted_by: clients[0]!.session!.accountId,
      return_reason: null,
      decided_at: null,
    });
  });

  it('is refused as a whole for another unit’s share, twice the same row, or too many', async () => {
    const { unitId, clients } = await unitWith('unit_reporter');
    const own = { assignmentId: await share(unitId), version: 1 };
    const { unitId: other } = await unitWith();
    const foreign = { assignmentId: await share(other), version: 1 };
    await expect(submit(clients[0]!, [own, foreign])).rejects.toThrow('NOT_FOUND');
    await expect(submit(clients[0]!, [own, own])).rejects.toThrow('INVALID_INPUT');
    await expect(submit(clients[0]!, [])).rejects.toThrow('INVALID_INPUT');
    const many = Array.from({ length: 201 }, () => ({ assignmentId: randomUUID(), version: 1 }));
    await expect(submit(clients[0]!, many)).rejects.toThrow('INVALID_INPUT');
  });

  it('asks as few statements for two hundred rows as for two', async () => {
    const { unitId, clients } = await unitWith('unit_reporter', 'unit_head');
    const [reporter] = clients as [TestClient];
    const rows: { assignmentId: string; version: number }[] = [];
    for (let n = 0; n < 200; n += 1) {
      const assignmentId = await share(unitId);
      await plan.report(assignmentId, 3, { state: 'draft', asOf: '2026-08-10' });
      rows.push({ assignmentId, version: 1 });
    }
    const few = await world.statementsOf(() => submit(reporter, rows.slice(0, 2)));
    const many = await world.statementsOf(() => submit(reporter, rows.slice(2)));
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(12);
    const states = await read(reporter);
    expect(states).toHaveLength(200);
  });
});
