import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RoundResultRow } from '#db/entities/assessment/round-result.entity.js';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import { snapshotHash } from '#db/assessment/frozen-round-rows.js';
import { verifyLink, verifySnapshot } from '#shared/assessment/verify-snapshot.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { AssessmentRound } from '../round.type.js';
import { AssessmentClient } from '../testing/assessment-client.js';
import { TrackedWork } from '../testing/tracked-work.js';
import type { Appeal, AppealBasis } from './appeal.type.js';

const APPEAL = `id version unitName indicatorId adjustmentId lineName linePoints reason state answer returnReason ordinal
  correction { kind points entries { assessorId input reason } } decidedByName confirmedByName
  availableActions { key enabled reason }`;
const mutation = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${APPEAL} } }`;
const LODGE = mutation('lodgeAppeal', 'AppealInput');
const WITHDRAW = mutation('withdrawAppeal', 'VersionedInput');
const DECIDE = mutation('decideAppeal', 'AppealDecisionInput');
const CONFIRM = mutation('confirmAppeal', 'VersionedInput');
const RETURN = mutation('returnAppealDecision', 'SendBackInput');
const APPEALS = `query ($roundId: ID!) { roundAppeals(roundId: $roundId) { ${APPEAL} } }`;
const BASIS = `query ($id: ID!) { appealBasis(id: $id) { points indicator { name maxPoints } entries { assessorId input reason } } }`;

const send = async <Data>(caller: TestClient, query: string, variables: object): Promise<Data> => {
  const [data] = Object.values(await caller.graphql(query, { ...variables }));
  return data as Data;
};
const step = (caller: TestClient, query: string, input: object): Promise<Appeal> =>
  send(caller, query, { input });

describe('appeals', () => {
  let world: TestWorld;
  let first: TestClient;
  let second: TestClient;
  let head: TestClient;
  let office: AssessmentClient;
  let bureau: string;
  let agency: string;
  let work: TrackedWork;

  beforeAll(async () => {
    world = await TestWorld.open();
    const categoryId = await world.home.category();
    bureau = await world.home.unit('甲局', { categoryId });
    agency = await world.home.unit('乙局', { categoryId });
    first = await world.home.logIn('office');
    second = await world.home.logIn('office');
    head = await world.home.logIn('unit_head', bureau);
    office = new AssessmentClient(second, await world.home.logIn('inspector'));
    work = await TrackedWork.create(world.home);
  });
  afterAll(() => world.close());

  let count = 0;
  /** Announced: 甲局 lost 2 points of its first judged indicator and 0.5 by a deduction, and is second. */
  async function announced(): Promise<{ round: AssessmentRound; indicatorId: string; deduction: string }> {
    const round = await office.open({ name: `申诉${(count += 1)}` });
    const judged = round.indicators.find(({ rule }) => rule?.kind === 'judgement')!;
    const less = String(Number(judged.maxPoints) - 2);
    const cell = { roundId: round.id, indicatorId: judged.id, reason: '抽查发现一处', version: 0 };
    await office.score({ ...cell, unitId: bureau, points: less });
    await office.scoreAll(round.id);
    const entry = { roundId: round.id, unitId: bureau, kind: 'deduction', points: '0.5', reason: '迟报' };
    const row = await office.adjust(entry);
    await new AssessmentClient(first).approve(row.adjustments[0]!.id, 1);
    const stages = [
      { stage: 'announcement', beginsOn: '2026-08-15', endsOn: '2026-08-16' },
      { stage: 'appeal', beginsOn: '2026-08-17', endsOn: '2026-08-20' },
    ];
    await office.plan(round.id, 1, stages);
    await new AssessmentClient(first).propose(round.id, 2);
    await office.announce(round.id, 3);
    return { round, indicatorId: judged.id, deduction: row.adjustments[0]!.id };
  }

  const lodge = (roundId: string, id: string, kind = 'indicator') =>
    step(head, LODGE, { roundId, target: { kind, id }, reason: '该处已于抽查前整改' });

  const corrected = (indicatorPoints: string) => ({
    kind: 'entries',
    entries: [{ assessorId: null, input: { kind: 'points', points: indicatorPoints }, reason: '申诉属实' }],
  });

  const snapshots = (roundId: string) =>
    world.database.dataSource
      .getRepository(RoundSnapshotRow)
      .find({ where: { roundId }, order: { ordinal: 'ASC' } });

  it('change a rank by a second, linked result; the former stays as it was', async () => {
    const { round, indicatorId } = await announced();
    const before = await office.scorecard(round.id, bureau);
    expect(before).toMatchObject({ rank: 2, ordinal: 1 });
    const appeal = await lodge(round.id, indicatorId);
    expect(appeal).toMatchObject({
      state: 'lodged',
      unitName: '甲局',
      linePoints: String(Number(before.lines.find((line) => line.indicatorId === indicatorId)!.points)),
    });
    const { maxPoints } = round.indicators.find(({ id }) => id === indicatorId)!;
    const basis = await send<AppealBasis>(first, BASIS, { id: appeal.id });
    expect(basis.entries).toEqual([expect.objectContaining({ reason: '抽查发现一处' })]);
    const upheld = await step(first, DECIDE, {
      id: appeal.id,
      version: 1,
      answer: '整改在先，予以更正',
      correction: { kind: 'points', points: null },
    }).catch((error: unknown) => error);
    expect(upheld).toMatchObject({ reason: 'assessment.correction-of-another-kind' });
    const decision = {
      id: appeal.id,
      version: 1,
      answer: '整改在先，予以更正',
      correction: corrected(maxPoints),
    };
    expect(await step(first, DECIDE, decision)).toMatchObject({ state: 'upheld', version: 2 });
    const [seen] = await send<Appeal[]>(head, APPEALS, { roundId: round.id });
    expect(seen).toMatchObject({ state: 'lodged', answer: null, correction: null });
    await expect(step(first, CONFIRM, { id: appeal.id, version: 2 })).rejects.toMatchObject({
      reason: 'assessment.second-person-needed',
    });
    expect(await snapshots(round.id)).toHaveLength(1);
    const confirmed = await step(second, CONFIRM, { id: appeal.id, version: 2 });
    expect(confirmed).toMatchObject({ state: 'confirmed', ordinal: 2 });
    const [old, next] = await snapshots(round.id);
    expect(next).toMatchObject({ ordinal: 2, supersedesId: old!.id });
    expect(next!.content.supersedes).toMatchObject({
      snapshotId: old!.id,
      contentHash: old!.contentHash,
      appeal: { id: appeal.id, unitId: bureau, answer: '整改在先，予以更正' },
    });
    expect([verifySnapshot(old!.content), verifySnapshot(next!.content)]).toEqual(['same', 'same']);
    expect(verifyLink(next!.content, old!)).toBe(true);
    expect(snapshotHash(next!.content)).toBe(next!.contentHash);
    const after = await office.scorecard(round.id, bureau);
    expect(after).toMatchObject({ ordinal: 2, versions: [{ ordinal: 1 }, { ordinal: 2 }] });
    expect(Number(after.total) - Number(before.total)).toBe(2);
    expect(await office.scorecard(round.id, bureau, 1)).toMatchObject({
      total: before.total,
      rank: 2,
      ordinal: 1,
    });
    const results = await world.database.dataSource
      .getRepository(RoundResultRow)
      .findBy({ roundId: round.id });
    expect(results.map(({ unitId, total }) => [unitId, Number(total)]).sort()).toEqual(
      next!.content.units.map(({ unitId, total }) => [unitId, Number(total)]).sort(),
    );
    const ranking = (await office.ranking(round.id))!;
    expect(ranking).toMatchObject({
      ordinal: 2,
      versions: [
        { ordinal: 1, unitName: null },
        { ordinal: 2, unitName: '甲局', lineName: appeal.lineName },
      ],
      publicLines: [{ unitName: '甲局', kind: 'deduction', points: '-0.5', reason: '迟报' }],
    });
    expect((await office.ranking(round.id, 1))!.categories[0]!.rows[1]).toMatchObject({
      unitName: '甲局',
      rank: 2,
    });
    await expect(office.ranking(round.id, 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const sheet = (await office.sheet(round.id)).rows.find(({ unitId }) => unitId === bureau)!;
    expect(sheet.total).toBe(after.total);
  });

  it('strike a deduction, and take facts of an automatic line as they now stand', async () => {
    const { round, deduction } = await announced();
    const struck = await lodge(round.id, deduction, 'adjustment');
    expect(struck).toMatchObject({ lineName: '迟报', linePoints: '-0.5' });
    const off = { kind: 'points', points: null };
    await step(first, DECIDE, { id: struck.id, version: 1, answer: '按时报送', correction: off });
    await step(second, CONFIRM, { id: struck.id, version: 2 });
    expect((await office.scorecard(round.id, bureau)).deduction).toBe('0');
    const automatic = round.indicators.find(({ rule }) => rule?.kind === 'automatic')!;
    const facts = await lodge(round.id, automatic.id);
    const again = { id: facts.id, version: 1, answer: '事实有误', correction: { kind: 'facts' } };
    await expect(step(first, DECIDE, again)).rejects.toMatchObject({
      reason: 'assessment.correction-changes-nothing',
    });
    await work.assign(bureau, { dueOn: '2026-06-30' });
    await step(first, DECIDE, again);
    await step(second, CONFIRM, { id: facts.id, version: 2 });
    const [, , third] = await snapshots(round.id);
    expect(third).toMatchObject({ ordinal: 3 });
    expect(third!.content.record.assignments.map(({ unitId }) => unitId)).toEqual([bureau]);
  });

  it('hold up the publication until they are settled, and can be withdrawn, rejected or decided again', async () => {
    const { round, indicatorId } = await announced();
    await world.database.dataSource.query(
      `UPDATE round_stages SET begins_on = '2026-08-10', ends_on = '2026-08-14' WHERE round_id = $1 AND stage = 'announcement'`,
      [round.id],
    );
    const appeal = await lodge(round.id, indicatorId);
    const open = { reason: 'assessment.appeals-open' };
    await expect(office.publish(round.id, 4)).rejects.toMatchObject(open);
    await expect(lodge(round.id, indicatorId)).rejects.toMatchObject({ reason: 'assessment.appeal-pending' });
    expect(await step(head, WITHDRAW, { id: appeal.id, version: 1 })).toMatchObject({ state: 'withdrawn' });
    const other = await lodge(round.id, indicatorId);
    const { maxPoints } = round.indicators.find(({ id }) => id === indicatorId)!;
    const uphold = { id: other.id, version: 1, answer: '属实', correction: corrected(maxPoints) };
    await step(first, DECIDE, uphold);
    const back = { id: other.id, version: 2, reason: '缺少现场记录' };
    expect(await step(second, RETURN, back)).toMatchObject({ state: 'lodged', returnReason: '缺少现场记录' });
    await expect(office.publish(round.id, 4)).rejects.toMatchObject(open);
    const reject = { id: other.id, version: 3, answer: '整改在抽查之后', correction: null };
    expect(await step(first, DECIDE, reject)).toMatchObject({ state: 'rejected' });
    const [answered] = await send<Appeal[]>(head, APPEALS, { roundId: round.id });
    expect(answered).toMatchObject({ state: 'rejected', answer: '整改在抽查之后' });
    expect(await office.publish(round.id, 4)).toMatchObject({ state: 'published', ordinal: 1 });
    // Still inside the days of appeals: the same way.
    const late = await lodge(round.id, indicatorId);
    await step(first, DECIDE, { ...uphold, id: late.id });
    expect(await step(second, CONFIRM, { id: late.id, version: 2 })).toMatchObject({ ordinal: 2 });
    expect(await office.ranking(round.id)).toMatchObject({ state: 'published', ordinal: 2 });
  });

  it('are the head’s alone, against the own lines, in time', async () => {
    const { round, indicatorId } = await announced();
    const target = { kind: 'indicator', id: indicatorId };
    const input = { roundId: round.id, target, reason: '有据' };
    for (const role of ['office', 'inspector', 'leader', 'unit_reporter'] as const)
      await expect(step(await world.home.logIn(role, bureau), LODGE, input)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    await expect(step(head, LODGE, { ...input, reason: ' ' })).rejects.toMatchObject({
      reason: 'assessment.appeal-reason-missing',
    });
    await expect(step(head, LODGE, { ...input, target: { ...target, id: bureau } })).rejects.toMatchObject({
      reason: 'assessment.appeal-without-line',
    });
    const neighbour = await world.other.logIn('unit_head', await world.other.unit('他局'));
    await expect(step(neighbour, LODGE, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const appeal = await step(head, LODGE, input);
    const rival = await world.home.logIn('unit_head', agency);
    expect(await send<Appeal[]>(rival, APPEALS, { roundId: round.id })).toEqual([]);
    const versioned = { id: appeal.id, version: 1 };
    await expect(step(rival, WITHDRAW, versioned)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(step(head, DECIDE, { ...versioned, answer: '否', correction: null })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      step(first, DECIDE, { ...versioned, answer: '否', version: 9, correction: null }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await world.database.dataSource.query(
      `UPDATE assessment_rounds SET appeals_until = '2026-08-14' WHERE id = $1`,
      [round.id],
    );
    const other = round.indicators.find(({ rule, id }) => rule && id !== indicatorId)!;
    await expect(lodge(round.id, other.id)).rejects.toMatchObject({ reason: 'assessment.appeal-too-late' });
  });

  it('are confirmed once, however many ask at once, and by no one who upheld them, in the database either', async () => {
    const { round, indicatorId } = await announced();
    const { id } = await lodge(round.id, indicatorId);
    const { maxPoints } = round.indicators.find((one) => one.id === indicatorId)!;
    await step(first, DECIDE, { id, version: 1, answer: '属实', correction: corrected(maxPoints) });
    await expect(
      world.database.dataSource.query(
        `UPDATE round_appeals SET state = 'confirmed', confirmed_at = now(), confirmed_by = decided_by,
                snapshot_id = (SELECT id FROM round_snapshots WHERE round_id = $2) WHERE id = $1`,
        [id, round.id],
      ),
    ).rejects.toThrow(/two_persons_check/);
    const race = await Promise.allSettled([1, 2, 3].map(() => step(second, CONFIRM, { id, version: 2 })));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await snapshots(round.id)).toHaveLength(2);
  });
});
