import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import { canonicalJson } from '#shared/assessment/canonical-json.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { AssessmentRound } from './round.type.js';
import { AssessmentClient } from './testing/assessment-client.js';
import { TrackedWork } from './testing/tracked-work.js';

describe('publishing a round', () => {
  let world: TestWorld;
  let office: AssessmentClient;
  let bureau: string;
  let town: string;
  let work: TrackedWork;
  let assignment: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = new AssessmentClient(await world.home.logIn('office'), await world.home.logIn('inspector'));
    bureau = await world.home.unit('甲局');
    town = await world.home.unit('东镇');
    work = await TrackedWork.create(world.home);
    assignment = await work.assign(bureau, { dueOn: '2026-06-30' });
    await work.report(assignment, { quarter: 2, percent: '60', asOf: '2026-06-20' });
  });
  afterAll(() => world.close());

  const rowsOf = <Row extends { roundId: string }>(table: new () => Row, round: AssessmentRound) =>
    world.database.dataSource
      .getRepository<{ roundId: string }>(table)
      .findBy({ roundId: round.id }) as Promise<Row[]>;

  const scored = async (name: string): Promise<AssessmentRound> => {
    const round = await office.open({ name });
    await office.scoreAll(round.id);
    return round;
  };

  it('is refused while a score is missing', async () => {
    const round = await office.open({ name: '未评完' });
    await expect(office.publish(round.id, 1)).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'assessment.scores-missing',
    });
    expect(await rowsOf(RoundSnapshotRow, round)).toEqual([]);
    expect((await office.sheet(round.id)).round).toMatchObject({ state: 'scoring', version: 1 });
  });

  it('freezes content, hash and results in one go, and says who did it', async () => {
    const round = await scored('公布');
    const { total } = (await office.sheet(round.id)).rows.find(({ unitId }) => unitId === bureau)!;
    const published = await office.publish(round.id, 1);
    expect(published).toMatchObject({
      state: 'published',
      version: 2,
      missingScores: 0,
      availableActions: [],
    });
    expect(published.publishedByName).toMatch(/^office/);
    expect((await office.rounds()).find(({ id }) => id === round.id)).toEqual(published);
    const [snapshot] = await rowsOf(RoundSnapshotRow, round);
    const hash = createHash('sha256').update(canonicalJson(snapshot!.content)).digest('hex');
    expect(snapshot!.contentHash).toBe(hash);
    expect(snapshot!.content).toMatchObject({ roundName: '公布', publishedOn: '2026-08-15' });
    const results = await rowsOf(RoundResultRow, round);
    expect(results).toHaveLength(2);
    expect(results.find(({ unitId }) => unitId === bureau)).toMatchObject({ unitName: '甲局', rank: 1 });
    expect((await office.scorecard(round.id, bureau)).total).toBe(total);
    const audit = await world.database.dataSource
      .getRepository(AuditEntryRow)
      .findBy({ action: 'round.publish', entityId: round.id });
    expect(audit.map(({ after }) => after)).toEqual([{ contentHash: hash }]);
  });

  it('happens once, however many ask at once', async () => {
    const round = await scored('并发公布');
    const race = await Promise.allSettled([1, 2, 3, 4].map(() => office.publish(round.id, 1)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const lost of race)
      if (lost.status === 'rejected') expect(lost.reason).toMatchObject({ code: 'CONFLICT' });
    expect(await rowsOf(RoundSnapshotRow, round)).toHaveLength(1);
    await expect(office.publish(round.id, 2)).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'workflow.not-from-this-state',
    });
  });

  it('ends the scoring, also for who is scoring at that moment', async () => {
    const round = await scored('评完');
    const indicatorId = round.indicators.find(({ rule }) => rule?.kind === 'judgement')!.id;
    const score = { roundId: round.id, indicatorId, unitId: town, points: '1', reason: '更正', version: 1 };
    const bonus = { roundId: round.id, unitId: town, kind: 'bonus', points: '1', reason: '依据' };
    const kept = (await office.adjust(bonus)).adjustments[0]!;
    const [publication] = await Promise.allSettled([office.publish(round.id, 1), office.score(score)]);
    expect(publication.status).toBe('fulfilled');
    const [snapshot] = await rowsOf(RoundSnapshotRow, round);
    const line = snapshot!.content.units
      .find(({ unitId }) => unitId === town)!
      .lines.find((one) => one.indicatorId === indicatorId)!;
    const stored = (await office.sheet(round.id)).rows.find(({ unitId }) => unitId === town)!;
    expect(stored.cells.find((cell) => cell.indicatorId === indicatorId)!.points).toBe(line.points);
    const late = { code: 'REFUSED', reason: 'workflow.not-from-this-state' };
    await expect(office.score({ ...score, version: 2 })).rejects.toMatchObject(late);
    await expect(office.adjust(bonus)).rejects.toMatchObject(late);
    await expect(office.removeAdjustment(kept.id, 1)).rejects.toMatchObject(late);
  });

  it('is the office’s alone, in its own jurisdiction', async () => {
    const round = await scored('权限');
    for (const role of ['inspector', 'leader', 'unit_head', 'unit_reporter'] as const) {
      const other = new AssessmentClient(await world.home.logIn(role, bureau));
      await expect(other.publish(round.id, 1)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const neighbour = new AssessmentClient(await world.other.logIn('office'));
    await expect(neighbour.publish(round.id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(office.publish('nonsense', 1)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('leaves a result that no later change reaches', async () => {
    const round = await scored('冻结');
    await office.publish(round.id, 1);
    const see = async () => ({
      ranking: await office.ranking(round.id),
      scorecards: [await office.scorecard(round.id, bureau), await office.scorecard(round.id, town)].map(
        ({ statusCounts: _now, ...frozen }) => frozen,
      ),
      sheet: (await office.sheet(round.id)).rows,
      snapshot: await rowsOf(RoundSnapshotRow, round),
    });
    const before = await see();
    await work.report(assignment, { quarter: 1, percent: '100', asOf: '2026-03-01' });
    await work.assign(town, { dueOn: '2026-06-01' });
    const later = [
      ['UPDATE units SET name = name || $1, sort_order = 99 - sort_order', ['（更名）']],
      ['UPDATE units SET category_id = (SELECT category_id FROM units LIMIT 1)', []],
      ['UPDATE unit_categories SET name = name || $1, sort_order = 99 - sort_order', ['（更名）']],
      ['UPDATE tasks SET title = $1, code = code || $1', ['改']],
      ['UPDATE progress_reports SET percent = 5', []],
      ['UPDATE assignments SET due_on = $1, starts_on = $1', ['2026-05-01']],
      ['UPDATE indicators SET max_points = 1, name = $1, standard = $1', ['改']],
      [`UPDATE indicator_scores SET input = '{"kind":"points","points":"0"}', reason = $1`, ['改']],
      ['UPDATE round_units SET participates = false', []],
    ] as const;
    for (const [statement, parameters] of later)
      await world.database.dataSource.query(statement, [...parameters]);
    expect(await see()).toEqual(before);
  });

  it('cannot be rewritten under the application’s role', async () => {
    const round = await scored('不可改');
    await office.publish(round.id, 1);
    for (const table of ['round_snapshots', 'round_results']) {
      for (const change of [`UPDATE ${table} SET round_id = round_id`, `DELETE FROM ${table}`]) {
        const attempt = world.database.appDataSource.transaction(async (manager) => {
          await manager.query(`SET LOCAL app.jurisdiction_id = '${world.home.id}'`);
          await manager.query(change);
        });
        await expect(attempt).rejects.toThrow(/permission denied/);
        await expect(world.database.dataSource.query(change)).rejects.toThrow(/append-only/);
      }
    }
  });

  it('costs the same number of statements whatever the number of units', async () => {
    const cost = async (name: string) => {
      const round = await scored(name);
      return world.statementsOf(() => office.publish(round.id, 1));
    };
    const few = await cost('少');
    for (const n of [1, 2, 3])
      await work.assign(await world.home.unit(`第${n}中心`), { dueOn: '2026-06-30' });
    expect(await cost('多')).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});
