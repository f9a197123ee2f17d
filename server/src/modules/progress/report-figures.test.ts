import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TaskTargetRow } from '#db/entities/plans/task-target.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { evidence, IssuedPlan } from './testing/issued-plan.js';
import { desk, figure, reportOn, type Report } from './testing/report-desk.js';

const TASK_FIGURES = `query ($taskId: ID!) { taskFigures(taskId: $taskId, year: 2026, quarter: 2) {
  rows { unitName percent period { quarter } cells { targetId applies value standing disputed } }
  totals { targetId value standing met reported units } } }`;
const SAME = `query ($id: ID!) { sameFacts(assignmentId: $id, year: 2026, quarter: 2) {
  targetId label value unit asOf taskTitle reportedAs } }`;

interface TaskFigures {
  rows: {
    unitName: string;
    cells: { applies: boolean; value: string | null; standing: string; disputed: boolean }[];
  }[];
  totals: { value: string | null; standing: string | null; met: number; reported: number; units: number }[];
}

describe('figures of reports', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let taskId: string;
  let assignmentId: string;
  let reporter: TestClient;
  let office: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县政务局');
    reporter = await world.home.logIn('unit_reporter', unitId);
    office = await world.home.logIn('office');
  });
  beforeEach(async () => {
    taskId = await plan.task();
    assignmentId = await plan.assign(taskId, unitId);
  });
  afterAll(() => world.close());

  let order = 0;
  const target = (text: string, over: Partial<TaskTargetRow> = {}): Promise<string> =>
    world.home.insert(TaskTargetRow, {
      taskId,
      text,
      comparator: 'at_least',
      value: ['95'],
      unit: '%',
      per: null,
      scope: null,
      sortOrder: (order += 1),
      ...over,
    });
  const save = (figures: object[], over: object = {}) =>
    desk.save(reporter, reportOn(assignmentId, { figures, ...over }));
  const submit = (figures: object[], over: object = {}) =>
    desk.submit(reporter, reportOn(assignmentId, { figures, ...over }));
  const table = async (client: TestClient): Promise<TaskFigures> =>
    (await client.graphql<{ taskFigures: TaskFigures }>(TASK_FIGURES, { taskId })).taskFigures;
  const at = ({ id, version }: { id: string; version: number }, over: object = {}) => ({
    id,
    version,
    ...over,
  });
  const invalid = (reason: string) => ({ code: 'INVALID_INPUT', reason });
  const refused = (reason: string) => ({ code: 'REFUSED', reason });

  it('R13: stand against the target that they are named after', async () => {
    const targetId = await target('办结率不低于95%');
    const { figures } = await save([figure({ targetId, label: '乱写的', unit: '次', value: '94.9' })]);
    expect(figures).toEqual([
      expect.objectContaining({ targetId, label: '办结率不低于95%', unit: '%', standing: 'not_met' }),
    ]);
    const elsewhere = await plan.assign(await plan.task(), unitId);
    await expect(
      desk.save(reporter, reportOn(elsewhere, { figures: [figure({ targetId })] })),
    ).rejects.toMatchObject(invalid('progress.target-unknown'));
  });

  it('R67, R69, R71, R72, R80: keep what was given and say what follows from it', async () => {
    const parts = ['399', '25', '4914', '133', '40', '172'].map((value, n) => ({ label: `类${n}`, value }));
    const { figures } = await save([
      figure({ value: '5580', lastYear: '4000', asOf: '2026-05-31', parts }),
      figure({ label: '占比', unit: '%', value: null, numerator: '41', denominator: '100' }),
    ]);
    expect(figures).toEqual([
      expect.objectContaining({
        value: '5580',
        partsSum: '5683',
        partsDifference: '-103',
        growthPercent: '39.5',
        asOf: '2026-05-31',
        standing: null,
      }),
      expect.objectContaining({ value: '41', numerator: '41', denominator: '100', partsSum: null }),
    ]);
  });

  it('R36: are exact, and refused by name where they are none', async () => {
    expect((await save([figure({ value: '123456789012.123456' })])).figures[0]?.value).toBe(
      '123456789012.123456',
    );
    await expect(save([figure({ value: null })], { version: 1 })).rejects.toMatchObject(
      invalid('progress.figure-value-missing'),
    );
    await expect(save([figure(), figure()], { version: 1 })).rejects.toMatchObject(
      invalid('progress.figure-twice'),
    );
    await expect(save([figure({ asOf: '2026-12-31' })], { version: 1 })).rejects.toMatchObject(
      refused('progress.as-of-in-future'),
    );
  });

  it('keep their rows when they are written again, and stay where a form does not send them', async () => {
    const first = await save([figure(), figure({ label: '走访', unit: '户', value: '3' })]);
    const second = await save([figure({ label: '走访', unit: '户', value: '4' })], { version: 1 });
    expect(second.figures).toEqual([expect.objectContaining({ id: first.figures[1]?.id, value: '4' })]);
    const third = await desk.save(reporter, reportOn(assignmentId, { version: 2 }));
    expect(third.figures).toHaveLength(1);
    expect((await save([], { version: 3 })).figures).toEqual([]);
  });

  it('R73: carry the last report’s problems on, each with what became of it', async () => {
    const carriedItems = [
      { kind: 'problem', text: '资金未到位', state: 'open', since: { year: 2026, quarter: 1 } },
      { kind: 'next_step', text: '完成招标', state: 'solved', since: { year: 2026, quarter: 1 } },
    ];
    expect(await save([], { carriedItems })).toMatchObject({ carriedItems });
    expect(await desk.save(reporter, reportOn(assignmentId, { version: 1 }))).toMatchObject({ carriedItems });
  });

  describe('on the page of the task', () => {
    it('R13: are told met or not per unit, and summed where the office says the target is a joint one', async () => {
      const text = '新增就业500人';
      await target(text, { value: ['500'], unit: '人' });
      const second = await world.home.unit('县人社局');
      const colleague = await world.home.logIn('unit_reporter', second);
      const share = await plan.assign(taskId, second);
      const targetId = (
        await office.graphql<{ task: { targets: { id: string }[] } }>(
          'query ($id: ID!) { task(id: $id) { targets { id } } }',
          { id: taskId },
        )
      ).task.targets[0]!.id;
      await submit([figure({ targetId, value: '300' })]);
      await desk.submit(colleague, reportOn(share, { figures: [figure({ targetId, value: '250' })] }));
      const alone = await table(office);
      expect(alone.rows.map(({ cells }) => cells[0]?.standing)).toEqual(['not_met', 'not_met']);
      expect(alone.totals[0]).toMatchObject({ value: '550', standing: null, met: 0, reported: 2, units: 2 });
      await desk.setTerms(office, { taskId, version: 0, signOffRequired: false, jointTargets: [text] });
      expect((await table(office)).totals[0]).toMatchObject({ value: '550', standing: 'met' });
      expect((await table(reporter)).rows.map(({ unitName }) => unitName)).toEqual(['县政务局']);
    });

    it('R38: ask each category for its own number', async () => {
      const categoryId = await world.home.category('镇街');
      const town = await world.home.unit('东镇', { categoryId });
      await plan.assign(taskId, town);
      await target('各镇街不少于5次', { scope: '各镇街', value: ['5'], unit: '次' });
      const { rows, totals } = await table(office);
      expect(rows.map(({ unitName, cells }) => [unitName, cells[0]?.applies])).toEqual([
        ['县政务局', false],
        ['东镇', true],
      ]);
      expect(totals[0]).toMatchObject({ units: 1 });
    });

    it('count what was submitted, not what lies in the unit', async () => {
      const targetId = await target('不少于3次', { value: ['3'], unit: '次' });
      await save([figure({ targetId, value: '9' })]);
      expect((await table(office)).rows[0]?.cells[0]).toMatchObject({ value: null, standing: 'no_figure' });
      const stranger = await world.home.logIn('unit_reporter', await world.home.unit('县林业局'));
      await expect(table(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(table(await world.other.logIn('office'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('that are disputed', () => {
    const raise = async (client = office, report?: Report) => {
      const { figures } = report ?? (await submit([figure()]));
      return desk.dispute(client, { figureId: figures[0]!.id, value: '60', source: '抽查台账' });
    };

    it('keep both values with their sources, through the unit’s answer to the office’s decision', async () => {
      const targetId = await target('不少于70条', { value: ['70'], unit: '条' });
      const report = await submit([figure({ targetId })]);
      const inspector = await world.home.logIn('inspector');
      const raised = await raise(inspector, report);
      expect(raised).toMatchObject({ state: 'raised' });
      expect((await table(office)).rows[0]?.cells[0]).toMatchObject({ value: '80', disputed: true });
      const seen = (await desk.read(reporter, report.id)).figures[0]!.disputes[0]!;
      expect(seen.availableActions.map(({ key }) => key)).toEqual([
        'figure-dispute.agree',
        'figure-dispute.insist',
      ]);
      await expect(desk.answer(reporter, at(raised, { agrees: false, reason: '' }))).rejects.toMatchObject(
        refused('progress.dispute-reason-missing'),
      );
      const answered = await desk.answer(reporter, at(raised, { agrees: false, reason: '口径含镇级' }));
      const decision = { kept: 'disputed', grounds: '按县级口径' };
      const closed = await desk.resolve(office, at(answered, decision));
      expect(closed).toMatchObject({ state: 'resolved', kept: 'disputed' });
      const after = await desk.read(office, report.id);
      expect(after.figures[0]).toMatchObject({
        value: '80',
        standing: 'not_met',
        disputes: [{ value: '60', reportedValue: '80', source: '抽查台账', answer: '口径含镇级' }],
      });
      expect((await table(office)).rows[0]?.cells[0]).toMatchObject({ value: '60', disputed: false });
      await expect(desk.resolve(office, at(closed, decision))).rejects.toMatchObject(
        refused('workflow.not-from-this-state'),
      );
    });

    it('are the office’s and the inspectors’ to raise, the unit’s to answer, the office’s to decide', async () => {
      const report = await submit([figure()]);
      await expect(raise(reporter, report)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const foreign = await world.other.logIn('office');
      await expect(raise(foreign, report)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const raised = await raise(office, report);
      await expect(raise(office, report)).rejects.toMatchObject(refused('progress.already-disputed'));
      const stranger = await world.home.logIn('unit_head', await world.home.unit('县农业局'));
      await expect(desk.answer(stranger, at(raised, { agrees: true, reason: '' }))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(desk.answer(office, at(raised, { agrees: true, reason: '' }))).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      const inspector = await world.home.logIn('inspector');
      await expect(
        desk.resolve(inspector, at(raised, { kept: 'reported', grounds: '核实' })),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await desk.drop(inspector, at(raised))).toMatchObject({ state: 'dropped' });
      expect(await raise(office, report)).toMatchObject({ state: 'raised' });
    });

    it('stand in reports that have left their unit only, and cannot be taken out of them', async () => {
      const draft = await save([figure()]);
      await expect(raise(office, draft)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const submitted = await submit([figure()], { version: draft.version });
      await raise(office, submitted);
      const back = await desk.giveBack(office, at(submitted, { reason: '核对' }));
      await expect(save([], { version: back.version })).rejects.toMatchObject(
        refused('progress.figure-disputed'),
      );
      const mended = await save([figure({ value: '60' })], { version: back.version });
      expect(mended.figures[0]).toMatchObject({ value: '60', disputes: [{ reportedValue: '80' }] });
    });

    it('show their evidence to the unit, and take only files of whoever disputes', async () => {
      const report = await submit([figure()]);
      const figureId = report.figures[0]!.id;
      const response = await office.upload('/api/files', '核查.txt', '核查记录');
      const { id: fileId } = (await response.json()) as { id: string };
      const input = { figureId, value: '60', source: '核查记录' };
      const strange = await evidence(world.home, null);
      await expect(desk.dispute(office, { ...input, fileId: strange })).rejects.toMatchObject(
        invalid('progress.file-unknown'),
      );
      await expect(desk.dispute(office, { ...input, source: ' ' })).rejects.toMatchObject(
        invalid('progress.dispute-source-missing'),
      );
      const path = `/api/files/${fileId}`;
      expect((await reporter.get(path)).status).toBe(404);
      await desk.dispute(office, { ...input, fileId });
      expect((await reporter.get(path)).status).toBe(200);
      const stranger = await world.home.logIn('unit_reporter', await world.home.unit('县审计局'));
      expect((await stranger.get(path)).status).toBe(404);
    });
  });

  it('are offered where the unit has given the same fact under another task this quarter', async () => {
    const targetId = await target('主动公开政府信息不少于80条', { value: ['80'], unit: '条' });
    const ownUnit = await world.home.unit('县信息办');
    const writer = await world.home.logIn('unit_reporter', ownUnit);
    const share = await plan.assign(taskId, ownUnit);
    const other = await plan.assign(await plan.task({ title: '信息公开' }), ownUnit);
    const figures = [figure({ label: '主动公开政府信息', value: '91' })];
    await desk.save(writer, reportOn(other, { figures }));
    const offers = await writer.graphql(SAME, { id: share });
    expect(offers).toEqual({
      sameFacts: [
        expect.objectContaining({
          targetId,
          value: '91',
          asOf: '2026-06-28',
          taskTitle: '信息公开',
          reportedAs: '主动公开政府信息',
        }),
      ],
    });
    const stranger = await world.home.logIn('unit_reporter', await world.home.unit('县档案馆'));
    await expect(stranger.graphql(SAME, { id: share })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
