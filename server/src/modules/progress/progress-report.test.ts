import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { newId } from '#server/platform/database/new-id.js';
import { type ApiError, type TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { evidence, IssuedPlan } from './testing/issued-plan.js';

const FIELDS = `id version year quarter state percent narrative problems nextStep asOf files { id name } submittedAt
  submittedByName decidedAt decidedByName returnReason availableActions { key enabled reason }`;
const SAVE = `mutation ($input: ProgressReportInput!) { saveProgressReport(input: $input) { ${FIELDS} } }`;
const SUBMIT = `mutation ($input: ProgressReportInput!) { submitProgressReport(input: $input) { ${FIELDS} } }`;
const ACCEPT = `mutation ($input: VersionedInput!) { acceptProgressReport(input: $input) { ${FIELDS} } }`;
const RETURN = `mutation ($input: ReturnReportInput!) { returnProgressReport(input: $input) { ${FIELDS} } }`;
const READ = `query ($id: ID!) { progressReport(id: $id) { ${FIELDS} assignment { id } } }`;
const ASSIGNMENT = `query ($id: ID!) { assignment(id: $id) {
  version percent completedOn status light expectedPercent signedByName reports { id quarter state } } }`;

interface Report {
  id: string;
  version: number;
  state: string;
  percent: string;
  narrative: string;
  returnReason: string | null;
  availableActions: { key: string; enabled: boolean; reason: string | null }[];
  files: { id: string }[];
}

describe('a progress report', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let reporter: TestClient;
  let office: TestClient;
  let assignmentId: string;

  const content = {
    percent: '40',
    narrative: '完成勘察',
    problems: '资金不足',
    nextStep: '开工',
    asOf: '2026-08-01',
    fileIds: [],
  };
  const inputOf = (over: object = {}) => ({ assignmentId, year: 2026, quarter: 3, ...content, ...over });
  const one = async (client: TestClient, mutation: string, input: object): Promise<Report> =>
    Object.values(await client.graphql<Record<string, Report>>(mutation, { input }))[0]!;
  const save = (over: object = {}, client = reporter) => one(client, SAVE, inputOf(over));
  const submit = (over: object = {}, client = reporter) => one(client, SUBMIT, inputOf(over));
  const accept = ({ id, version }: Report, client = office) => one(client, ACCEPT, { id, version });
  const assignmentOf = async (client = office) =>
    (await client.graphql<{ assignment: Record<string, unknown> }>(ASSIGNMENT, { id: assignmentId }))
      .assignment;

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县水利局');
    reporter = await world.home.logIn('unit_reporter', unitId);
    office = await world.home.logIn('office');
  });
  beforeEach(async () => {
    assignmentId = await plan.assign(await plan.task(), unitId, { dueOn: '2026-12-31' });
  });
  afterAll(() => world.close());

  it('answers with the report as it is read afterwards, when it is new and when it is changed', async () => {
    const readAgain = async ({ id }: Report) =>
      (await reporter.graphql<{ progressReport: Report }>(READ, { id })).progressReport;
    for (const over of [{ percent: '33.3' }, { version: 1, percent: '7', narrative: '  又完成一段  ' }]) {
      const fileIds = [await evidence(world.home, unitId)];
      const saved = await save({ ...over, fileIds });
      expect(await readAgain(saved)).toMatchObject(saved);
    }
    const submitted = await submit({ version: 2, percent: '100' });
    expect(await readAgain(submitted)).toMatchObject(submitted);
  });

  it('is saved, submitted with evidence, accepted, and moves its assignment', async () => {
    const fileIds = [await evidence(world.home, unitId), await evidence(world.home, unitId)];
    const draft = await save();
    expect(draft).toMatchObject({ version: 1, state: 'draft', percent: '40', files: [] });
    expect(draft.availableActions.filter(({ enabled }) => enabled).map(({ key }) => key)).toEqual([
      'progress-report.save',
      'progress-report.submit',
    ]);
    const submitted = await submit({ version: 1, percent: '55.5', fileIds });
    expect(submitted).toMatchObject({
      version: 2,
      state: 'submitted',
      percent: '55.5',
      availableActions: [],
    });
    expect(submitted.files.map(({ id }) => id)).toEqual(fileIds);
    expect(await assignmentOf()).toMatchObject({
      percent: '0',
      reports: [{ id: draft.id, state: 'submitted' }],
    });
    const accepted = await accept(submitted);
    expect(accepted).toMatchObject({
      version: 3,
      state: 'accepted',
      decidedByName: expect.stringMatching(/^office/),
    });
    expect(await assignmentOf()).toMatchObject({
      percent: '55.5',
      completedOn: null,
      status: 'on_schedule',
      light: 'green',
      expectedPercent: 61,
    });
    const entries = await world.database.dataSource
      .getRepository(AuditEntryRow)
      .find({ where: { entityId: draft.id }, order: { at: 'ASC', id: 'ASC' } });
    expect(entries.map(({ action }) => action)).toEqual([
      'progress.write-report',
      'progress.submit-report',
      'progress.review-report',
    ]);
    expect(entries[1]).toMatchObject({ before: { percent: '40.00' }, after: { percent: '55.5', fileIds } });
  });

  it('is returned with a reason, mended and submitted again', async () => {
    const { id, version } = await submit();
    await expect(one(office, RETURN, { id, version, reason: '  ' })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'progress.return-reason-missing',
    });
    const returned = await one(office, RETURN, { id, version, reason: '请写明数量' });
    expect(returned).toMatchObject({ state: 'returned', returnReason: '请写明数量' });
    const mended = await save({ version: returned.version, narrative: '完成勘察 3 处' });
    expect(mended).toMatchObject({ state: 'returned', returnReason: '请写明数量' });
    const again = await submit({ version: mended.version, narrative: '完成勘察 3 处' });
    expect(again).toMatchObject({ state: 'submitted', returnReason: null });
    expect(await accept(again)).toMatchObject({ state: 'accepted' });
  });

  it('counts by quarter, whatever the order of acceptance', async () => {
    const second = await submit({ quarter: 2, percent: '100', asOf: '2026-06-20' });
    const third = await submit({ quarter: 3, percent: '100.00', asOf: '2026-08-02' });
    await accept(third);
    expect(await assignmentOf()).toMatchObject({
      percent: '100',
      completedOn: '2026-08-02',
      status: 'completed',
    });
    await accept(second);
    expect(await assignmentOf()).toMatchObject({ percent: '100', completedOn: '2026-06-20' });
    const row = await world.database.dataSource
      .getRepository(AssignmentRow)
      .findOneByOrFail({ id: assignmentId });
    expect(row.latestReportId).toBe(third.id);
  });

  it('obeys the workflow and the rules of its period', async () => {
    const refused = (reason: string) => ({ code: 'REFUSED', reason });
    await expect(submit({ narrative: ' ' })).rejects.toMatchObject(refused('progress.narrative-missing'));
    await expect(save({ quarter: 4 })).rejects.toMatchObject(refused('progress.quarter-in-future'));
    await expect(save({ year: 2025, quarter: 4, asOf: '2026-01-02' })).rejects.toMatchObject(
      refused('progress.quarter-before-start'),
    );
    await expect(save({ asOf: '2026-08-16' })).rejects.toMatchObject(refused('progress.as-of-in-future'));
    await expect(save({ asOf: '2026-06-30' })).rejects.toMatchObject(
      refused('progress.as-of-before-quarter'),
    );
    const unsigned = await plan.assign(await plan.task(), unitId, { state: 'to_sign' });
    await expect(submit({ assignmentId: unsigned })).rejects.toMatchObject(
      refused('progress.assignment-not-signed'),
    );
    const draft = await save({ assignmentId: unsigned });
    expect(draft.availableActions.find(({ key }) => key === 'progress-report.submit')).toMatchObject({
      enabled: false,
      reason: 'progress.assignment-not-signed',
    });
    const accepted = await accept(await submit());
    await expect(save({ version: accepted.version })).rejects.toMatchObject(
      refused('workflow.not-from-this-state'),
    );
    await expect(accept(accepted)).rejects.toMatchObject(refused('workflow.not-from-this-state'));
  });

  it('refuses what is not a report', async () => {
    const invalid = (reason: string) => ({ code: 'INVALID_INPUT', reason });
    for (const percent of ['100.01', '-1', '33.333', '101'])
      await expect(save({ percent })).rejects.toMatchObject(invalid('progress.percent-out-of-range'));
    await expect(save({ narrative: '字'.repeat(4001) })).rejects.toMatchObject(
      invalid('progress.text-too-long'),
    );
    await expect(save({ problems: 'a\0b' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(save({ quarter: 5 })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(save({ assignmentId: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save({ version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes as evidence only what the unit itself has uploaded', async () => {
    const strangers = [
      await evidence(world.home, null),
      await evidence(world.home, await world.home.unit('县林业局')),
      await evidence(world.other, await world.other.unit('邻县水利局')),
      newId(),
    ];
    const own = await evidence(world.home, unitId);
    for (const fileId of strangers)
      await expect(save({ fileIds: [own, fileId] })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        reason: 'progress.file-unknown',
      });
    expect((await save({ fileIds: [own, own] })).files).toHaveLength(1);
  });

  it('is the unit’s own until it is submitted, and never another’s', async () => {
    const ownUnit = await world.home.unit('县水文站');
    assignmentId = await plan.assign(await plan.task(), ownUnit, { dueOn: '2026-12-31' });
    const writer = await world.home.logIn('unit_reporter', ownUnit);
    const head = await world.home.logIn('unit_head', ownUnit);
    const draft = await save({}, writer);
    expect(await head.graphql(READ, { id: draft.id })).toMatchObject({
      progressReport: { assignment: { id: assignmentId } },
    });
    const colleague = await world.home.logIn('unit_reporter', await world.home.unit('县交通局'));
    const foreign = [
      await world.other.logIn('office'),
      await world.other.logIn('unit_reporter', await world.other.unit('外局')),
    ];
    const hidden = { code: 'NOT_FOUND' };
    for (const client of [colleague, office, ...foreign])
      await expect(client.graphql(READ, { id: draft.id })).rejects.toMatchObject(hidden);
    expect(await assignmentOf(office)).toMatchObject({ reports: [] });
    expect(await assignmentOf(head)).toMatchObject({ reports: [{ id: draft.id }] });
    await expect(save({ version: 1 }, colleague)).rejects.toMatchObject(hidden);
    await expect(save({ version: 1 }, foreign[1])).rejects.toMatchObject(hidden);
    await expect(save({ version: 1 }, office)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const submitted = await submit({ version: 1 }, head);
    await expect(accept(submitted, foreign[0])).rejects.toMatchObject(hidden);
    await expect(accept(submitted, writer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const inspector = await world.home.logIn('inspector');
    await expect(accept(submitted, inspector)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const client of [colleague, ...foreign])
      await expect(client.graphql(READ, { id: draft.id })).rejects.toMatchObject(hidden);
    await expect(assignmentOf(colleague)).rejects.toMatchObject(hidden);
  });

  it('has one first save, however many come at once', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) => save({ narrative: `第${n}稿` })),
    );
    const codes = outcomes.map((one) =>
      one.status === 'fulfilled' ? 'saved' : (one.reason as ApiError).code,
    );
    expect(codes.filter((code) => code === 'saved')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(7);
  });

  it('loses no edit of twenty that are made at once', async () => {
    let { version } = await save({ narrative: '' });
    const words = Array.from({ length: 20 }, (_, n) => `〔${n}〕`);
    /** Adds a word to what is there, again and again until nobody came between. */
    const add = async (word: string, seen: { version: number; narrative: string }): Promise<void> => {
      try {
        await save({ version: seen.version, narrative: seen.narrative + word });
      } catch (error) {
        expect(error).toMatchObject({ code: 'CONFLICT', reason: 'error.changed-meanwhile' });
        const { assignment } = await reporter.graphql<{ assignment: { reports: { id: string }[] } }>(
          ASSIGNMENT,
          {
            id: assignmentId,
          },
        );
        const { progressReport } = await reporter.graphql<{ progressReport: Report }>(READ, {
          id: assignment.reports[0]!.id,
        });
        await add(word, progressReport);
      }
    };
    await Promise.all(words.map((word) => add(word, { version, narrative: '' })));
    const { assignment } = await reporter.graphql<{ assignment: { reports: { id: string }[] } }>(ASSIGNMENT, {
      id: assignmentId,
    });
    const { progressReport } = await reporter.graphql<{ progressReport: Report }>(READ, {
      id: assignment.reports[0]!.id,
    });
    version = progressReport.version;
    expect(version).toBe(21);
    expect(words.filter((word) => !progressReport.narrative.includes(word))).toEqual([]);
  });

  it('is decided once, however many decide at once', async () => {
    const submitted = await submit();
    const { id, version } = submitted;
    const outcomes = await Promise.allSettled([
      accept(submitted),
      accept(submitted, await world.home.logIn('office')),
      one(office, RETURN, { id, version, reason: '重报' }),
    ]);
    const failures = outcomes
      .filter((one) => one.status === 'rejected')
      .map((one) => (one.reason as ApiError).code);
    expect(failures).toEqual(['CONFLICT', 'CONFLICT']);
    const decisions = await world.database.dataSource
      .getRepository(AuditEntryRow)
      .countBy({ entityId: id, action: 'progress.review-report' });
    expect(decisions).toBe(1);
  });

  it('accepts two quarters of one assignment at once without losing either', async () => {
    const [second, third] = [
      await submit({ quarter: 2, asOf: '2026-06-20', percent: '30' }),
      await submit({ percent: '70' }),
    ];
    await Promise.all([accept(third), accept(second)]);
    expect(await assignmentOf()).toMatchObject({ percent: '70' });
  });

  it('costs the same whatever there is', async () => {
    const saved = (over: object) => world.statementsOf(() => save(over));
    expect(await saved({})).toBeLessThanOrEqual(9);
    const fileIds = await Promise.all([1, 2, 3].map(() => evidence(world.home, unitId)));
    const withFiles = await saved({ version: 1, fileIds: fileIds.slice(0, 1) });
    expect(await saved({ version: 2, fileIds })).toBe(withFiles);
  });
});
