import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { evidence, IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { ApiError, TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const SEEN = `id version kind title dueOn doneOn receipt participants matters files { id }`;
const ADD = `mutation ($input: AddMilestoneInput!) { addMilestone(input: $input) { ${SEEN} } }`;
const RECORD = `mutation ($input: RecordMilestoneInput!) { recordMilestone(input: $input) { ${SEEN} } }`;
const REMOVE = `mutation ($input: VersionedInput!) { removeMilestone(input: $input) }`;
const READ = `query ($id: ID!) { plan(id: $id) { milestones { kind title dueOn doneOn } } }`;

interface Milestone {
  id: string;
  version: number;
}

describe('milestones of a plan', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let office: TestClient;

  const add = async (kind: string, dueOn: string | null = null, client = office) => {
    const input = { planId: plan.id, kind, title: `${kind} 节点`, dueOn };
    return (await client.graphql<{ addMilestone: Milestone }>(ADD, { input })).addMilestone;
  };
  const record = async ({ id, version }: Milestone, over: Record<string, unknown> = {}, client = office) => {
    const nothing = { doneOn: '2026-08-15', receipt: '', participants: '', matters: '', fileIds: [] };
    const input = { id, version, ...nothing, ...over };
    return (await client.graphql<{ recordMilestone: Milestone }>(RECORD, { input })).recordMilestone;
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
  });
  beforeEach(async () => {
    plan = await IssuedPlan.create(world.home);
  });
  afterAll(() => world.close());

  it('R57: filing is recorded with its date and receipt', async () => {
    const filing = await add('filing', '2026-09-01');
    await expect(record(filing)).rejects.toMatchObject({ reason: 'milestone.receipt-missing' });
    const fileIds = [await evidence(world.home, null)];
    expect(await record(filing, { receipt: '备2026-3', fileIds })).toMatchObject({
      doneOn: '2026-08-15',
      receipt: '备2026-3',
      files: [{ id: fileIds[0] }],
    });
    await expect(record({ ...filing, version: 2 })).rejects.toMatchObject({
      reason: 'milestone.already-done',
    });
  });

  it('R58: a dispatch meeting is recorded with participants and matters', async () => {
    const dispatch = await add('dispatch');
    await expect(record(dispatch)).rejects.toMatchObject({ reason: 'milestone.participants-missing' });
    await record(dispatch, { participants: '各牵头单位', matters: '调度第三季度进度' });
  });

  it('R60: the gates open one after the other and stand on the plan’s page by their day', async () => {
    const acceptance = await add('acceptance', '2026-12-01');
    const summary = await add('summary', '2026-10-01');
    const selfCheck = await add('self_check', '2026-09-01');
    await expect(record(summary)).rejects.toMatchObject({ reason: 'milestone.gate-before' });
    await record(selfCheck);
    await record(summary);
    await record(acceptance);
    const leader = await world.home.logIn('leader');
    const seen = await leader.graphql<{ plan: { milestones: { kind: string }[] } }>(READ, { id: plan.id });
    expect(seen.plan.milestones.map(({ kind }) => kind)).toEqual(['self_check', 'summary', 'acceptance']);
  });

  it('is kept by the office alone, recorded once, and removed only while it is open', async () => {
    const filing = await add('filing');
    const inspector = await world.home.logIn('inspector');
    await expect(add('filing', null, inspector)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const theirs = await world.other.logIn('office');
    await expect(add('filing', null, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(record(filing, { receipt: '1' }, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const outcomes = await Promise.allSettled([
      record(filing, { receipt: '甲' }),
      record(filing, { receipt: '乙' }, await world.home.logIn('office')),
    ]);
    const failed = outcomes
      .filter((one) => one.status === 'rejected')
      .map((one) => (one.reason as ApiError).code);
    expect(failed).toEqual(['CONFLICT']);
    const input = { id: filing.id, version: 2 };
    await expect(office.graphql(REMOVE, { input })).rejects.toMatchObject({
      reason: 'milestone.already-done',
    });
    const open = await add('summary');
    await office.graphql(REMOVE, { input: { id: open.id, version: 1 } });
    const seen = await office.graphql<{ plan: { milestones: unknown[] } }>(READ, { id: plan.id });
    expect(seen.plan.milestones).toHaveLength(1);
  });
});
