import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { intakeApi } from '../testing/intake-api.js';
import { SAMPLE_DOCUMENT } from '../testing/sample-document.js';
import { reportOn, revisionApi, signShare, type PlanReply } from './testing/revision-api.js';

const WORK = '{ workCounts { kind count } }';
const LISTS = '{ plans { id } withdrawnPlans { id withdrawnReason } }';

describe('undoing an import', () => {
  let world: TestWorld;
  let office: TestClient;
  let head: TestClient;
  let api: ReturnType<typeof revisionApi>;
  let plan: PlanReply;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    api = revisionApi(office);
    await world.home.unit('县政府办');
    await world.home.unit('县司法局');
    const data = await world.home.unit('县数据局');
    await world.home.group('各镇办', [await world.home.unit('东镇')]);
    head = await world.home.logIn('unit_head', data);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    plan = await api.issued(SAMPLE_DOCUMENT);
  });

  const share = () =>
    plan.tasks.flatMap((task) => task.assignments).find(({ unit }) => unit.name === '县数据局')!;
  const toSign = async () =>
    (await head.graphql<{ workCounts: { kind: string; count: number }[] }>(WORK)).workCounts.find(
      ({ kind }) => kind === 'to_sign',
    )!.count;
  const lists = (client: TestClient) =>
    client.graphql<{ plans: { id: string }[]; withdrawnPlans: { id: string }[] }>(LISTS);

  it('takes an issued plan out of ledger, work lists and counts, and opens its review again', async () => {
    const waiting = await toSign();
    const withdrawn = await api.withdraw(plan, '印发前的稿子');
    expect(withdrawn).toMatchObject({ state: 'withdrawn', assignmentCount: 0, availableActions: [] });
    expect(await toSign()).toBe(waiting - 2);
    const { plans, withdrawnPlans } = await lists(office);
    expect(plans.map(({ id }) => id)).not.toContain(plan.id);
    expect(withdrawnPlans).toContainEqual({ id: plan.id, withdrawnReason: '印发前的稿子' });
    const ledger = await office.graphql<{ ledger: { total: number } }>(
      'query ($planId: ID!) { ledger(filter: { planIds: [$planId] }, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 10 }) { total } }',
      { planId: plan.id },
    );
    expect(ledger.ledger.total).toBe(0);
    const { breakdownDrafts } = await office.graphql<{
      breakdownDrafts: { rows: { id: string; version: number; state: string; planId: string | null }[] };
    }>('{ breakdownDrafts(page: { page: 1, pageSize: 1 }) { rows { id version state planId } } }');
    expect(breakdownDrafts.rows[0]).toMatchObject({ state: 'in_review', planId: null });
    const again = await intakeApi(office).confirm(breakdownDrafts.rows[0]!);
    expect(again.id).not.toBe(plan.id);
    expect(again.taskCount).toBe(plan.taskCount);
  });

  it('takes back signatures too, and the audit log keeps why and how many', async () => {
    await signShare(head, share());
    await api.withdraw(plan, '重复导入');
    const [entry] = await world.database.dataSource.getRepository(AuditEntryRow).find({
      where: { jurisdictionId: world.home.id, action: 'plan.withdraw', entityId: plan.id },
    });
    expect(entry?.after).toMatchObject({ reason: '重复导入', assignmentCount: 6, signedCount: 1 });
    expect(entry?.before).toEqual({ state: 'issued', issuedOn: '2026-08-15' });
  });

  it('takes a plan back that was not issued yet', async () => {
    const intake = intakeApi(office);
    const draft = await intake.confirm(await intake.paste(SAMPLE_DOCUMENT));
    expect((await api.plan(draft.id)).availableActions.map(({ key }) => key)).toEqual([
      'plan.issue',
      'plan.withdraw',
    ]);
    expect(await api.withdraw(draft)).toMatchObject({ state: 'withdrawn' });
  });

  it('is refused once anything was reported, with the reason', async () => {
    await signShare(head, share());
    await reportOn(head, share().id);
    await expect(api.withdraw(plan)).rejects.toMatchObject({ code: 'REFUSED', reason: 'plan.reported-on' });
    const now = await api.plan(plan.id);
    expect(now).toMatchObject({ state: 'issued', assignmentCount: plan.assignmentCount });
    expect(now.availableActions).toContainEqual({
      key: 'plan.withdraw',
      enabled: false,
      reason: 'plan.reported-on',
    });
  });

  it('never loses a report that is submitted at the same moment', async () => {
    await signShare(head, share());
    const [undone, reported] = await Promise.allSettled([api.withdraw(plan), reportOn(head, share().id)]);
    expect([undone.status, reported.status].sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('needs a reason, the version that was seen, and the office of the same jurisdiction', async () => {
    await expect(api.withdraw(plan, '  ')).rejects.toMatchObject({
      reason: 'plan.withdrawal-reason-missing',
    });
    await expect(api.withdraw({ ...plan, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(revisionApi(head).withdraw(plan)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const leader = await world.home.logIn('leader');
    await expect(revisionApi(leader).withdraw(plan)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = revisionApi(await world.other.logIn('office'));
    await expect(foreign.withdraw(plan)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await lists(await world.other.logIn('office'))).withdrawnPlans).toEqual([]);
    const withdrawn = await api.withdraw(plan);
    await expect(api.withdraw(withdrawn)).rejects.toMatchObject({ reason: 'workflow.not-from-this-state' });
  });
});
