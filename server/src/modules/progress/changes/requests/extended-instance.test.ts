import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  revisionApi,
  signShare,
  type PlanReply,
} from '#server/modules/intake/revision/testing/revision-api.js';
import { deadlinesApi } from '#server/modules/plans/deadlines/testing/deadlines-api.js';
import { evidence } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { CHECKLIST, look, step } from '../testing/changes-api.js';

const DOCUMENT = `云政办发〔2026〕5号
云川县2026年政务公开工作方案
2026年3月2日
一、重点任务
1.规范公开目录。修订完善目录,于9月底前完成。在意见征集结束后30日内公布采纳情况。(县司法局牵头)
2.修订办法。于9月底前完成。(县司法局牵头)
3.开展政策宣讲。每季度至少开展2次政策公开宣讲活动。(县司法局牵头)
`;

describe('the instances of a share that was extended or struck off', () => {
  let world: TestWorld;
  let justice: string;
  let office: TestClient;
  let head: TestClient;
  let plan: PlanReply;
  const task = (start: string) => plan.tasks.find(({ title }) => title.startsWith(start))!;
  const instances = async (start: string, client = office) =>
    (await deadlinesApi(client).followed(task(start).id)).duties.flatMap((duty) => duty.instances);

  beforeAll(async () => {
    world = await TestWorld.open();
    justice = await world.home.unit('县司法局');
    office = await world.home.logIn('office');
    head = await world.home.logIn('unit_head', justice);
    plan = await revisionApi(office).issued(DOCUMENT);
    for (const { assignments } of plan.tasks) for (const share of assignments) await signShare(head, share);
  }, 60_000);
  afterAll(() => world.close());

  const extend = async (start: string, dueOn: string) => {
    const { id } = task(start).assignments[0]!;
    const { version } = await look(head, id);
    const reason = '汛期停工';
    const asked = await step(head, 'requestExtension', { id, version, dueOn, reason, fileIds: [] });
    return step(office, 'grantExtension', { id, version: asked.version, dueOn, reason: '' });
  };

  it('show the extended day at once', async () => {
    const granted = await extend('修订办法', '2026-10-20');
    expect(granted).toMatchObject({ dueOn: '2026-10-20', originalDueOn: '2026-09-30' });
    expect(await instances('修订办法')).toMatchObject([{ dueOn: '2026-10-20', standing: 'open' }]);
  });

  it('keep it when instances are settled again', async () => {
    await extend('规范公开目录', '2026-10-31');
    const event = { taskId: task('规范公开目录').id, name: '意见征集结束', note: '' };
    await deadlinesApi(office).record({ ...event, occurredOn: '2026-08-14' });
    expect((await instances('规范公开目录')).map(({ nature, dueOn }) => `${nature} ${dueOn}`).sort()).toEqual(
      ['event 2026-09-14', 'once 2026-10-31'],
    );
    expect(await look(office, task('规范公开目录').assignments[0]!.id)).toMatchObject({
      dueOn: '2026-10-31',
      originalDueOn: '2026-09-30',
    });
  });

  it('are never overdue once the share is struck off', async () => {
    const { id } = task('开展政策宣讲').assignments[0]!;
    const { version } = await look(head, id);
    const fileIds = [await evidence(world.home, justice)];
    const asked = await step(head, 'requestCompletion', { id, version, explanation: '已全部完成', fileIds });
    await step(office, 'confirmCompletion', {
      id,
      version: asked.version,
      checked: CHECKLIST,
      reason: '',
    });
    world.now = new Date('2027-02-01T02:00:00Z');
    const client = await world.home.logIn('office');
    const standings = (await instances('开展政策宣讲', client)).map(({ state, standing }) => [
      state,
      standing,
    ]);
    expect(standings).not.toEqual([]);
    expect(standings.flat()).not.toContain('overdue');
    expect(await instances('修订办法', client)).toMatchObject([{ standing: 'overdue' }]);
  });
});
