import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import { canonicalJson } from '#shared/assessment/canonical-json.js';
import { verifySnapshot } from '#shared/assessment/verify-snapshot.js';
import { seededRandom } from '#shared/kernel/ports.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { AssessmentRound } from './round.type.js';
import { AssessmentClient } from './testing/assessment-client.js';
import { TrackedWork } from './testing/tracked-work.js';

/** `$1`: a number below 100 as text; `$2`: the jurisdiction. What officers and importers change as time goes by. */
const LATER_EDITS = [
  `UPDATE units SET name = '更名' || $1::text || right(id::text, 12), sort_order = $1::text::int WHERE jurisdiction_id = $2`,
  `UPDATE units SET ended_on = '2026-08-01' WHERE jurisdiction_id = $2 AND $1::text <> ''`,
  `UPDATE unit_categories SET name = '分组' || $1::text || right(id::text, 12), sort_order = $1::text::int WHERE jurisdiction_id = $2`,
  `UPDATE indicators SET max_points = 1 + $1::text::int, name = '指标' || $1::text, standard = $1::text WHERE jurisdiction_id = $2`,
  `UPDATE indicators SET rule = '{"kind":"judgement"}', part = 'bonus' WHERE jurisdiction_id = $2 AND rule IS NOT NULL AND $1::text <> ''`,
  `UPDATE assessment_rounds SET rubric = jsonb_set(rubric, '{fullPoints}', to_jsonb($1::text)) WHERE jurisdiction_id = $2`,
  `UPDATE indicator_scores SET reason = $1::text, input = jsonb_build_object('kind', 'points', 'points', $1::text) WHERE jurisdiction_id = $2`,
  `UPDATE score_adjustments SET points = 1 + $1::text::int, reason = '改' WHERE jurisdiction_id = $2`,
  `UPDATE round_units SET participates = $1::text::int > 50 WHERE jurisdiction_id = $2`,
  `UPDATE tasks SET title = '任务' || $1::text, code = code || $1::text WHERE jurisdiction_id = $2`,
  `UPDATE assignments SET due_on = '2026-01-01'::date + $1::text::int, starts_on = '2026-01-01' WHERE jurisdiction_id = $2`,
  `UPDATE progress_reports SET percent = $1::text::int WHERE jurisdiction_id = $2`,
  `INSERT INTO calendar_years (jurisdiction_id, id, year, number, source, days, created_at)
   SELECT $2, gen_random_uuid(), 2026, 1 + count(*), $1::text, '[{"on":"2026-05-01","kind":"work","note":"改"}]', now()
     FROM calendar_years WHERE jurisdiction_id = $2`,
  `INSERT INTO round_stages (jurisdiction_id, round_id, stage, begins_on, ends_on)
   SELECT jurisdiction_id, id, 'appeal', '2026-09-01', '2026-09-01'::date + $1::text::int FROM assessment_rounds WHERE jurisdiction_id = $2
   ON CONFLICT (jurisdiction_id, round_id, stage) DO UPDATE SET ends_on = excluded.ends_on`,
];

const OUT_OF_TURN = { code: 'REFUSED', reason: 'workflow.not-from-this-state' };

describe('publishing a round', () => {
  let world: TestWorld;
  let office: AssessmentClient;
  let inspector: AssessmentClient;
  let bureau: string;
  let town: string;
  let work: TrackedWork;
  let assignment: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    const proposer = await world.home.logIn('inspector');
    inspector = new AssessmentClient(proposer);
    office = new AssessmentClient(await world.home.logIn('office'), proposer);
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
    await expect(office.propose(round.id, 1)).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'assessment.scores-missing',
    });
    await expect(office.publish(round.id, 1)).rejects.toMatchObject(OUT_OF_TURN);
    expect(await rowsOf(RoundSnapshotRow, round)).toEqual([]);
    expect((await office.sheet(round.id)).round).toMatchObject({ state: 'scoring', version: 1 });
  });

  it('freezes content, hash and results in one go, and says who did it', async () => {
    const round = await scored('公布');
    const { total } = (await office.sheet(round.id)).rows.find(({ unitId }) => unitId === bureau)!;
    const published = await office.publishByTwo(round.id, 1);
    expect(published).toMatchObject({
      state: 'published',
      version: 3,
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
    await inspector.propose(round.id, 1);
    const race = await Promise.allSettled([1, 2, 3, 4].map(() => office.publish(round.id, 2)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const lost of race)
      if (lost.status === 'rejected') expect(lost.reason).toMatchObject({ code: 'CONFLICT' });
    expect(await rowsOf(RoundSnapshotRow, round)).toHaveLength(1);
    await expect(office.publish(round.id, 3)).rejects.toMatchObject(OUT_OF_TURN);
  });

  it('ends the scoring, also for who is scoring at that moment', async () => {
    const round = await scored('评完');
    const indicatorId = round.indicators.find(({ rule }) => rule?.kind === 'judgement')!.id;
    const score = { roundId: round.id, indicatorId, unitId: town, points: '1', reason: '更正', version: 1 };
    const bonus = { roundId: round.id, unitId: town, kind: 'bonus', points: '1', reason: '依据' };
    const { id: kept } = (await office.adjust(bonus)).adjustments[0]!;
    await inspector.approve(kept, 1);
    const [proposal] = await Promise.allSettled([inspector.propose(round.id, 1), office.score(score)]);
    expect(proposal.status).toBe('fulfilled');
    await expect(office.score({ ...score, version: 2 })).rejects.toMatchObject(OUT_OF_TURN);
    await office.publish(round.id, 2);
    const [snapshot] = await rowsOf(RoundSnapshotRow, round);
    const line = snapshot!.content.units
      .find(({ unitId }) => unitId === town)!
      .lines.find((one) => one.indicatorId === indicatorId)!;
    const stored = (await office.sheet(round.id)).rows.find(({ unitId }) => unitId === town)!;
    expect(stored.cells.find((cell) => cell.indicatorId === indicatorId)!.points).toBe(line.points);
    await expect(office.score({ ...score, version: 2 })).rejects.toMatchObject(OUT_OF_TURN);
    await expect(office.adjust(bonus)).rejects.toMatchObject(OUT_OF_TURN);
    await expect(office.removeAdjustment(kept, 2)).rejects.toMatchObject(OUT_OF_TURN);
  });

  it('is the office’s alone, in its own jurisdiction', async () => {
    const round = await scored('权限');
    for (const role of ['inspector', 'leader', 'unit_head', 'unit_reporter'] as const) {
      const other = new AssessmentClient(await world.home.logIn(role, bureau));
      await expect(other.publish(round.id, 1)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(other.announce(round.id, 1)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(other.sendBack(round.id, 1, '核对')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      if (role !== 'inspector')
        await expect(other.propose(round.id, 1)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const neighbour = new AssessmentClient(await world.other.logIn('office'));
    await expect(neighbour.propose(round.id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(neighbour.publish(round.id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(office.publish('nonsense', 1)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('needs two persons: whoever proposed it can neither publish nor announce it, nor can the database', async () => {
    const round = await scored('两人');
    const proposed = await office.propose(round.id, 1);
    expect(proposed).toMatchObject({ state: 'proposed', version: 2 });
    const refused = { code: 'REFUSED', reason: 'assessment.second-person-needed' };
    await expect(office.publish(round.id, 2)).rejects.toMatchObject(refused);
    expect(proposed.availableActions.find(({ key }) => key === 'round.publish')).toMatchObject({
      enabled: false,
      reason: 'assessment.second-person-needed',
    });
    const forge = (columns: string) =>
      world.database.dataSource.query(`UPDATE assessment_rounds SET ${columns} WHERE id = $1`, [round.id]);
    const byProposer = `published_at = now(), published_by = proposed_by`;
    const wall = /two_persons_check/;
    await expect(forge(`state = 'published', ${byProposer}`)).rejects.toThrow(wall);
    await expect(
      forge(`state = 'announced', announced_at = now(), announced_by = proposed_by`),
    ).rejects.toThrow(wall);
    await expect(forge(`state = 'announced', announced_at = now(), announced_by = NULL`)).rejects.toThrow(
      wall,
    );
    await expect(forge(`proposed_by = NULL`)).rejects.toThrow(wall);
    const other = new AssessmentClient(await world.home.logIn('office'));
    expect(await other.publish(round.id, 2)).toMatchObject({ state: 'published', version: 3 });
  });

  it('can be sent back to the scoring, with a reason that is read until the next proposal', async () => {
    const round = await scored('退回');
    await inspector.propose(round.id, 1);
    await expect(office.sendBack(round.id, 2, '  ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    expect(await office.sendBack(round.id, 2, '甲局得分依据不足')).toMatchObject({
      state: 'scoring',
      sendBackReason: '甲局得分依据不足',
      proposedByName: null,
    });
    await office.adjust({ roundId: round.id, unitId: town, kind: 'bonus', points: '1', reason: '依据' });
    await expect(inspector.propose(round.id, 3)).rejects.toMatchObject({
      reason: 'assessment.adjustments-waiting',
    });
    const row = (await office.sheet(round.id)).rows.find(({ unitId }) => unitId === town)!;
    await office.removeAdjustment(row.adjustments[0]!.id, 1);
    expect(await inspector.propose(round.id, 3)).toMatchObject({ sendBackReason: null });
  });

  it('shows the result for objections first where the round says so, with days to appeal', async () => {
    const round = await scored('公示');
    const stages = [
      { stage: 'announcement', beginsOn: '2026-08-15', endsOn: '2026-08-19' },
      { stage: 'publication', beginsOn: '2026-08-20', endsOn: '2026-08-21' },
    ];
    expect((await office.plan(round.id, 1, stages)).stages.map(({ standing }) => standing)).toEqual([
      'running',
      'ahead',
    ]);
    await inspector.propose(round.id, 2);
    await expect(office.publish(round.id, 3)).rejects.toMatchObject({
      reason: 'assessment.announcement-first',
    });
    const head = new AssessmentClient(await world.home.logIn('unit_head', bureau));
    await expect(head.scorecard(round.id, bureau)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await office.announce(round.id, 3)).toMatchObject({
      state: 'announced',
      appealsUntil: '2026-08-21',
    });
    expect(await head.scorecard(round.id, bureau)).toMatchObject({ state: 'announced', ordinal: 1, rank: 1 });
    await expect(head.scorecard(round.id, town)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await head.ranking(round.id)).toMatchObject({ state: 'announced', appealsUntil: '2026-08-21' });
    await expect(office.publish(round.id, 4)).rejects.toMatchObject({
      reason: 'assessment.announcement-running',
    });
    await world.database.dataSource.query(
      `UPDATE round_stages SET begins_on = '2026-08-10', ends_on = '2026-08-14' WHERE round_id = $1 AND stage = 'announcement'`,
      [round.id],
    );
    expect(await office.publish(round.id, 4)).toMatchObject({ state: 'published', ordinal: 1 });
    expect(await rowsOf(RoundSnapshotRow, round)).toHaveLength(1);
  });

  it('leaves a result that no later change reaches', async () => {
    const round = await scored('冻结');
    await office.publishByTwo(round.id, 1);
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
    await office.publishByTwo(round.id, 1);
    const changes = [
      'UPDATE round_snapshots SET round_id = round_id',
      'DELETE FROM round_snapshots',
      'UPDATE round_results SET total = 100',
    ];
    for (const change of changes) {
      const attempt = world.database.appDataSource.transaction(async (manager) => {
        await manager.query(`SET LOCAL app.jurisdiction_id = '${world.home.id}'`);
        await manager.query(change);
      });
      await expect(attempt).rejects.toThrow(/permission denied/);
      await expect(world.database.dataSource.query(change)).rejects.toThrow(/append-only/);
    }
  });

  it('costs the same number of statements whatever the number of units', async () => {
    const cost = async (name: string) => {
      const round = await scored(name);
      await inspector.propose(round.id, 1);
      return world.statementsOf(() => office.publish(round.id, 2));
    };
    const few = await cost('少');
    for (const n of [1, 2, 3])
      await work.assign(await world.home.unit(`第${n}中心`), { dueOn: '2026-06-30' });
    expect(await cost('多')).toBe(few);
    expect(few).toBeLessThanOrEqual(18);
  });

  it('T20: keeps its bytes through 500 random later edits', async () => {
    const round = await scored('五百次');
    await office.publishByTwo(round.id, 1);
    const frozen = async () => {
      const [snapshot] = await rowsOf(RoundSnapshotRow, round);
      const hash = createHash('sha256').update(canonicalJson(snapshot!.content)).digest('hex');
      const cards = [await office.scorecard(round.id, bureau), await office.scorecard(round.id, town)];
      return {
        hash,
        found: verifySnapshot(snapshot!.content),
        ranking: await office.ranking(round.id),
        cards: cards.map(({ statusCounts: _today, trend: _others, ...card }) => card),
      };
    };
    const before = await frozen();
    const chance = seededRandom(500);
    for (let n = 0; n < 500; n += 1) {
      const edit = LATER_EDITS[Math.floor(chance.next() * LATER_EDITS.length)]!;
      await world.database.dataSource.query(edit, [String(Math.floor(chance.next() * 100)), world.home.id]);
    }
    const after = await frozen();
    expect(after.hash).toBe(before.hash);
    expect(after).toEqual({ ...before, found: 'same' });
  }, 120_000);
});
