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
4.清理文件。于9月底前完成。在意见征集结束后30日内公布清理结果。(县司法局牵头)
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
  });
  afterAll(() => world.close());

  const extend = async (start: string, dueOn: string) => {
    const { id } = task(start).assignments[0]!;
    const { version } = await look(head, id);
    const reason = '汛期停工';
    const asked = await step(head, 'requestExtension', { id, version, dueOn, reason, fileIds: [] });
    return step(office, 'grantExtension', { id, version: asked.version, dueOn, reason: '' });
  };

  const reopen = async (assignmentId: string) => {
    const { openLookBack } = await office.graphql<{ openLookBack: { id: string } }>(
      'mutation ($input: OpenLookBackInput!) { openLookBack(input: $input) { id } }',
      { input: { title: '回头看', heldOn: '2026-08-15', leadBy: '李主任', method: 'look_back' } },
    );
    const { lookBackItems } = await office.graphql<{
      lookBackItems: { rows: { id: string; version: number; assignment: { id: string } }[] };
    }>(
      `query ($id: ID!) { lookBackItems(lookBackId: $id, page: { page: 1, pageSize: 200 }) {
         rows { id version assignment { id } } } }`,
      { id: openLookBack.id },
    );
    const item = lookBackItems.rows.find(({ assignment }) => assignment.id === assignmentId)!;
    const found = { result: 'does_not_hold', shortfall: '未完工', foundPercent: '60' };
    const findings = { progressFinding: '', effectFinding: '', fileIds: [await evidence(world.home, null)] };
    await office.graphql(
      'mutation ($input: RecordLookBackInput!) { recordLookBack(input: $input) { version } }',
      { input: { id: item.id, version: item.version, ...found, ...findings } },
    );
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
    // Measured by what is due next: what follows the event.
    expect(await look(office, task('规范公开目录').assignments[0]!.id)).toMatchObject({
      dueOn: '2026-09-14',
      originalDueOn: '2026-09-30',
    });
  });

  it('R14: of what comes back move with it, and the later periods stay', async () => {
    const days = async () => (await instances('开展政策宣讲')).map(({ dueOn }) => dueOn);
    const before = await days();
    const { dueOn } = await look(office, task('开展政策宣讲').assignments[0]!.id);
    expect(before).toContain(dueOn);
    const granted = await extend('开展政策宣讲', '2026-10-20');
    expect(granted).toMatchObject({ dueOn: '2026-10-20', originalDueOn: dueOn });
    expect(await days()).toEqual(before.map((day) => (day === dueOn ? '2026-10-20' : day)));
  });

  it('are not overdue while it is suspended, and owe again what they owed once it is resumed', async () => {
    const { id } = task('修订办法').assignments[0]!;
    const { version } = await look(office, id);
    const given = { reason: '机构调整', basis: '云政办函〔2026〕9号', resumeOn: '2026-12-31' };
    await step(office, 'suspendAssignment', { id, version, ...given });
    const then = world.now;
    world.now = new Date('2026-11-02T02:00:00Z');
    const later = await world.home.logIn('office');
    expect(await instances('修订办法', later)).toMatchObject([{ standing: 'open' }]);
    await step(later, 'resumeAssignment', { id, version: version + 1, reason: '恢复' });
    expect(await instances('修订办法', later)).toMatchObject([{ standing: 'overdue' }]);
    world.now = then;
  });

  it('R16: are open again when a look-back reopens it, with what an event asked for meanwhile', async () => {
    const share = task('清理文件').assignments[0]!;
    const { version } = await look(head, share.id);
    const fileIds = [await evidence(world.home, justice)];
    const asked = await step(head, 'requestCompletion', {
      id: share.id,
      version,
      explanation: '完成',
      fileIds,
    });
    const closing = { id: share.id, version: asked.version, checked: CHECKLIST, reason: '' };
    await step(office, 'confirmCompletion', closing);
    expect(await instances('清理文件')).toMatchObject([{ nature: 'once', state: 'done' }]);
    const event = { taskId: task('清理文件').id, name: '意见征集结束', note: '' };
    await deadlinesApi(office).record({ ...event, occurredOn: '2026-08-14' });
    expect(await instances('清理文件')).toHaveLength(1);
    await reopen(share.id);
    expect((await instances('清理文件')).map(({ nature, state }) => `${nature} ${state}`).sort()).toEqual([
      'event open',
      'once open',
    ]);
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
