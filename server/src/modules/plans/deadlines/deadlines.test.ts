import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { NoticeRow } from '#db/entities/notifications/notice.entity.js';
import {
  revisionApi,
  signShare,
  type PlanReply,
} from '#server/modules/intake/revision/testing/revision-api.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { deadlinesApi, type FollowedReply, type InstanceReply } from './testing/deadlines-api.js';

const DOCUMENT = `云政办发〔2026〕5号
各镇人民政府,县政府各工作部门:
现将《云川县2026年政务公开工作方案》印发给你们,请认真贯彻落实,并于2026年11月30日前将贯彻落实情况报县政府办公室政务信息股。
云川县人民政府办公室
2026年3月2日
云川县2026年政务公开工作方案
一、重点任务
1.开展政策宣讲。每季度至少开展2次政策公开宣讲活动。(县司法局牵头,各镇办负责)
2.公开意见征集。在意见征集结束后30日内公布采纳情况。(县司法局牵头)
3.加强业务培训。一季度至少开展一次业务知识培训。(县司法局牵头)
4.更新公开目录。保持实时更新,每周更新一次。(县司法局牵头)
5.规范公开目录。修订完善目录,于9月底前完成。(县司法局牵头)
6.主动公开规划。年初主动向社会公开发展规划。(县司法局牵头)
`;

describe('deadlines as they are followed', () => {
  let world: TestWorld;
  let office: TestClient;
  let head: TestClient;
  let reporter: TestClient;
  let town: TestClient;
  let api: ReturnType<typeof deadlinesApi>;
  let unit: ReturnType<typeof deadlinesApi>;
  let plan: PlanReply;

  const task = (start: string) => plan.tasks.find(({ title }) => title.startsWith(start))!;
  const shareOf = (title: string, unitName = '县司法局') =>
    task(title).assignments.find((one) => one.unit.name === unitName)!;
  const duty = async (title: string, client = api) => (await client.followed(task(title).id)).duties[0]!;
  const dueOf = async (title: string) =>
    (await revisionApi(office).plan(plan.id)).tasks
      .find((one) => one.id === task(title).id)!
      .assignments.find(({ unit: { name } }) => name === '县司法局')!.dueOn;
  const brief = (instances: readonly InstanceReply[]) =>
    instances.map(({ unitName, dueOn, requiredCount, state }) => [unitName, dueOn, requiredCount, state]);

  beforeAll(async () => {
    world = await TestWorld.open();
    const justice = await world.home.unit('县司法局');
    const east = await world.home.unit('东镇');
    await world.home.group('各镇办', [east]);
    plan = await revisionApi(await world.home.logIn('office')).issued(DOCUMENT);
    // Five days later.
    world.now = new Date('2026-08-20T02:00:00Z');
    office = await world.home.logIn('office');
    head = await world.home.logIn('unit_head', justice);
    reporter = await world.home.logIn('unit_reporter', justice);
    town = await world.home.logIn('unit_reporter', east);
    api = deadlinesApi(office);
    unit = deadlinesApi(reporter);
    for (const { assignments } of plan.tasks)
      for (const share of assignments) if (share.unit.name === '县司法局') await signShare(head, share);
  });
  afterAll(() => world.close());

  it('R14: one instance a quarter and unit with its count, and the share is measured by the earliest open one', async () => {
    const { instances, nature } = await duty('开展政策宣讲');
    expect(nature).toBe('periodic');
    expect(brief(instances)).toEqual([
      ['县司法局', '2026-09-30', 2, 'open'],
      ['东镇', '2026-09-30', 2, 'open'],
      ['县司法局', '2026-12-31', 2, 'open'],
      ['东镇', '2026-12-31', 2, 'open'],
    ]);
    expect(await dueOf('开展政策宣讲')).toBe('2026-09-30');
    expect(await dueOf('规范公开目录')).toBe('2026-09-30');
    expect(await dueOf('更新公开目录')).toBeNull();
  });

  it('a unit sees its own instances only, and enters its own only', async () => {
    const { instances } = await duty('开展政策宣讲', deadlinesApi(town));
    expect(new Set(instances.map(({ unitName }) => unitName))).toEqual(new Set(['东镇']));
    const [foreign] = (await duty('开展政策宣讲')).instances;
    await expect(
      deadlinesApi(town).mark({ instanceId: foreign!.id, doneOn: '2026-08-15' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(api.mark({ instanceId: foreign!.id, doneOn: '2026-08-15' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const other = deadlinesApi(await world.other.logIn('unit_reporter', await world.other.unit('县司法局')));
    await expect(other.mark({ instanceId: foreign!.id, doneOn: '2026-08-15' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('R14: marks add up; the count reached, the instance is done and the share is due by the next quarter', async () => {
    const [first] = (await duty('开展政策宣讲', unit)).instances;
    expect(first!.availableActions).toEqual([{ key: 'deadline.mark', enabled: true, reason: null }]);
    await unit.mark({ instanceId: first!.id, doneOn: '2026-08-15', note: '社区宣讲' });
    expect((await duty('开展政策宣讲', unit)).instances[0]).toMatchObject({ doneCount: 1, state: 'open' });
    await unit.mark({ instanceId: first!.id, doneOn: '2026-08-19' });
    const [done] = (await duty('开展政策宣讲', unit)).instances;
    expect(done).toMatchObject({ doneCount: 2, state: 'done', standing: 'done', completedOn: '2026-08-19' });
    expect(await dueOf('开展政策宣讲')).toBe('2026-12-31');
    await unit.takeBack(done!.marks[1]!.id);
    expect((await duty('开展政策宣讲', unit)).instances[0]).toMatchObject({
      doneCount: 1,
      state: 'open',
      completedOn: null,
    });
    expect(await dueOf('开展政策宣讲')).toBe('2026-09-30');
    await unit.mark({ instanceId: first!.id, doneOn: '2026-08-20' });
  });

  it('refuses what cannot have been done', async () => {
    const [, open] = (await duty('开展政策宣讲', unit)).instances;
    const mark = (more: object) => unit.mark({ instanceId: open!.id, doneOn: '2026-08-20', ...more });
    await expect(mark({ doneOn: '2026-08-21' })).rejects.toMatchObject({ reason: 'deadline.done-in-future' });
    await expect(mark({ doneOn: '2026-08-14' })).rejects.toMatchObject({
      reason: 'deadline.done-before-start',
    });
    await expect(mark({ count: 0 })).rejects.toMatchObject({ reason: 'deadline.count-out-of-range' });
    await expect(mark({ note: '字'.repeat(501) })).rejects.toMatchObject({
      reason: 'deadline.text-too-long',
    });
    await expect(mark({ fileId: plan.id })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const [theirs] = (await duty('开展政策宣讲', deadlinesApi(town))).instances;
    await expect(
      deadlinesApi(town).mark({ instanceId: theirs!.id, doneOn: '2026-08-20' }),
    ).rejects.toMatchObject({
      reason: 'deadline.not-signed',
    });
  });

  it('R10: an instance appears with the recorded event, for each event, and the unit is told', async () => {
    const { id } = task('公开意见征集');
    expect((await duty('公开意见征集')).instances).toEqual([]);
    const event = { taskId: id, name: '意见征集结束', note: '民宿管理办法' };
    const { duties } = await api.record({ ...event, occurredOn: '2026-08-10' });
    expect(duties[0]!.instances).toMatchObject([{ dueOn: '2026-09-09', nature: 'event', state: 'open' }]);
    const { duties: two, events } = await unit.record({
      ...event,
      occurredOn: '2026-08-18',
      note: '养犬管理办法',
    });
    expect(two[0]!.instances.map(({ dueOn }) => dueOn)).toEqual(['2026-09-09', '2026-09-17']);
    expect(await dueOf('公开意见征集')).toBe('2026-09-09');
    const notices = await world.database.dataSource
      .getRepository(NoticeRow)
      .findBy({ jurisdictionId: world.home.id, kind: 'deadline.event-recorded' });
    expect(notices.length).toBeGreaterThanOrEqual(2);
    // What concerns everybody is the office's; the unit takes its own back.
    expect(events.map(({ note, removable }) => [note, removable])).toEqual([
      ['民宿管理办法', false],
      ['养犬管理办法', true],
    ]);
    await unit.removeEvent(events[1]!.id);
    expect((await duty('公开意见征集')).instances).toHaveLength(1);
    await expect(unit.removeEvent(events[0]!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await unit.mark({ instanceId: two[0]!.instances[0]!.id, doneOn: '2026-08-20' });
    await expect(api.removeEvent(events[0]!.id)).rejects.toMatchObject({ reason: 'deadline.event-in-use' });
  });

  it('R10: refuses events that nothing is counted from, in the future, or recorded twice', async () => {
    const event = {
      taskId: task('公开意见征集').id,
      name: '意见征集结束',
      occurredOn: '2026-08-10',
      note: '民宿管理办法',
    };
    await expect(api.record({ ...event, name: '会议召开' })).rejects.toMatchObject({
      reason: 'deadline.no-such-event',
    });
    await expect(api.record({ ...event, occurredOn: '2026-08-21' })).rejects.toMatchObject({
      reason: 'deadline.event-in-future',
    });
    await expect(api.record(event)).rejects.toMatchObject({ reason: 'deadline.event-recorded-twice' });
    await expect(api.record({ ...event, occurredAt: '25:00' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(deadlinesApi(town).record(event)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R18: the office chooses what 一季度 means; text, choice and chooser stay; until anything is reported', async () => {
    const { id } = task('加强业务培训');
    const before = await duty('加强业务培训');
    expect(before).toMatchObject({
      nature: 'ambiguous',
      meanings: ['each_quarter', 'first_quarter'],
      choice: null,
    });
    const input = { taskId: id, dutyKey: before.key, version: 0 };
    await expect(unit.choose({ ...input, meaning: 'each_quarter' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(api.choose({ ...input, meaning: 'within_period' })).rejects.toMatchObject({
      reason: 'deadline.not-a-meaning',
    });
    const first = (await api.choose({ ...input, meaning: 'first_quarter' })).duties[0]!;
    expect(first).toMatchObject({
      text: '一季度至少开展一次',
      choice: { meaning: 'first_quarter', version: 1 },
    });
    expect(first.choice!.chosenByName).toMatch(/^office/);
    // The first quarter was over before the unit was told: due on the day of issue (R91).
    expect(first.instances.map(({ dueOn }) => dueOn)).toEqual(['2026-08-15']);
    expect(await dueOf('加强业务培训')).toBe('2026-08-15');
    await expect(api.choose({ ...input, meaning: 'each_quarter' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const again = (await api.choose({ ...input, meaning: 'each_quarter', version: 1 })).duties[0]!;
    expect(again.instances.map(({ dueOn }) => dueOn)).toEqual(['2026-09-30', '2026-12-31']);
    await unit.mark({ instanceId: again.instances[0]!.id, doneOn: '2026-08-20' });
    await expect(api.choose({ ...input, meaning: 'first_quarter', version: 2 })).rejects.toMatchObject({
      reason: 'deadline.reported-on',
    });
    const entries = await world.database.dataSource
      .getRepository(AuditEntryRow)
      .findBy({ jurisdictionId: world.home.id, action: 'deadline.decide', taskId: id });
    expect(entries).toHaveLength(2);
  });

  it('R14, R38: the office sets how often every unit owes a duty, and what is done stays done', async () => {
    const { id } = task('开展政策宣讲');
    const before = await duty('开展政策宣讲');
    expect(before.countChoice).toEqual({ version: 0, requiredCount: null });
    const input = { taskId: id, dutyKey: before.key, version: 0, requiredCount: 4 };
    await expect(unit.chooseCount(input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(api.chooseCount({ ...input, requiredCount: 0 })).rejects.toMatchObject({
      reason: 'deadline.count-out-of-range',
    });
    await expect(api.chooseCount({ ...input, dutyKey: '没有' })).rejects.toMatchObject({
      reason: 'deadline.no-such-duty',
    });
    const counts = (from: FollowedReply) =>
      from.duties[0]!.instances.map(({ state, requiredCount }) => `${state} ${requiredCount}`);
    const chosen = await api.chooseCount(input);
    expect(chosen.duties[0]).toMatchObject({
      countChoice: { version: 1, requiredCount: 4 },
      text: before.text,
    });
    expect(counts(chosen)).toEqual(['done 2', 'open 4', 'open 4', 'open 4']);
    await expect(api.chooseCount(input)).rejects.toMatchObject({ code: 'CONFLICT' });
    const printed = await api.chooseCount({ ...input, version: 1, requiredCount: null });
    expect(counts(printed)).toEqual(['done 2', 'open 2', 'open 2', 'open 2']);
    expect(printed.duties[0]!.countChoice).toEqual({ version: 0, requiredCount: null });
  });

  it('R15: standing work never completes and is judged each quarter; weekly work says how often it was due', async () => {
    const { duties } = await api.followed(task('更新公开目录').id);
    expect(
      duties.map(({ nature, tooFrequent, expectedThisQuarter }) => [
        nature,
        tooFrequent,
        expectedThisQuarter,
      ]),
    ).toEqual([
      ['standing', false, null],
      ['standing', true, 13],
    ]);
    expect(duties.flatMap(({ instances }) => instances)).toEqual([]);
    const input = {
      assignmentId: shareOf('更新公开目录').id,
      dutyKey: duties[0]!.key,
      year: 2026,
      quarter: 3,
      met: false,
      words: '栏目三个月未更新',
      version: 0,
    };
    const { duties: judged } = await api.judge(input);
    expect(judged[0]!.judgements).toMatchObject([
      { quarter: 3, met: false, words: '栏目三个月未更新', version: 1 },
    ]);
    await expect(api.judge(input)).rejects.toMatchObject({ code: 'CONFLICT' });
    await api.judge({ ...input, met: true, words: '', version: 1 });
    await expect(api.judge({ ...input, words: ' ', version: 2 })).rejects.toMatchObject({
      reason: 'deadline.words-missing',
    });
    await expect(api.judge({ ...input, quarter: 4 })).rejects.toMatchObject({
      reason: 'deadline.quarter-not-begun',
    });
    await expect(api.judge({ ...input, assignmentId: shareOf('规范公开目录').id })).rejects.toMatchObject({
      reason: 'deadline.no-such-duty',
    });
    await expect(unit.judge(input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('R49: a vague time is kept as text and asks nothing', async () => {
    expect(await duty('主动公开规划')).toMatchObject({ nature: 'text', text: '年初', instances: [] });
    expect(await dueOf('主动公开规划')).toBeNull();
  });

  it('R87: what the document asks every unit to report is read at issue and followed per unit', async () => {
    const [found] = await api.reporting(plan.id);
    expect(found).toMatchObject({
      dueOn: '2026-11-30',
      recipient: '县政府办公室政务信息股',
      removable: true,
    });
    expect(brief(found!.instances)).toEqual([
      ['县司法局', '2026-11-30', 1, 'open'],
      ['东镇', '2026-11-30', 1, 'open'],
    ]);
    const [own] = (await unit.reporting(plan.id))[0]!.instances;
    await unit.mark({ instanceId: own!.id, doneOn: '2026-08-20', note: '已报送' });
    expect((await api.reporting(plan.id))[0]!.instances[0]).toMatchObject({
      state: 'done',
      marks: [{ note: '已报送' }],
    });
    await expect(api.removeReporting(found!.id)).rejects.toMatchObject({ reason: 'deadline.event-in-use' });
    await api.addReporting({
      planId: plan.id,
      text: '每半年报送一次总结',
      dueOn: '2026-12-20',
      recipient: '督查室',
    });
    const added = (await api.reporting(plan.id))[1]!;
    expect(added.instances).toHaveLength(2);
    await api.removeReporting(added.id);
    expect(await api.reporting(plan.id)).toHaveLength(1);
  });

  it('R91: a short lead is warned of', async () => {
    const [soon] = (await api.followed(task('加强业务培训').id)).duties[0]!.instances;
    expect(soon!.shortLead).toBe(false);
    const [report] = (await api.reporting(plan.id))[0]!.instances;
    expect(report!.shortLead).toBe(false);
  });

  it('a corrected document keeps what was entered and asks what it now says', async () => {
    const api2 = revisionApi(office);
    const draft = await api2.correct(DOCUMENT.replace('每季度至少开展2次', '每月至少开展1次'), plan.id);
    const compared = await api2.compare(draft.id);
    await api2.apply(
      compared,
      compared.differences.map(({ id }) => ({ id, side: 'theirs' })),
    );
    const { duties } = await unit.followed(task('开展政策宣讲').id);
    const [now, former] = duties;
    expect(now!.instances.map(({ dueOn }) => dueOn)).toEqual([
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
    ]);
    // Done before the correction: it stays, under its old words.
    expect(former).toMatchObject({ text: '每季度至少开展2次', nature: 'text' });
    expect(former!.instances).toMatchObject([{ state: 'done', doneCount: 2 }]);
    expect(await dueOf('开展政策宣讲')).toBe('2026-08-31');
  });

  it('a report of 100 % that is accepted closes the dated instance', async () => {
    const share = shareOf('规范公开目录');
    const report = {
      assignmentId: share.id,
      year: 2026,
      quarter: 3,
      percent: '100',
      narrative: '目录已修订公布',
    };
    const words = { problems: '', nextStep: '', asOf: '2026-08-19', fileIds: [] };
    const { submitProgressReport: sent } = await head.graphql<{
      submitProgressReport: { id: string; version: number };
    }>('mutation ($input: ProgressReportInput!) { submitProgressReport(input: $input) { id version } }', {
      input: { ...report, ...words },
    });
    await office.graphql(
      'mutation ($input: VersionedInput!) { acceptProgressReport(input: $input) { id } }',
      { input: { id: sent.id, version: sent.version } },
    );
    const [done] = (await duty('规范公开目录')).instances;
    expect(done).toMatchObject({
      state: 'done',
      standing: 'done',
      completedOn: '2026-08-19',
      marks: [{ byReport: true }],
    });
  });

  it('needs a constant number of statements', async () => {
    const statements = await world.statementsOf(() => api.followed(task('开展政策宣讲').id));
    expect(statements).toBeLessThanOrEqual(12);
  });
});
