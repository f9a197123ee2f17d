import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { TaskTimeline } from './timeline.types.js';

const TIMELINE = `query ($taskId: ID!, $after: String, $first: Int!) {
  taskTimeline(taskId: $taskId, after: $after, first: $first) {
    rows { id at actorName actorUnitName action transition entityType unitName changes { field before after } } next } }`;

describe('the timeline of a task', () => {
  let world: TestWorld;
  let office: TestClient;
  let head: TestClient;
  let taskId: string;
  let own: { unitId: string; shareId: string; reportId: string };
  let other: { unitId: string; shareId: string; reportId: string };
  let minute = 0;

  const record = (entry: object) =>
    world.home.insert(AuditEntryRow, {
      at: new Date(Date.UTC(2026, 6, 1, 0, (minute += 1))),
      accountId: null,
      actorName: '张三',
      unitId: null,
      entityId: null,
      taskId,
      before: null,
      after: null,
      requestId: null,
      address: null,
      ...entry,
    });
  const read = async (client: TestClient, first = 200, after: string | null = null) =>
    (await client.graphql<{ taskTimeline: TaskTimeline }>(TIMELINE, { taskId, first, after })).taskTimeline;
  const told = async (client: TestClient) =>
    (await read(client)).rows.map(({ action, unitName }) => `${action} ${unitName ?? ''}`.trim());

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    const plan = await IssuedPlan.create(world.home);
    taskId = await plan.task({ title: '河道清淤' });
    const share = async (name: string) => {
      const unitId = await world.home.unit(name);
      const shareId = await plan.assign(taskId, unitId);
      return { unitId, shareId, reportId: await plan.report(shareId, 2) };
    };
    own = await share('县水利局');
    other = await share('县农业局');
    head = await world.home.logIn('unit_head', own.unitId);
    await record({
      action: 'plan.issue',
      entityType: 'plan',
      entityId: plan.id,
      taskId: null,
      after: { state: 'issued' },
    });
    await record({
      action: 'plan.revise',
      entityType: 'task',
      entityId: taskId,
      before: { title: '清淤' },
      after: { title: '河道清淤' },
    });
    for (const { shareId, reportId, unitId } of [own, other]) {
      const report = { entityType: 'progress-report', entityId: reportId, unitId };
      await record({
        action: 'assignment.sign',
        entityType: 'assignment',
        entityId: shareId,
        unitId,
        before: { state: 'to_sign' },
        after: { state: 'signed' },
      });
      await record({
        ...report,
        action: 'progress.write-report',
        after: { state: 'draft', narrative: '草稿里的话' },
      });
      await record({
        ...report,
        action: 'progress.submit-report',
        before: { state: 'draft', narrative: '草稿里的话' },
        after: { state: 'submitted', narrative: '已完成四成', percent: '40' },
      });
      await record({
        ...report,
        action: 'progress.review-report',
        unitId: null,
        before: { state: 'submitted' },
        after: { state: 'accepted', returnReason: null },
      });
      await record({
        action: 'plan.assign',
        entityType: 'task',
        entityId: taskId,
        after: { unitId, role: 'lead' },
      });
      await record({
        action: 'look-back.record',
        entityType: 'look-back-item',
        after: { assignmentId: shareId, result: '属实', contact: '13800000000' },
      });
    }
    await record({ action: 'remark.give', entityType: 'followed-item', after: { text: '给领导看的话' } });
    await record({ action: 'plan.issue', entityType: 'task', taskId: null });
  });
  afterAll(() => world.close());

  it('tells the office what was done to the task, its plan and every share, but no drafts', async () => {
    const share = (unit: string) => [
      `look-back.record ${unit}`,
      `plan.assign ${unit}`,
      `progress.review-report ${unit}`,
      `progress.submit-report ${unit}`,
      `assignment.sign ${unit}`,
    ];
    expect(await told(office)).toEqual([
      'remark.give',
      ...share('县农业局'),
      ...share('县水利局'),
      'plan.revise',
      'plan.issue',
    ]);
    const { rows } = await read(office);
    expect(JSON.stringify(rows)).not.toMatch(/草稿里的话|13800000000/);
    expect(rows.find(({ action }) => action === 'plan.revise')?.changes).toEqual([
      { field: 'title', before: '清淤', after: '河道清淤' },
    ]);
    expect(rows.find(({ action }) => action === 'plan.assign')?.changes).toEqual([
      { field: 'role', before: null, after: 'lead' },
      { field: 'unitId', before: null, after: '县农业局' },
    ]);
  });

  it('tells a unit of its own share and of the whole task, its own drafts among it, and of nothing else', async () => {
    expect(await told(head)).toEqual([
      'look-back.record 县水利局',
      'plan.assign 县水利局',
      'progress.review-report 县水利局',
      'progress.submit-report 县水利局',
      'progress.write-report 县水利局',
      'assignment.sign 县水利局',
      'plan.revise',
      'plan.issue',
    ]);
    expect(JSON.stringify((await read(head)).rows)).toContain('草稿里的话');
  });

  it('goes page by page, each entry once, and is hidden from those who may not see the task', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: TaskTimeline = await read(office, 4, after);
      seen.push(...page.rows.map(({ id }) => id));
      after = page.next;
      if (after === null) break;
    }
    expect(seen).toEqual((await read(office)).rows.map(({ id }) => id));
    const strangers = [
      await world.home.logIn('unit_head', await world.home.unit('县林业局')),
      await world.other.logIn('office'),
    ];
    for (const stranger of strangers)
      await expect(read(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(read(await world.home.logIn('system_administrator'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(read(office, 0)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await world.statementsOf(() => read(office))).toBeLessThanOrEqual(8);
  });
});
