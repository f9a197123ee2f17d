import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { evidence, IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { ApiError, TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { keysOf, look, step } from '../testing/changes-api.js';

describe('an extension', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let head: TestClient;
  let office: TestClient;
  let id: string;

  const ask = (version = 1, over: Record<string, unknown> = {}) =>
    step(head, 'requestExtension', {
      id,
      version,
      dueOn: '2026-10-31',
      reason: '汛期停工',
      fileIds: [],
      ...over,
    });
  const grant = (version: number, dueOn = '2026-10-31') =>
    step(office, 'grantExtension', { id, version, dueOn, reason: '' });

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县水利局');
    head = await world.home.logIn('unit_head', unitId);
    office = await world.home.logIn('office');
  });
  beforeEach(async () => {
    id = await plan.assign(await plan.task(), unitId, { dueOn: '2026-09-30' });
  });
  afterAll(() => world.close());

  it('is asked for by the head, granted to another day by the office, and counted', async () => {
    const fileId = await evidence(world.home, unitId);
    const asked = await ask(1, { fileIds: [fileId] });
    expect(asked).toMatchObject({ version: 2, state: 'signed', dueOn: '2026-09-30', originalDueOn: null });
    expect(keysOf(asked)).toContain('request-extension: change.extension-open');
    const granted = await grant(2, '2026-10-20');
    expect(granted).toMatchObject({ dueOn: '2026-10-20', originalDueOn: '2026-09-30', extensionCount: 1 });
    await ask(3, { dueOn: '2026-11-30' });
    const again = await grant(4, '2026-11-30');
    expect(again).toMatchObject({ dueOn: '2026-11-30', originalDueOn: '2026-09-30', extensionCount: 2 });
  });

  it('is refused with a reason, or withdrawn, and the deadline stays', async () => {
    await ask();
    const refuse = (reason: string) => step(office, 'refuseExtension', { id, version: 2, reason });
    await expect(refuse(' ')).rejects.toMatchObject({ code: 'REFUSED', reason: 'change.reason-missing' });
    expect(await refuse('请克服困难')).toMatchObject({
      dueOn: '2026-09-30',
      extensionCount: 0,
      changes: [{ kind: 'extension', state: 'refused', reason: '汛期停工', decisionReason: '请克服困难' }],
    });
    await ask(3);
    const withdrawn = await step(head, 'withdrawExtension', { id, version: 4 });
    expect(withdrawn.changes.map(({ state }) => state)).toEqual(['withdrawn', 'refused']);
    await expect(grant(5)).rejects.toMatchObject({ reason: 'change.no-extension-open' });
  });

  it('says why it cannot be', async () => {
    const reasons = [
      [{ reason: '' }, 'change.reason-missing'],
      [{ dueOn: '2026-09-30' }, 'change.asked-not-later'],
      [{ dueOn: '2026-08-14' }, 'change.asked-in-past'],
      [{ fileIds: [await evidence(world.home, await world.home.unit('县林业局'))] }, 'progress.file-unknown'],
    ] as const;
    for (const [over, reason] of reasons) await expect(ask(1, over)).rejects.toMatchObject({ reason });
    await ask();
    await expect(ask(2)).rejects.toMatchObject({ reason: 'change.extension-open' });
    await expect(grant(2, '2026-08-14')).rejects.toMatchObject({ reason: 'change.granted-in-past' });
    const undated = await plan.assign(await plan.task(), unitId);
    await expect(ask(1, { id: undated })).rejects.toMatchObject({ reason: 'change.no-due-date' });
    const unsigned = await plan.assign(await plan.task(), unitId, { state: 'to_sign', dueOn: '2026-09-30' });
    await expect(ask(1, { id: unsigned })).rejects.toMatchObject({ reason: 'workflow.not-from-this-state' });
  });

  it('is nobody else’s', async () => {
    const other = await world.home.logIn('unit_head', await world.home.unit('县体育局'));
    const foreign = await world.other.logIn('unit_head', await world.other.unit('邻县水利局'));
    const input = { id, version: 1, dueOn: '2026-10-31', reason: '汛期', fileIds: [] };
    for (const client of [other, foreign])
      await expect(step(client, 'requestExtension', input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const client of [office, await world.home.logIn('unit_reporter', unitId)])
      await expect(step(client, 'requestExtension', input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await ask();
    const inspector = await world.home.logIn('inspector');
    for (const client of [head, inspector])
      await expect(
        step(client, 'grantExtension', { id, version: 2, dueOn: '2026-10-31', reason: '' }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const theirs = await world.other.logIn('office');
    await expect(
      step(theirs, 'grantExtension', { id, version: 2, dueOn: '2026-10-31', reason: '' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is decided once when two decide at once', async () => {
    await ask();
    const second = await world.home.logIn('office');
    const outcomes = await Promise.allSettled([
      grant(2),
      step(second, 'refuseExtension', { id, version: 2, reason: '不同意' }),
    ]);
    const failed = outcomes
      .filter((one) => one.status === 'rejected')
      .map((one) => (one.reason as ApiError).code);
    expect(failed).toEqual(['CONFLICT']);
    expect((await look(office, id)).changes).toHaveLength(1);
  });

  it('is one however often it is asked for at once', async () => {
    const outcomes = await Promise.allSettled([ask(), ask(), ask()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await look(office, id)).changes).toHaveLength(1);
  });

  it('waits in the office’s list, tells both sides and stands in the task’s timeline', async () => {
    await ask();
    const waiting = `{ requestsToDecide(page: { page: 1, pageSize: 200 }) { total rows { kind askedDueOn createdByName
      assignment { id unit { name } task { code title } } } } }`;
    const { requestsToDecide } = await office.graphql<{
      requestsToDecide: { total: number; rows: { assignment: { id: string } }[] };
    }>(waiting);
    expect(requestsToDecide.rows).toContainEqual(
      expect.objectContaining({ kind: 'extension', askedDueOn: '2026-10-31' }),
    );
    expect(requestsToDecide.total).toBe(requestsToDecide.rows.length);
    const inspector = await world.home.logIn('inspector');
    const theirs = await inspector.graphql<
      typeof requestsToDecide & { requestsToDecide: { rows: { kind: string }[] } }
    >(waiting);
    expect(theirs.requestsToDecide.rows.filter(({ kind }) => kind === 'extension')).toEqual([]);
    await grant(2);
    const rows = await world.database.dataSource.query<{ kind: string }[]>(
      `SELECT DISTINCT n.kind FROM notices n JOIN assignments a ON a.task_id = n.task_id WHERE a.id = $1 ORDER BY 1`,
      [id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['change.granted', 'change.requested']);
    const audited = await world.database.dataSource.query<{ action: string }[]>(
      `SELECT e.action FROM audit_entries e JOIN assignments a ON a.task_id = e.task_id WHERE a.id = $1 ORDER BY e.at, e.id`,
      [id],
    );
    expect(audited.map(({ action }) => action)).toEqual(['change.request', 'change.decide']);
  });
});
