import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { NoticeRow } from '#db/entities/notifications/notice.entity.js';
import { OfficerRow } from '#db/entities/organisation/officer.entity.js';
import { EscalationRow } from '#db/entities/progress/escalation.entity.js';
import { systemClock } from '#shared/kernel/ports.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { EventBus } from '#server/platform/events/event-bus.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { LightPolicyRepository } from '../lights/light-policy.repository.js';
import { IssuedPlan } from '../testing/issued-plan.js';
import { EscalationRepository } from './escalation.repository.js';
import type { EscalatedPage, Escalation } from './escalation.types.js';
import { RunEscalationUseCase } from './run-escalation.use-case.js';

const OF_TASK = `query ($id: ID!) { task(id: $id) { escalations {
  assignmentId unitName step name tells dueOn raisedOn closedOn ending } } }`;
const WORK = `query ($step: Int) { escalatedWork(step: $step, page: { page: 1, pageSize: 50 }) {
  total steps { step name count } rows { assignmentId taskTitle unitName step name dueOn daysOverdue raisedOn } } }`;

const DUE = '2026-08-10';

describe('the escalation ladder', () => {
  let world: TestWorld;
  const people: Record<string, TestClient> = {};
  let unitId: string;
  let taskId: string;
  let overdue: string;

  const on = async (day: string) => {
    world.now = new Date(`${day}T00:30:00+08:00`);
    await world.runJobs();
  };
  /** The same person, logged in again: weeks have gone by. */
  const now = (name: string) => world.home.session(people[name]!.session!.accountId);
  const rows = () =>
    world.database.dataSource.getRepository(EscalationRow).find({
      where: { jurisdictionId: world.home.id, assignmentId: overdue },
      order: { step: 'ASC' },
    });
  const noticesOf = async (name: string) =>
    (
      await world.database.dataSource.getRepository(NoticeRow).find({
        where: { jurisdictionId: world.home.id, accountId: people[name]!.session!.accountId },
        order: { createdAt: 'ASC', id: 'ASC' },
      })
    ).map(({ kind, parameters }) => `${kind} ${parameters.step ?? ''}`.trim());
  const change = (set: string, id = overdue) =>
    world.database.dataSource.query(`UPDATE assignments SET ${set}, updated_at = $2 WHERE id = $1`, [
      id,
      world.now,
    ]);

  beforeAll(async () => {
    world = await TestWorld.open();
    world.now = new Date('2026-07-20T02:00:00Z');
    unitId = await world.home.unit('县水利局');
    const other = await world.home.unit('县农业局');
    for (const role of ['office', 'leader', 'inspector'] as const)
      people[role] = await world.home.logIn(role);
    people['head'] = await world.home.logIn('unit_head', unitId);
    people['reporter'] = await world.home.logIn('unit_reporter', unitId);
    people['neighbour'] = await world.home.logIn('unit_head', other);
    const plan = await IssuedPlan.create(world.home);
    taskId = await plan.task({ title: '河道清淤', dueOn: DUE });
    overdue = await plan.assign(taskId, unitId, { dueOn: DUE, percent: '60' });
    await plan.assign(taskId, other, { dueOn: DUE, percent: '100', completedOn: '2026-07-01' });
    await plan.assign(await plan.task({ title: '长期坚持' }), unitId, { dueOn: null });
  });
  afterAll(() => world.close());

  it('says once that a deadline comes near, to the unit only', async () => {
    await on('2026-07-25');
    expect(await noticesOf('head')).toEqual([]);
    await on('2026-07-26');
    await on('2026-07-27');
    expect(await noticesOf('head')).toEqual(['assignment.due-soon']);
    expect(await noticesOf('reporter')).toEqual(['assignment.due-soon']);
    expect([await noticesOf('office'), await noticesOf('neighbour')]).toEqual([[], []]);
  });

  it('R34: reminds after a day, presses after a week, and after a fortnight tells the leader', async () => {
    await on('2026-08-10');
    expect((await rows()).map(({ step }) => step)).toEqual([0]);
    for (const day of ['2026-08-11', '2026-08-12', '2026-08-17', '2026-08-24', '2026-08-25', '2026-08-30'])
      await on(day);
    expect((await rows()).map(({ step, name, raisedOn }) => [step, name, raisedOn])).toEqual([
      [0, '', '2026-07-26'],
      [1, '提醒', '2026-08-11'],
      [2, '催办', '2026-08-17'],
      [3, '约谈', '2026-08-25'],
    ]);
    expect((await noticesOf('head')).slice(1)).toEqual([
      'assignment.overdue 提醒',
      'assignment.escalated 催办',
      'assignment.escalated 约谈',
    ]);
    expect(await noticesOf('office')).toEqual(['assignment.escalated 催办', 'assignment.escalated 约谈']);
    expect(await noticesOf('leader')).toEqual(['assignment.escalated 约谈']);
    expect(await noticesOf('neighbour')).toEqual([]);
    const audit = await world.database.dataSource
      .getRepository(AuditEntryRow)
      .findBy({ jurisdictionId: world.home.id, action: 'assignment.escalate', taskId });
    expect(audit).toHaveLength(3);
    expect(audit[2]).toMatchObject({ entityId: overdue, actorName: '', after: { daysOverdue: 15 } });
  });

  it('is one effect however many servers run it at once', async () => {
    const server = () => {
      const { appDataSource } = world.database;
      const unitOfWork = new UnitOfWork(appDataSource, systemClock, new EventBus());
      return new RunEscalationUseCase(
        appDataSource,
        unitOfWork,
        new LightPolicyRepository(),
        new EscalationRepository(),
      );
    };
    const plan = await IssuedPlan.create(world.home, '并发');
    const crowd = await plan.task({ dueOn: '2026-08-01' });
    await plan.assign(crowd, unitId, { dueOn: '2026-08-01' });
    const before = await noticesOf('leader');
    const runs = await Promise.all([1, 2, 3, 4].map(() => server().run(asCivilDate('2026-08-30'))));
    expect(runs.map(({ raised }) => raised).sort()).toEqual([0, 0, 0, 3]);
    // Three steps at once, of which only the highest is told.
    expect(await noticesOf('leader')).toEqual([...before, 'assignment.escalated 约谈']);
    await world.database.dataSource.query(
      `UPDATE assignments SET withdrawn_at = $2, updated_at = $2 WHERE task_id = $1`,
      [crowd, world.now],
    );
  });

  it('shows on the task and to leaders who stands on it, to each what it may see', async () => {
    const { task } = await (
      await now('head')
    ).graphql<{ task: { escalations: Escalation[] } }>(OF_TASK, {
      id: taskId,
    });
    expect(task.escalations.map(({ name, unitName, closedOn }) => [name, unitName, closedOn])).toEqual([
      ['约谈', '县水利局', null],
      ['催办', '县水利局', null],
      ['提醒', '县水利局', null],
    ]);
    const read = async (who: string, step?: number) =>
      (await (await now(who)).graphql<{ escalatedWork: EscalatedPage }>(WORK, { step })).escalatedWork;
    const page = await read('leader');
    expect(page).toMatchObject({
      total: 1,
      steps: [{ step: 3, name: '约谈', count: 1 }],
      rows: [{ assignmentId: overdue, taskTitle: '河道清淤', name: '约谈', daysOverdue: 20 }],
    });
    expect((await read('leader', 2)).total).toBe(0);
    expect((await read('neighbour')).total).toBe(0);
    const seen = await (
      await now('neighbour')
    ).graphql<{ task: { escalations: Escalation[] } }>(OF_TASK, {
      id: taskId,
    });
    expect(seen.task.escalations).toEqual([]);
  });

  it('is left on the day on which the work is found made good, extended or suspended', async () => {
    await on('2026-09-01');
    await change(`due_on = '2026-09-03'`);
    await on('2026-09-02');
    expect((await rows()).filter(({ dueOn }) => dueOn === DUE)).toMatchObject(
      [0, 1, 2, 3].map((step) => ({ step, closedOn: '2026-09-02', ending: 'extended' })),
    );
    await on('2026-09-04');
    const again = (await rows()).filter(({ dueOn }) => dueOn === '2026-09-03');
    expect(again.map(({ step }) => step)).toEqual([0, 1]);
    await change(`state = 'suspended', suspended_on = '2026-09-05'`);
    await on('2026-09-05');
    expect((await rows()).find(({ dueOn, step }) => dueOn === '2026-09-03' && step === 1)).toMatchObject({
      closedOn: '2026-09-05',
      ending: 'suspended',
    });
    await change(`state = 'signed', suspended_on = NULL`);
    await on('2026-09-06');
    expect((await rows()).find(({ dueOn, step }) => dueOn === '2026-09-03' && step === 1)?.closedOn).toBe(
      null,
    );
    await change(`percent = 100, completed_on = '2026-09-07'`);
    const page = await (await world.home.logIn('leader')).graphql<{ escalatedWork: EscalatedPage }>(WORK);
    expect(page.escalatedWork.total).toBe(0);
    await on('2026-09-08');
    expect((await rows()).every(({ closedOn }) => closedOn !== null)).toBe(true);
    expect((await rows()).find(({ dueOn, step }) => dueOn === '2026-09-03' && step === 1)).toMatchObject({
      ending: 'completed',
      closedOn: '2026-09-08',
    });
  });

  describe('tells of it', () => {
    const told = async (client: TestClient) =>
      (
        await world.database.dataSource.getRepository(NoticeRow).find({
          where: { jurisdictionId: world.home.id, accountId: client.session!.accountId },
          order: { createdAt: 'ASC', id: 'ASC' },
        })
      ).map(({ kind, parameters, path }) => ({ kind, count: parameters.count, step: parameters.step, path }));
    const nameOf = async (client: TestClient) =>
      (
        await world.database.dataSource
          .getRepository(AccountRow)
          .findOneByOrFail({ id: client.session!.accountId })
      ).displayName;

    it('R77: the leader who answers for the task or the unit, and all leaders where nobody is named', async () => {
      await on('2026-10-01');
      const [ofTask, ofUnit, another] = [
        await world.home.logIn('leader'),
        await world.home.logIn('leader'),
        await world.home.logIn('leader'),
      ];
      const registered = await world.home.unit('县交通运输局');
      const unnamed = await world.home.unit('县统计局');
      await world.home.insert(OfficerRow, {
        unitId: registered,
        duty: 'leader',
        name: await nameOf(ofUnit),
        post: '副县长',
        phone: '',
        divisionId: null,
        filedOn: null,
        receipt: null,
        endedOn: null,
        ...world.home.stamp(),
      });
      const plan = await IssuedPlan.create(world.home, '分管');
      const share = async (title: string, unit: string, leader = '') => {
        const id = await plan.task({ title, dueOn: '2026-10-01' });
        await world.database.dataSource.query('UPDATE tasks SET leader = $2 WHERE id = $1', [id, leader]);
        await plan.assign(id, unit, { dueOn: '2026-10-01' });
      };
      await share('修路', registered);
      await share('架桥', registered, `副县长${await nameOf(ofTask)}`);
      await share('调查', unnamed);
      await on('2026-10-17');
      const titles = async (client: TestClient) =>
        (
          await world.database.dataSource
            .getRepository(NoticeRow)
            .findBy({ jurisdictionId: world.home.id, accountId: client.session!.accountId })
        )
          .map(({ parameters }) => parameters.task)
          .sort();
      expect(await titles(ofTask)).toEqual(['架桥', '调查'].sort());
      expect(await titles(ofUnit)).toEqual(['修路', '调查'].sort());
      expect(await titles(another)).toEqual(['调查']);
    });

    it('one notice for many, however many steps an old county finds at its first run', async () => {
      await on('2026-11-01');
      const crowded = await world.home.unit('县住建局');
      const chief = await world.home.logIn('unit_head', crowded);
      const inOffice = await world.home.logIn('office');
      const plan = await IssuedPlan.create(world.home, '旧账');
      for (let n = 0; n < 50; n += 1)
        await plan.assign(await plan.task({ dueOn: '2026-05-31' }), crowded, { dueOn: '2026-05-31' });
      await on('2026-11-02');
      expect(await told(chief)).toEqual([
        { kind: 'assignments.escalated', count: '50', step: '约谈', path: '/work-list/overdue' },
      ]);
      expect(await told(inOffice)).toEqual([
        { kind: 'assignments.escalated', count: '50', step: '约谈', path: '/ledger?light=red' },
      ]);
    });
  });
});
