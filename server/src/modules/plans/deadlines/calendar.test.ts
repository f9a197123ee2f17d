import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AssessmentRoundRow } from '#db/entities/assessment/assessment-round.entity.js';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { NoticeRow } from '#db/entities/notifications/notice.entity.js';
import {
  revisionApi,
  signShare,
  type PlanReply,
} from '#server/modules/intake/revision/testing/revision-api.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { deadlinesApi } from './testing/deadlines-api.js';

const DOCUMENT = `云政办发〔2026〕5号
云川县2026年政务公开工作方案
2026年3月2日
一、重点任务
1.报送落实方案。方案印发后10个工作日内报送落实方案。(县司法局牵头)
2.公开意见征集。在意见征集结束后30日内公布采纳情况。(县司法局牵头)
3.修订目录。于10月底前完成。(县司法局牵头)
`;
const NOTICE = { year: 2026, source: '云川县试行〔2026〕1号' };
const off = (on: string) => ({ on, kind: 'off', note: '调休' });

describe('the official calendar and what it moves', () => {
  let world: TestWorld;
  let office: TestClient;
  let api: ReturnType<typeof deadlinesApi>;
  let unit: ReturnType<typeof deadlinesApi>;
  let plan: PlanReply;
  const taskId = (start: string) => plan.tasks.find(({ title }) => title.startsWith(start))!.id;
  const duesOf = async (start: string) =>
    (await api.followed(taskId(start))).duties.flatMap(({ instances }) =>
      instances.map(({ dueOn }) => dueOn),
    );
  const change = async (input: object) => {
    const { fingerprint } = await api.difference(input);
    return api.changeCalendar({ ...input, fingerprint });
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    const justice = await world.home.unit('县司法局');
    office = await world.home.logIn('office');
    api = deadlinesApi(office);
    const head = await world.home.logIn('unit_head', justice);
    unit = deadlinesApi(await world.home.logIn('unit_reporter', justice));
    plan = await revisionApi(office).issued(DOCUMENT);
    for (const { assignments } of plan.tasks) for (const share of assignments) await signShare(head, share);
  });
  afterAll(() => world.close());

  it('computes a year without a notice from weekends, and offers the published ones', async () => {
    const year = await api.year(2026);
    expect(year).toMatchObject({
      published: false,
      source: null,
      days: [],
      workingDays: 261,
      offeredSource: '国办发明电〔2025〕7号',
      lastDayPolicy: 'counted',
    });
    expect(year['offeredYears']).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect((await api.year(2031)).offeredSource).toBeNull();
  });

  it('R12: a new calendar re-dates open work, and shows the difference before', async () => {
    // 14 August is a Friday: ten weekdays end on 28 August.
    await api.record({ taskId: taskId('报送'), name: '方案印发', occurredOn: '2026-08-14', note: '' });
    await api.record({ taskId: taskId('报送'), name: '方案印发', occurredOn: '2026-08-13', note: '补' });
    const [first] = (await unit.followed(taskId('报送'))).duties[0]!.instances;
    await unit.mark({ instanceId: first!.id, doneOn: '2026-08-15' });
    expect(await duesOf('报送')).toEqual(['2026-08-27', '2026-08-28']);
    const input = { year: { ...NOTICE, days: [off('2026-08-20'), off('2026-08-21')] } };
    const difference = await api.difference(input);
    // The first is done and stays; the second moves over the new days off.
    expect(difference).toMatchObject({
      total: 1,
      changedDays: 2,
      rows: [{ unitName: '县司法局', before: '2026-08-28', after: '2026-09-01' }],
    });
    expect(await duesOf('报送')).toEqual(['2026-08-27', '2026-08-28']);
    await expect(api.changeCalendar({ ...input, fingerprint: 'x' })).rejects.toMatchObject({
      reason: 'calendar.difference-changed',
    });
    await api.changeCalendar({ ...input, fingerprint: difference.fingerprint });
    expect(await duesOf('报送')).toEqual(['2026-08-27', '2026-09-01']);
    const { assignments } = (await revisionApi(office).plan(plan.id)).tasks.find(
      ({ id }) => id === taskId('报送'),
    )!;
    expect(assignments[0]!.dueOn).toBe('2026-09-01');
    const told = { jurisdictionId: world.home.id, kind: 'deadline.re-dated' as const };
    expect(await world.database.dataSource.getRepository(NoticeRow).findBy(told)).toHaveLength(2);
    const audited = { jurisdictionId: world.home.id, action: 'calendar.manage' };
    const [entry] = await world.database.dataSource.getRepository(AuditEntryRow).findBy(audited);
    expect(entry?.after).toMatchObject({ redated: 1 });
  });

  it('keeps the versions of a year; the latest holds', async () => {
    await change({ offeredYears: [2026] });
    const year = await api.year(2026);
    expect(year).toMatchObject({ published: true, source: '国办发明电〔2025〕7号', offeredSource: null });
    expect(year['versions']).toMatchObject([
      { number: 2, source: '国办发明电〔2025〕7号' },
      { number: 1, source: NOTICE.source },
    ]);
    expect(await duesOf('报送')).toEqual(['2026-08-27', '2026-08-28']);
  });

  it('a policy switch moves limits that end on days off, and back again', async () => {
    await api.record({ taskId: taskId('公开'), name: '意见征集结束', occurredOn: '2026-08-13', note: '' });
    // 12 September is a Saturday, 31 October too.
    expect(await duesOf('公开')).toEqual(['2026-09-14']);
    expect(await duesOf('修订')).toEqual(['2026-10-31']);
    expect(await change({ lastDayPolicy: 'all' })).toMatchObject({
      total: 1,
      rows: [{ after: '2026-11-02' }],
    });
    expect(await duesOf('修订')).toEqual(['2026-11-02']);
    expect(await change({ lastDayPolicy: 'keep' })).toMatchObject({ total: 2 });
    expect([...(await duesOf('公开')), ...(await duesOf('修订'))]).toEqual(['2026-09-12', '2026-10-31']);
    await change({ lastDayPolicy: 'counted' });
  });

  it('never touches a quarter whose round is published', async () => {
    const round = {
      name: '第三季度督查',
      kind: 'quarterly',
      year: 2026,
      quarter: 3,
      state: 'published',
      proposedAt: world.now,
      proposedBy: office.session!.accountId,
      publishedAt: world.now,
      publishedBy: (await world.home.logIn('leader')).session!.accountId,
    };
    await world.home.insert(AssessmentRoundRow, { ...round, rubric: PLAIN_RUBRIC, ...world.home.stamp() });
    const days = ['2026-08-17', '2026-08-18', '2026-08-19'].map(off);
    expect(await api.difference({ year: { ...NOTICE, days } })).toMatchObject({
      total: 0,
      changedDays: expect.any(Number),
    });
    expect(await api.difference({ lastDayPolicy: 'all' })).toMatchObject({ total: 1 });
  });

  it('reads pasted rows with located errors, and csv files alike', async () => {
    const text = '日期,类型,说明\n2026-10-01,休,国庆节\n2026-10-32,休,\n2026-10-10,上,';
    const problems = [
      { line: 3, reason: 'calendar.no-such-day' },
      { line: 4, reason: 'calendar.row-without-kind' },
    ];
    expect(await api.text(2026, text)).toMatchObject({ days: [{ on: '2026-10-01', kind: 'off' }], problems });
    const answer = await office.upload('/api/calendar/file?year=2026', '放假.csv', text);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ days: [{ on: '2026-10-01', note: '国庆节' }], problems });
    expect((await office.upload('/api/calendar/file?year=26', '放假.csv', text)).status).toBe(400);
  });

  it('is everybody’s to see and the office’s to change', async () => {
    expect((await unit.year(2026)).published).toBe(true);
    await expect(unit.difference({ lastDayPolicy: 'all' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(unit.text(2026, '')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await deadlinesApi(await world.other.logIn('office')).year(2026)).published).toBe(false);
    const wrong = { ...NOTICE, days: [{ on: '2026-10-14', kind: 'work', note: '' }] };
    await expect(api.difference({ year: wrong })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(api.difference({})).rejects.toMatchObject({ reason: 'calendar.nothing-to-change' });
    await expect(api.difference({ offeredYears: [2040] })).rejects.toMatchObject({
      reason: 'calendar.not-offered',
    });
  });
});
