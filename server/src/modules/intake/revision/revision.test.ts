import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import type { ApiError, TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { intakeApi } from '../testing/intake-api.js';
import { SAMPLE_DOCUMENT } from '../testing/sample-document.js';
import {
  allTheirs,
  reportOn,
  revisionApi,
  signShare,
  type ComparisonReply,
  type PlanReply,
} from './testing/revision-api.js';

/** Openness moves behind policy reading and is due later, the halls lose a lead and are due before today; one is new. */
const CORRECTED = SAMPLE_DOCUMENT.replace(
  /1\.规范公开目录[^\n]*\n2\.加强政策解读[^\n]*\n/,
  `1.加强政策解读。解读材料与文件同步发布,解读率不低于95%。(县司法局牵头,县数据局负责)
2.规范公开目录。修订完善主动公开目录,于12月底前完成。(县政府办牵头,各镇办按职责分工负责)
`,
).replace(
  /3\.提升窗口服务[^\n]*\n/,
  `3.提升窗口服务。整合综合窗口,于6月底前完成。(县数据局牵头,县司法局负责)
4.办好热线。热线工单按时办结。(县数据局牵头)
`,
);

describe('revising an issued plan', () => {
  let world: TestWorld;
  let office: TestClient;
  let api: ReturnType<typeof revisionApi>;
  let plan: PlanReply;
  let justice: string;
  let data: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    api = revisionApi(office);
    await world.home.unit('县政府办');
    justice = await world.home.unit('县司法局');
    data = await world.home.unit('县数据局');
    await world.home.group('各镇办', [await world.home.unit('东镇'), await world.home.unit('西镇')]);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.now = new Date('2026-08-15T02:00:00Z');
    plan = await api.issued(SAMPLE_DOCUMENT);
  });

  const compare = async (text = CORRECTED): Promise<ComparisonReply> =>
    api.compare((await api.correct(text, plan.id)).id);
  const task = (of: PlanReply, title: string) => of.tasks.find((one) => one.title.startsWith(title))!;
  const names = (shares: { role: string; unit: { name: string } }[]) =>
    shares.map(({ role, unit }) => `${role} ${unit.name}`);
  /** Somebody logs in on that day and takes everything. */
  const applyOn = async (day: string, comparison: ComparisonReply) => {
    world.now = new Date(`${day}T02:00:00Z`);
    return revisionApi(await world.home.logIn('office')).apply(comparison, allTheirs(comparison));
  };
  const told = ({ differences }: ComparisonReply) =>
    differences.map(({ taskName, field, kind, proposed }) => [taskName, field ?? kind, proposed].join(' '));

  it('is reviewed like any reading and cannot become a plan of its own', async () => {
    const draft = await api.correct(CORRECTED, plan.id);
    expect(draft.availableActions.map(({ key }) => key)).toEqual([
      'breakdown.save',
      'breakdown.apply-revision',
      'breakdown.discard',
    ]);
    await expect(intakeApi(office).confirm(draft)).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'intake.is-revision',
    });
    expect((await api.compare((await api.correct(SAMPLE_DOCUMENT, plan.id)).id)).differences).toEqual([]);
  });

  it('shows what the document changes, task by task', async () => {
    const comparison = await compare();
    expect(told(comparison).sort()).toEqual(
      [
        ' reordered theirs',
        '1 规范公开目录 ordinal theirs',
        '1 规范公开目录 content theirs',
        '1 规范公开目录 deadlines theirs',
        '2 加强政策解读 ordinal theirs',
        '3 提升窗口服务 content theirs',
        '3 提升窗口服务 units theirs',
        '3 提升窗口服务 deadlines theirs',
        '4 办好热线 added theirs',
      ].sort(),
    );
  });

  it('R93 keeps ids, signatures and reports, gives new units a share and withdraws others', async () => {
    const halls = task(plan, '提升窗口服务');
    const east = halls.assignments.find(({ unit }) => unit.name === '东镇')!;
    const dataShare = halls.assignments.find(({ unit }) => unit.name === '县数据局')!;
    const head = await world.home.logIn('unit_head', data);
    await signShare(head, dataShare);
    await reportOn(head, dataShare.id);
    const comparison = await compare();
    expect(comparison.differences.find(({ field }) => field === 'units')?.reportCount).toBe(1);
    const revised = await applyOn('2026-08-20', comparison);
    expect(revised.tasks.map(({ ordinal, title }) => `${ordinal} ${title}`)).toEqual([
      '1 加强政策解读',
      '2 规范公开目录',
      '3 提升窗口服务',
      '4 办好热线',
    ]);
    const after = task(revised, '提升窗口服务');
    expect(after.id).toBe(halls.id);
    expect(after.code).toBe(halls.code);
    expect(names(after.assignments)).toEqual(['lead 县数据局', 'responsible 县司法局']);
    expect(after.assignments[0]).toMatchObject({ id: dataShare.id, state: 'signed' });
    expect(after.assignments[1]).toMatchObject({ state: 'to_sign', startsOn: '2026-08-20' });
    expect(names(after.withdrawnAssignments).sort()).toEqual(['responsible 东镇', 'responsible 西镇']);
    expect(after.withdrawnAssignments.map(({ id }) => id)).toContain(east.id);
    expect(task(revised, '办好热线').code).toMatch(/-004$/);
    expect(revised.revisions).toEqual([
      { number: 1, revisedOn: '2026-08-20', appliedCount: comparison.differences.length, keptCount: 0 },
    ]);
  });

  it('R91 re-dates shares, but nobody is late before the day of the revision', async () => {
    const comparison = await compare();
    const revised = await applyOn('2026-08-20', comparison);
    expect(task(revised, '规范公开目录').assignments.map(({ dueOn }) => dueOn)).toEqual(
      Array(3).fill('2026-12-31'),
    );
    expect(task(revised, '提升窗口服务')).toMatchObject({ dueOn: '2026-06-30' });
    expect(task(revised, '提升窗口服务').assignments.map(({ dueOn }) => dueOn)).toEqual(
      Array(2).fill('2026-08-20'),
    );
    // It stays so when a later correction changes something else.
    const api = revisionApi(await world.home.logIn('office'));
    const later = await api.compare((await api.correct(CORRECTED.replace('95%', '96%'), plan.id)).id);
    const again = await applyOn('2026-08-25', later);
    expect(task(again, '提升窗口服务').assignments.map(({ dueOn }) => dueOn)).toEqual(
      Array(2).fill('2026-08-20'),
    );
  });

  it('leaves everything as it was where nothing is taken, and does not ask twice about the same', async () => {
    const comparison = await compare();
    const kept = await api.apply(comparison, []);
    expect(kept.tasks).toEqual(plan.tasks);
    expect(kept.revisions).toMatchObject([{ number: 1, appliedCount: 0, keptCount: 9 }]);
    const again = await compare();
    expect(
      again.differences.every(({ origin, proposed }) => origin === 'office' && proposed === 'ours'),
    ).toBe(true);
  });

  it('asks about what both sides changed, and refuses to guess', async () => {
    const first = await compare(SAMPLE_DOCUMENT.replace('9月底前', '10月底前'));
    await api.apply(first, []);
    const comparison = await compare(SAMPLE_DOCUMENT.replace('9月底前', '11月底前'));
    const conflicts = comparison.differences.filter(({ origin }) => origin === 'both');
    expect(conflicts.map(({ field }) => field).sort()).toEqual(['content', 'deadlines']);
    await expect(api.apply(comparison, [])).rejects.toMatchObject({
      reason: 'revision.not-decided',
      values: { count: 2 },
    });
    const revised = await api.apply(comparison, allTheirs(comparison));
    expect(task(revised, '提升窗口服务').dueOn).toBe('2026-11-30');
  });

  it('takes tasks out that the document drops; they stay readable and a later document brings them back', async () => {
    const without = SAMPLE_DOCUMENT.replace(/2\.加强政策解读[^\n]*\n/, '');
    const comparison = await compare(without);
    expect(told(comparison)).toContain('2 加强政策解读 removed theirs');
    const policy = task(plan, '加强政策解读');
    const revised = await api.apply(comparison, allTheirs(comparison));
    expect(revised.taskCount).toBe(2);
    expect(revised.withdrawnTasks).toMatchObject([{ id: policy.id, title: '加强政策解读' }]);
    expect(revised.withdrawnTasks[0]!.withdrawnAssignments).toHaveLength(2);
    const head = await world.home.logIn('unit_head', justice);
    const [share] = policy.assignments;
    const { assignment } = await head.graphql<{ assignment: object }>(
      'query ($id: ID!) { assignment(id: $id) { withdrawnAt task { title } availableActions { key enabled } } }',
      { id: share!.id },
    );
    expect(assignment).toMatchObject({
      withdrawnAt: '2026-08-15T02:00:00.000Z',
      availableActions: [{ key: 'assignment.sign', enabled: false }],
    });
    await expect(signShare(head, { ...share!, version: 2 })).rejects.toMatchObject({
      reason: 'progress.assignment-withdrawn',
    });
    const work = await head.graphql<{ workCounts: { kind: string; count: number }[] }>(
      '{ workCounts { kind count } }',
    );
    const before = work.workCounts.find(({ kind }) => kind === 'to_sign')!.count;
    const back = await compare();
    await api.apply(back, allTheirs(back));
    const { workCounts } = await head.graphql<{ workCounts: { kind: string; count: number }[] }>(
      '{ workCounts { kind count } }',
    );
    expect(workCounts.find(({ kind }) => kind === 'to_sign')!.count).toBe(before + 2);
  });

  it('writes what was and what is into the audit log', async () => {
    const comparison = await compare();
    await api.apply(comparison, allTheirs(comparison));
    const [entry] = await world.database.dataSource.getRepository(AuditEntryRow).find({
      where: { jurisdictionId: world.home.id, action: 'plan.revise', entityId: plan.id },
    });
    expect(entry?.after).toMatchObject({
      number: 1,
      breakdownDraftId: comparison.draftId,
      kept: [],
      assignmentsAdded: 2,
      assignmentsWithdrawn: 2,
    });
    const deadline = comparison.differences.find(({ field }) => field === 'deadlines')!;
    expect((entry?.before as Record<string, unknown>)[deadline.id]).toMatchObject([{ text: '6月底前' }]);
  });

  it('refuses stale versions, unknown choices, plans that are not issued and documents of no plan', async () => {
    const comparison = await compare();
    await expect(api.apply({ ...comparison, planVersion: 1 }, [])).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(api.apply({ ...comparison, draftVersion: 9 }, [])).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(api.apply(comparison, [{ id: 'task.x.title', side: 'theirs' }])).rejects.toMatchObject({
      reason: 'revision.difference-unknown',
    });
    const intake = intakeApi(office);
    const draft = await intake.paste(SAMPLE_DOCUMENT);
    await expect(api.compare(draft.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const unissued = await intake.confirm(draft);
    await expect(api.correct(CORRECTED, unissued.id)).rejects.toMatchObject({
      reason: 'revision.not-issued',
    });
  });

  it('refuses a document that leaves a task with nobody', async () => {
    const comparison = await compare(CORRECTED.replace('(县数据局牵头)', '(县没有的局牵头)'));
    await expect(api.apply(comparison, allTheirs(comparison))).rejects.toMatchObject({
      reason: 'revision.task-without-unit',
      values: { count: 1 },
    });
    expect((await api.plan(plan.id)).tasks).toEqual(plan.tasks);
  });

  it('is the office’s alone, and another jurisdiction’s plan is not found', async () => {
    const comparison = await compare();
    const strangers = [await world.home.logIn('leader'), await world.home.logIn('unit_head', data)];
    for (const client of strangers) {
      const other = revisionApi(client);
      await expect(other.compare(comparison.draftId)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(other.apply(comparison, [])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(other.correct(CORRECTED, plan.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const foreign = revisionApi(await world.other.logIn('office'));
    await expect(foreign.compare(comparison.draftId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(foreign.apply(comparison, [])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(foreign.correct(CORRECTED, plan.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is applied once when it is pressed twice', async () => {
    const comparison = await compare();
    const outcomes = await Promise.allSettled([
      api.apply(comparison, allTheirs(comparison)),
      api.apply(comparison, allTheirs(comparison)),
    ]);
    const failed = outcomes
      .filter((one) => one.status === 'rejected')
      .map((one) => (one.reason as ApiError).reason);
    expect(failed).toEqual(['workflow.not-from-this-state']);
    expect((await api.plan(plan.id)).revisions).toHaveLength(1);
  });

  it('R93 loses no report that is submitted while it is applied', async () => {
    const halls = task(plan, '提升窗口服务');
    const east = halls.assignments.find(({ unit }) => unit.name === '东镇')!;
    const [{ id: eastUnit }] = await world.database.dataSource.query<[{ id: string }]>(
      `SELECT unit_id AS id FROM assignments WHERE id = $1`,
      [east.id],
    );
    const head = await world.home.logIn('unit_head', eastUnit);
    await signShare(head, east);
    const comparison = await compare();
    const [applied, reported] = await Promise.allSettled([
      api.apply(comparison, allTheirs(comparison)),
      reportOn(head, east.id),
    ]);
    expect(applied.status).toBe('fulfilled');
    if (reported.status === 'rejected')
      expect(reported.reason).toMatchObject({ reason: 'progress.assignment-withdrawn' });
    const [{ count }] = await world.database.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM progress_reports WHERE assignment_id = $1`,
      [east.id],
    );
    expect(count).toBe(reported.status === 'fulfilled' ? 1 : 0);
  });

  it('takes as many statements for many tasks as for few', async () => {
    const many = (last: string) =>
      SAMPLE_DOCUMENT.replace(
        /3\.提升窗口服务[^\n]*\n/,
        Array.from(
          { length: 60 },
          (_, index) =>
            `${index + 3}.办好第${index + 1}件实事。于${last}底前完成第${index + 1}件实事。(县数据局牵头,各镇办负责)\n`,
        ).join(''),
      );
    const statements = async (issuedText: string, corrected: string) => {
      plan = await api.issued(issuedText);
      const comparison = await compare(corrected);
      return world.statementsOf(() =>
        office.graphql('mutation ($input: ApplyRevisionInput!) { applyRevision(input: $input) { id } }', {
          input: {
            draftId: comparison.draftId,
            draftVersion: comparison.draftVersion,
            planVersion: comparison.planVersion,
            choices: comparison.differences.map(({ id }) => ({ differenceId: id, side: 'theirs' })),
          },
        }),
      );
    };
    const few = await statements(SAMPLE_DOCUMENT, CORRECTED);
    const lots = await statements(many('9月'), many('11月').replace('2.加强政策解读', '2.加强解读'));
    expect(lots).toBeLessThanOrEqual(few);
    expect(few).toBeLessThanOrEqual(40);
  });
});
