import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { evidence, IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { ApiError, TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { CHECKLIST, keysOf, look, step } from '../testing/changes-api.js';

const BULK = `mutation ($input: ConfirmCompletionsInput!) { confirmCompletions(input: $input) { assignmentId code reason } }`;

describe('closing and suspending', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let head: TestClient;
  let office: TestClient;
  let inspector: TestClient;
  let id: string;

  const complete = () =>
    plan.assign(unitTask, unitId, { dueOn: '2026-09-30', percent: '100', completedOn: '2026-08-01' });
  let unitTask: string;
  const request = (over: Record<string, unknown> = {}) =>
    step(head, 'requestCompletion', { id, version: 1, explanation: '', fileIds: [], ...over });
  const confirm = (client: TestClient, version = 2, checked: readonly string[] = CHECKLIST) =>
    step(client, 'confirmCompletion', { id, version, checked, reason: '' });
  const suspend = (over: Record<string, unknown> = {}) =>
    step(office, 'suspendAssignment', {
      id,
      version: 1,
      reason: '上级规划调整',
      basis: '测政函〔2026〕8号',
      resumeOn: '2026-11-01',
      ...over,
    });

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县交通局');
    head = await world.home.logIn('unit_head', unitId);
    office = await world.home.logIn('office');
    inspector = await world.home.logIn('inspector');
  });
  beforeEach(async () => {
    unitTask = await plan.task();
    id = await complete();
  });
  afterAll(() => world.close());

  it('is asked for by the unit, checked by a list and struck off', async () => {
    expect(keysOf(await request())).toEqual(['withdraw-completion']);
    await expect(confirm(inspector, 2, CHECKLIST.slice(1))).rejects.toMatchObject({
      reason: 'change.checklist-incomplete',
    });
    const closed = await confirm(inspector);
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2026-08-15', completedOn: '2026-08-01' });
    expect(closed.availableActions).toEqual([]);
    const tried = [
      step(head, 'requestExtension', { id, version: 3, dueOn: '2026-12-31', reason: '再延', fileIds: [] }),
      step(head, 'requestCompletion', { id, version: 3, explanation: '', fileIds: [] }),
      suspend({ version: 3 }),
    ];
    for (const outcome of await Promise.allSettled(tried))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'REFUSED' } });
  });

  it('takes no report any more, and says why', async () => {
    await request();
    await confirm(office);
    const save = head.graphql(
      `mutation ($input: ProgressReportInput!) { saveProgressReport(input: $input) { id } }`,
      {
        input: {
          assignmentId: id,
          year: 2026,
          quarter: 3,
          percent: '100',
          narrative: '补充',
          problems: '',
          nextStep: '',
          asOf: '2026-08-15',
          fileIds: [],
        },
      },
    );
    await expect(save).rejects.toMatchObject({ code: 'REFUSED', reason: 'progress.assignment-closed' });
  });

  it('needs reports of 100 %, or words with evidence, and then stands at 100 since it was asked for', async () => {
    id = await plan.assign(await plan.task(), unitId, { dueOn: '2026-09-30', percent: '80' });
    for (const over of [{}, { explanation: '已完成验收' }, { fileIds: [await evidence(world.home, unitId)] }])
      await expect(request(over)).rejects.toMatchObject({ reason: 'change.completion-not-shown' });
    const fileIds = [await evidence(world.home, unitId)];
    expect(await request({ explanation: '已完成验收', fileIds })).toMatchObject({
      state: 'to_check',
      percent: '80',
    });
    expect(await confirm(office)).toMatchObject({
      state: 'closed',
      percent: '100',
      completedOn: '2026-08-15',
    });
  });

  it('goes back to the unit with a reason, or at its own wish', async () => {
    await request();
    const refused = await step(inspector, 'refuseCompletion', { id, version: 2, reason: '现场未完工' });
    expect(refused).toMatchObject({
      state: 'signed',
      changes: [{ state: 'refused', decisionReason: '现场未完工' }],
    });
    await request({ version: 3 });
    expect(await step(head, 'withdrawCompletion', { id, version: 4 })).toMatchObject({ state: 'signed' });
  });

  it('is confirmed for many in one step, each standing for itself', async () => {
    const second = await plan.assign(await plan.task(), unitId, {
      percent: '100',
      completedOn: '2026-08-01',
    });
    await request();
    const items = [
      { id, version: 2 },
      { id: second, version: 1 },
    ];
    const run = (client: TestClient) =>
      client.graphql<{ confirmCompletions: unknown[] }>(BULK, {
        input: { items, checked: CHECKLIST, reason: '' },
      });
    await expect(run(head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    // With a key, as the client sends it: one change, however many are closed by it.
    const { confirmCompletions } = await run(office.withKey('8a2f0c1e-5b7d-4c3a-9e61-2d4f6a8b0c1e'));
    expect(confirmCompletions).toHaveLength(2);
    expect(confirmCompletions).toEqual(
      expect.arrayContaining([
        { assignmentId: id, code: null, reason: null },
        { assignmentId: second, code: 'REFUSED', reason: 'workflow.not-from-this-state' },
      ]),
    );
    expect((await look(office, id)).state).toBe('closed');
    expect((await look(office, second)).state).toBe('signed');
  });

  it('is decided once when two decide at once', async () => {
    await request();
    const outcomes = await Promise.allSettled([
      confirm(office),
      step(inspector, 'refuseCompletion', { id, version: 2, reason: '未完工' }),
    ]);
    const failed = outcomes
      .filter((one) => one.status === 'rejected')
      .map((one) => (one.reason as ApiError).code);
    expect(failed).toEqual(['CONFLICT']);
  });

  it('is suspended by the office on a basis until a day, and resumed', async () => {
    for (const [over, reason] of [
      [{ reason: '' }, 'change.reason-missing'],
      [{ basis: ' ' }, 'change.basis-missing'],
      [{ resumeOn: '2026-08-15' }, 'change.resume-in-past'],
    ] as const)
      await expect(suspend(over)).rejects.toMatchObject({ reason });
    await expect(
      step(head, 'suspendAssignment', { id, version: 1, reason: '等', basis: '等', resumeOn: '2026-11-01' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const suspended = await suspend();
    expect(suspended).toMatchObject({ state: 'suspended', suspendedOn: '2026-08-15' });
    expect(keysOf(suspended)).toEqual(['resume']);
    const resumed = await step(office, 'resumeAssignment', { id, version: 2, reason: '规划已批复' });
    expect(resumed).toMatchObject({ state: 'signed', suspendedOn: null });
    expect(resumed.changes).toMatchObject([{ kind: 'suspension', decisionReason: '规划已批复' }]);
  });
});
