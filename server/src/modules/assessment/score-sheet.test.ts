import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { FollowedItemEntryRow } from '#db/entities/progress/followed-item-entry.entity.js';
import { FollowedItemRow } from '#db/entities/progress/followed-item.entity.js';
import { decimalText, sum } from '#shared/kernel/decimal.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { EventBus } from '#server/platform/events/event-bus.js';
import { TestWorld } from '#server/testing/test-world.js';
import { FindingFactsRepository } from './finding-facts.repository.js';
import { RoundRepository } from './round.repository.js';
import type { AssessmentRound } from './round.type.js';
import type { ScoreSheetRow } from './score-sheet.type.js';
import { ScoringRecordRepository } from './scoring-record.repository.js';
import { AssessmentClient, type ScoreFields } from './testing/assessment-client.js';
import { evidence, TrackedWork } from './testing/tracked-work.js';
import { TrackedFactsRepository } from './tracked-facts.repository.js';
import { UnitScoring } from './unit-scoring.js';

describe('the score sheet', () => {
  let world: TestWorld;
  let office: AssessmentClient;
  let inspector: AssessmentClient;
  let bureau: string;
  let town: string;
  let absent: string;
  let round: AssessmentRound;
  let indicators: Map<string, string>;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = new AssessmentClient(await world.home.logIn('office'));
    inspector = new AssessmentClient(await world.home.logIn('inspector'));
    bureau = await world.home.unit('甲局');
    town = await world.home.unit('东镇');
    absent = await world.home.unit('不参评局');
    await trackedWork();
    round = await office.open({ excludedUnitIds: [absent] });
    indicators = new Map(round.indicators.map(({ id, name }) => [name, id]));
  });
  afterAll(() => world.close());

  /** Of the bureau: one task done in time, one late and half done, one not signed; others that must not count. */
  async function trackedWork(): Promise<void> {
    const work = await TrackedWork.create(world.home);
    const done = await work.assign(bureau, { dueOn: '2026-06-30' });
    await work.report(done, { quarter: 2, percent: '100', asOf: '2026-06-20' });
    const late = await work.assign(bureau, { dueOn: '2026-05-31' });
    await work.report(late, { quarter: 1, percent: '33.33', asOf: '2026-03-20' });
    await work.report(late, { quarter: 3, percent: '100', asOf: '2026-07-20' });
    const unsigned = await work.assign(bureau, { dueOn: '2026-12-31', signedAt: null });
    await work.report(unsigned, { quarter: 2, percent: '80', asOf: '2026-06-20', state: 'submitted' });
    await work.assign(bureau, { startsOn: '2026-07-05', dueOn: '2026-07-20' });
    await (await TrackedWork.create(world.home, 2025)).assign(bureau, { dueOn: '2025-12-31' });
    await (await TrackedWork.create(world.home, 2026, 'draft')).assign(bureau, { dueOn: '2026-06-30' });
  }

  const rowOf = async (unitId: string): Promise<ScoreSheetRow> =>
    (await office.sheet(round.id)).rows.find((row) => row.unitId === unitId)!;
  const cellOf = (row: ScoreSheetRow, name: string) =>
    row.cells.find(({ indicatorId }) => indicatorId === indicators.get(name))!;
  const entry = (name: string, over: Partial<ScoreFields> = {}): ScoreFields => ({
    roundId: round.id,
    indicatorId: indicators.get(name)!,
    unitId: bureau,
    points: '12.5',
    reason: '一项填报与实际不符',
    version: 0,
    ...over,
  });

  it('computes automatic cells from what was accepted by the end of the quarter', async () => {
    const row = await rowOf(bureau);
    expect(cellOf(row, '按期完成率')).toMatchObject({
      points: '12.5',
      entries: [],
      explanation: { key: 'ratio', values: { part: '1', whole: '2', max: '25' } },
    });
    expect(cellOf(row, '完成进度')).toMatchObject({
      points: '8.8887',
      explanation: {
        key: 'mean_percent',
        values: { mean: '44.4433', sum: '133.33', count: '3', max: '20' },
      },
    });
    expect(cellOf(row, '报送质量')).toMatchObject({
      points: '5',
      explanation: { values: { part: '1', whole: '3', max: '15' } },
    });
    expect(row).toMatchObject({ base: '26.3887', total: '26.3887' });
  });

  it('gives full points where nothing was due, and no cells to who does not take part', async () => {
    expect((await rowOf(town)).cells.map(({ explanation }) => explanation?.key ?? null)).toEqual([
      'nothing_due',
      'nothing_due',
      'nothing_due',
      null,
      null,
      null,
    ]);
    expect(await rowOf(absent)).toMatchObject({ participates: false, cells: [], base: '0', total: '0' });
  });

  it('takes a score, then its correction, and adds it up', async () => {
    const first = await inspector.score(entry('核查属实'));
    expect(cellOf(first, '核查属实')).toMatchObject({ points: '12.5', entries: [{ version: 1 }] });
    expect(first.base).toBe('38.8887');
    const second = await office.score(entry('核查属实', { points: '13', version: 1 }));
    expect(cellOf(second, '核查属实')).toMatchObject({
      points: '13',
      entries: [{ reason: '一项填报与实际不符', version: 2 }],
    });
    expect(await rowOf(bureau)).toEqual(second);
    const audit = world.database.dataSource.getRepository(AuditEntryRow);
    const entries = await audit.findBy({ entityType: 'indicator-score' });
    expect(entries.map(({ before }) => before)).toContainEqual({
      input: { kind: 'points', points: '12.5' },
      reason: '一项填报与实际不符',
    });
  });

  it('keeps a missing score apart from zero', async () => {
    const zero = await office.score(entry('问题整改', { points: '0', reason: '逾期未整改' }));
    expect(cellOf(zero, '问题整改')).toMatchObject({ points: '0', entries: [{ version: 1 }] });
    expect(cellOf(zero, '办事满意度')).toMatchObject({ points: null, entries: [], explanation: null });
    const { missingScores } = (await office.sheet(round.id)).round;
    expect(missingScores).toBe(4);
  });

  it('refuses what the rules refuse', async () => {
    const reasons: [Partial<ScoreFields>, string, string?][] = [
      [{ points: '15.0001' }, 'assessment.points-above-maximum'],
      [{ points: '-1' }, 'assessment.points-invalid'],
      [{ points: '14', reason: ' ' }, 'assessment.lost-points-reason-missing'],
      [{ unitId: absent }, 'assessment.unit-not-participating'],
      [{}, 'assessment.indicator-automatic', '按期完成率'],
      [{}, 'assessment.indicator-automatic', '任务落实'],
    ];
    for (const [over, reason, name = '核查属实'] of reasons)
      await expect(office.score(entry(name, over))).rejects.toMatchObject({ code: 'REFUSED', reason });
    for (const reason of ['过'.repeat(1001), '空\0字符'])
      await expect(office.score(entry('核查属实', { reason }))).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        values: { field: 'reason' },
      });
  });

  it('keeps everybody from scoring the unit that they belong to', async () => {
    const { appDataSource } = world.database;
    const records = new ScoringRecordRepository(
      new RoundRepository(),
      new TrackedFactsRepository(),
      new FindingFactsRepository(),
    );
    const scoring = new UnitScoring(records);
    const actor = { accountId: office.caller.session!.accountId, displayName: '借调', unitId: bureau };
    const author = { jurisdictionId: world.home.id, actor, requestId: null, address: null };
    const begin = (unitId: string) =>
      new UnitOfWork(appDataSource, world.clock, new EventBus()).runAs(author, (tx) =>
        scoring.begin(tx, round.id, unitId),
      );
    await expect(begin(bureau)).rejects.toMatchObject({ refusal: { key: 'assessment.own-unit' } });
    expect((await begin(town)).unit.unitId).toBe(town);
  });

  it('tells the second of two who score the same version', async () => {
    await expect(office.score(entry('核查属实', { version: 0 }))).rejects.toMatchObject({
      code: 'CONFLICT',
      values: { currentVersion: 2 },
    });
    await expect(office.score(entry('办事满意度', { unitId: town, version: 3 }))).rejects.toMatchObject({
      code: 'CONFLICT',
      values: { currentVersion: 0 },
    });
    const race = await Promise.allSettled(
      ['1', '2', '3', '4'].map((points) => office.score(entry('办事满意度', { unitId: town, points }))),
    );
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const lost of race)
      if (lost.status === 'rejected') expect(lost.reason).toMatchObject({ code: 'CONFLICT' });
  });

  it('R22: takes a bonus with grounds and evidence, counts it once a second person approves, takes it back', async () => {
    const before = (await rowOf(bureau)).total;
    const fileId = await evidence(world.home);
    const target = { roundId: round.id, unitId: bureau };
    const bonus = { ...target, kind: 'bonus', points: '2.5', reason: '经验做法获全县推广', fileId };
    await inspector.adjust(bonus);
    const row = await inspector.adjust({ ...target, kind: 'deduction', points: '1', reason: '通报批评一次' });
    expect(row.adjustments).toMatchObject([
      {
        kind: 'bonus',
        points: '2.5',
        version: 1,
        approved: false,
        approvedByName: null,
        file: { id: fileId, name: '督查记录.docx', sizeBytes: 12 },
      },
      { kind: 'deduction', points: '1', approved: false, file: null },
    ]);
    expect(row.total).toBe(before);
    const [first, second] = row.adjustments;
    await expect(inspector.approve(first!.id, 1)).rejects.toMatchObject({
      reason: 'assessment.adjustment-own-entry',
    });
    expect((await office.approve(first!.id, 1)).total).toBe(decimalText(sum([before, '2.5'])));
    await expect(office.approve(first!.id, 2)).rejects.toMatchObject({
      reason: 'assessment.adjustment-approved-already',
    });
    const both = await office.approve(second!.id, 1);
    expect(both.total).toBe(decimalText(sum([before, '2.5', '-1'])));
    expect(both.adjustments[0]).toMatchObject({ approved: true, version: 2 });
    expect(both.adjustments[0]!.approvedByName).not.toBe(both.adjustments[0]!.enteredByName);
    expect(await rowOf(bureau)).toEqual(both);
    await expect(office.removeAdjustment(first!.id, 7)).rejects.toMatchObject({ code: 'CONFLICT' });
    await office.removeAdjustment(first!.id, 2);
    await expect(office.removeAdjustment(first!.id, 2)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await office.removeAdjustment(second!.id, 2)).total).toBe(before);
  });

  it('sets a total to nothing by a veto with its reason, and back by taking the veto away', async () => {
    const before = (await rowOf(bureau)).total;
    const fileId = await evidence(world.home);
    const veto = { roundId: round.id, unitId: bureau, effect: 'zero', reason: '瞒报安全事故', fileId };
    await expect(office.veto({ ...veto, reason: ' ' })).rejects.toMatchObject({
      reason: 'assessment.veto-reason-missing',
    });
    await expect(office.veto({ ...veto, unitId: absent })).rejects.toMatchObject({
      reason: 'assessment.unit-not-participating',
    });
    await expect(office.veto({ ...veto, fileId: await evidence(world.other) })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const row = await office.veto(veto);
    expect(row).toMatchObject({
      total: '0',
      vetoes: [{ effect: 'zero', reason: '瞒报安全事故', file: { id: fileId } }],
    });
    expect(await rowOf(bureau)).toEqual(row);
    const { id } = row.vetoes[0]!;
    await expect(inspector.removeVeto(id, 2)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await inspector.removeVeto(id, 1)).total).toBe(before);
    await expect(inspector.removeVeto(id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps the evidence of an entry beside it', async () => {
    const fileId = await evidence(world.home);
    const before = cellOf(await rowOf(bureau), '核查属实').entries[0]!;
    const change = entry('核查属实', { points: '13', version: before.version, fileIds: [fileId] });
    const after = await inspector.score(change);
    expect(cellOf(after, '核查属实').entries[0]!.files).toMatchObject([{ id: fileId }]);
    expect(await rowOf(bureau)).toEqual(after);
    const foreign = { ...change, version: before.version + 1, fileIds: [await evidence(world.other)] };
    await expect(inspector.score(foreign)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      values: { field: 'fileIds' },
    });
  });

  it('R20: counts findings that were rectified in time, and shows them beside the cell', async () => {
    const work = await TrackedWork.create(world.home);
    const rule = { kind: 'automatic', measure: 'findings_rectified' };
    const indicators = [{ key: 'f', name: '整改', standard: '按期整改', rule, maxPoints: '100' }];
    const { id: roundId, indicators: tree } = await office.open({ name: '整改', quarter: 3, indicators });
    const cell = async () => {
      const { rows } = await office.sheet(roundId);
      return rows.find(({ unitId }) => unitId === bureau)!.cells[0]!;
    };
    expect(await cell()).toMatchObject({ points: '100', explanation: { key: 'nothing_due' } });
    const settled = await finding(await work.assign(bureau), '台账不实', ['answer', 'settlement']);
    await finding(await work.assign(bureau), '久拖不改', ['comment']);
    expect(await cell()).toMatchObject({ points: '50', explanation: { values: { part: '1', whole: '2' } } });
    const query = `query ($roundId: ID!, $unitId: ID!, $indicatorId: ID!) {
      scoreEvidence(roundId: $roundId, unitId: $unitId, indicatorId: $indicatorId) {
        facts { fact { findingId taskTitle counted } report { id } } } }`;
    const place = { roundId, unitId: bureau, indicatorId: tree[0]!.id };
    const { scoreEvidence } = await office.caller.graphql<{ scoreEvidence: { facts: unknown[] } }>(
      query,
      place,
    );
    expect(scoreEvidence.facts).toHaveLength(2);
    expect(scoreEvidence.facts).toContainEqual({
      fact: { findingId: settled, taskTitle: '台账不实', counted: true },
      report: null,
    });
  });

  /** About the share's task, due in the third quarter, with what was written about it. */
  async function finding(assignmentId: string, title: string, kinds: readonly string[]): Promise<string> {
    const { dataSource } = world.database;
    const { taskId } = await dataSource.getRepository(AssignmentRow).findOneByOrFail({ id: assignmentId });
    const days = { dueOn: '2026-08-31', firstDueOn: '2026-08-31', createdAt: world.now };
    const itemId = await world.home.insert(FollowedItemRow, {
      ...{ kind: 'finding', state: 'open', category: 'other', taskId, unitId: bureau, title, content: title },
      ...{ raisedByUnitId: null, recheck: null, recheckedOn: null, settledAt: null, fileIds: [] },
      ...world.home.stamp(),
      ...days,
    });
    for (const kind of kinds)
      await world.home.insert(FollowedItemEntryRow, {
        ...{ itemId, kind, text: '已办', unitId: null, dueOn: null, fileIds: [] },
        ...{ createdAt: world.now, createdBy: null, authorName: '某某' },
      });
    return itemId;
  }

  it('refuses adjustments without grounds, without bounds, or with evidence that is not there', async () => {
    const target = { roundId: round.id, unitId: bureau, kind: 'bonus', points: '1', reason: '依据' };
    const cases: [object, string][] = [
      [{ reason: '  ' }, 'assessment.adjustment-reason-missing'],
      [{ points: '0' }, 'assessment.adjustment-points-invalid'],
      [{ points: '100.5' }, 'assessment.adjustment-above-limit'],
      [{ unitId: absent }, 'assessment.unit-not-participating'],
    ];
    for (const [over, reason] of cases)
      await expect(office.adjust({ ...target, ...over })).rejects.toMatchObject({ code: 'REFUSED', reason });
    const foreignFile = await evidence(world.other);
    await expect(office.adjust({ ...target, fileId: foreignFile })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      values: { field: 'fileId' },
    });
  });

  it('lets neither units nor leaders nor another jurisdiction near it', async () => {
    for (const role of ['leader', 'unit_head', 'unit_reporter', 'system_administrator'] as const) {
      const other = new AssessmentClient(await world.home.logIn(role, town));
      await expect(other.sheet(round.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(other.score(entry('核查属实'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(
        other.adjust({ roundId: round.id, unitId: bureau, kind: 'bonus', points: '1', reason: '自评' }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const neighbour = new AssessmentClient(await world.other.logIn('office'));
    await expect(neighbour.score(entry('核查属实'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const own = await neighbour.open({ excludedUnitIds: [] }).catch((error: unknown) => error);
    expect(own).toMatchObject({ reason: 'assessment.round-without-units' });
    const foreignUnit = await world.other.unit('邻县局');
    await expect(office.score(entry('核查属实', { unitId: foreignUnit }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const theirs = await neighbour.open();
    const [foreignIndicator] = theirs.indicators;
    await expect(
      office.score(entry('核查属实', { indicatorId: foreignIndicator!.id })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('costs the same number of statements whatever the number of units', async () => {
    const costs = async (name: string) => {
      const { id, indicators: tree } = await office.open({ name });
      const indicatorId = tree.find(({ rule }) => rule?.kind === 'judgement')!.id;
      const score = { ...entry('核查属实'), roundId: id, indicatorId, points: '15' };
      const target = { roundId: id, unitId: bureau };
      const adjustment = { ...target, kind: 'bonus', points: '1', reason: '依据' };
      return [
        await world.statementsOf(() => office.sheet(id)),
        await world.statementsOf(() => office.score(score)),
        await world.statementsOf(() => office.score({ ...score, version: 1 })),
        await world.statementsOf(() => office.adjust(adjustment)),
        await world.statementsOf(() => office.veto({ ...target, effect: 'zero', reason: '依据' })),
      ];
    };
    const few = await costs('少');
    const work = await TrackedWork.create(world.home);
    for (const n of [1, 2, 3, 4, 5]) await work.assign(await world.home.unit(`第${n}中心`));
    expect(await costs('多')).toEqual(few);
    for (const cost of few) expect(cost).toBeLessThanOrEqual(12);
  });
});
