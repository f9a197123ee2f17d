import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { AssessmentRound } from '../round.type.js';
import { AssessmentClient, templateInput } from '../testing/assessment-client.js';
import type { SelfReview, SelfScore, UnitRound } from './self-review.type.js';

const SCORE = `unitId indicatorId input points reason version files { id }`;
const ROUND = `id name kind state selfReviewAsked selfReviewEntered openAppeals stages { stage standing outstanding }`;
const ENTER = `mutation ($input: SelfScoreInput!) { enterSelfScore(input: $input) { ${SCORE} } }`;
const OWN = `query ($roundId: ID!) { selfReview(roundId: $roundId) { round { ${ROUND} } indicators { id name rule }
  scores { ${SCORE} } availableActions { key enabled reason } } }`;
const ALL = `query ($roundId: ID!) { selfScores(roundId: $roundId) { ${SCORE} } }`;
const ROUNDS = `{ unitRounds { ${ROUND} } }`;

const send = async <Data>(caller: TestClient, query: string, variables: object = {}): Promise<Data> => {
  const [data] = Object.values(await caller.graphql(query, { ...variables }));
  return data as Data;
};

describe('kinds, stages and 自评', () => {
  let world: TestWorld;
  let office: AssessmentClient;
  let reporter: TestClient;
  let bureau: string;
  let town: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    const categoryId = await world.home.category();
    bureau = await world.home.unit('甲局', { categoryId });
    town = await world.home.unit('东镇', { categoryId });
    office = new AssessmentClient(await world.home.logIn('office'), await world.home.logIn('inspector'));
    reporter = await world.home.logIn('unit_reporter', bureau);
  });
  afterAll(() => world.close());

  const stage = (name: string, from: number, to: number) => ({
    stage: name,
    beginsOn: `2026-08-${String(from).padStart(2, '0')}`,
    endsOn: `2026-08-${String(to).padStart(2, '0')}`,
  });
  /** 自评 from two days ago to tomorrow, 初评 after it. The clock stands on 15 August 2026. */
  const asked = async (name: string): Promise<AssessmentRound> => {
    const { id } = await office.open({ name });
    return office.plan(id, 1, [stage('self_review', 15, 16), stage('initial_review', 17, 20)]);
  };
  const judgedOf = ({ indicators }: AssessmentRound) =>
    indicators.filter(({ rule }) => rule?.kind === 'judgement');
  const entry = (round: AssessmentRound, over: object = {}) => {
    const [indicator] = judgedOf(round);
    const input = { kind: 'points', points: indicator!.maxPoints };
    return {
      roundId: round.id,
      indicatorId: indicator!.id,
      input,
      reason: '',
      fileIds: [],
      version: 0,
      ...over,
    };
  };
  const enter = (caller: TestClient, input: object) => send<SelfScore>(caller, ENTER, { input });

  it('R59: a unit enters what it would give itself, which never counts', async () => {
    const round = await asked('自评');
    const own = await send<SelfReview>(reporter, OWN, { roundId: round.id });
    expect(own.availableActions).toEqual([{ key: 'round.self-review', enabled: true, reason: null }]);
    expect(own.round).toMatchObject({ selfReviewAsked: judgedOf(round).length, selfReviewEntered: 0 });
    expect(await enter(reporter, entry(round))).toMatchObject({ unitId: bureau, version: 1 });
    await expect(enter(reporter, entry(round))).rejects.toMatchObject({ code: 'CONFLICT' });
    const less = entry(round, { input: { kind: 'points', points: '1' }, version: 1 });
    await expect(enter(reporter, less)).rejects.toMatchObject({
      reason: 'assessment.lost-points-reason-missing',
    });
    await enter(reporter, { ...less, reason: '一处未办结' });
    const row = (await office.sheet(round.id)).rows.find(({ unitId }) => unitId === bureau)!;
    expect(row.cells.every(({ points, entries }) => entries.length === 0 || points === null)).toBe(true);
    expect(await send<SelfScore[]>(office.caller, ALL, { roundId: round.id })).toEqual([
      expect.objectContaining({ unitId: bureau, points: '1', reason: '一处未办结' }),
    ]);
    const acts = await world.database.dataSource
      .getRepository(AuditEntryRow)
      .findBy({ action: 'round.self-review', jurisdictionId: world.home.id });
    expect(acts).toHaveLength(2);
  });

  it('takes 自评 during its stage only, of the own unit, for what concerns it', async () => {
    const round = await asked('自评期');
    const automatic = round.indicators.find(({ rule }) => rule?.kind === 'automatic')!;
    await expect(enter(reporter, entry(round, { indicatorId: automatic.id }))).rejects.toMatchObject({
      reason: 'assessment.indicator-automatic',
    });
    for (const role of ['office', 'inspector', 'leader'] as const)
      await expect(enter(await world.home.logIn(role), entry(round))).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    await expect(send(reporter, ALL, { roundId: round.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = await world.other.logIn('unit_head', await world.other.unit('他局'));
    await expect(enter(foreign, entry(round))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(send(foreign, OWN, { roundId: round.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await world.database.dataSource.query(
      `UPDATE round_stages SET begins_on = '2026-08-10', ends_on = '2026-08-14' WHERE round_id = $1 AND stage = 'self_review'`,
      [round.id],
    );
    await expect(enter(reporter, entry(round))).rejects.toMatchObject({
      reason: 'assessment.self-review-not-running',
    });
    const never = await office.open({ name: '不设自评' });
    await expect(enter(reporter, entry(never))).rejects.toMatchObject({
      reason: 'assessment.self-review-not-asked',
    });
  });

  it('R60: says which stage runs and what is late, to the office and to the unit', async () => {
    const round = await asked('逾期');
    const standings = (of: { stages: { stage: string; standing: string; outstanding: number }[] }) =>
      of.stages.map(({ stage: name, standing, outstanding }) => [name, standing, outstanding]);
    expect(standings(round)).toEqual([
      ['self_review', 'running', 2],
      ['initial_review', 'ahead', judgedOf(round).length * 2],
    ]);
    for (const indicator of judgedOf(round)) {
      const input = { kind: 'points', points: indicator.maxPoints };
      await enter(reporter, entry(round, { indicatorId: indicator.id, input }));
    }
    await world.database.dataSource.query(
      `UPDATE round_stages SET begins_on = begins_on - 10, ends_on = ends_on - 10 WHERE round_id = $1`,
      [round.id],
    );
    const listed = (await office.rounds()).find(({ id }) => id === round.id)!;
    expect(standings(listed)).toEqual([
      ['self_review', 'late', 1],
      ['initial_review', 'late', judgedOf(round).length * 2],
    ]);
    const ofUnit = async (caller: TestClient) =>
      (await send<UnitRound[]>(caller, ROUNDS)).find(({ id }) => id === round.id)!;
    expect((await ofUnit(reporter)).stages[0]).toMatchObject({ standing: 'done' });
    const lazy = await world.home.logIn('unit_head', town);
    expect((await ofUnit(lazy)).stages[0]).toMatchObject({ standing: 'late', outstanding: 1 });
  });

  it('keeps stages in order, and those that are over as they were', async () => {
    const { id } = await office.open({ name: '阶段' });
    const refusal = (stages: object[], version = 1) =>
      office.plan(id, version, stages).catch((error: unknown) => error);
    expect(await refusal([stage('self_review', 15, 18), stage('initial_review', 18, 20)])).toMatchObject({
      reason: 'assessment.stages-overlap',
    });
    expect(await refusal([stage('self_review', 10, 12)])).toMatchObject({
      reason: 'assessment.stage-in-the-past',
    });
    await office.plan(id, 1, [stage('self_review', 15, 16)]);
    expect(await refusal([], 1)).toMatchObject({ code: 'CONFLICT' });
    await world.database.dataSource.query(
      `UPDATE round_stages SET begins_on = '2026-08-10', ends_on = '2026-08-12' WHERE round_id = $1`,
      [id],
    );
    expect(await refusal([], 2)).toMatchObject({ reason: 'assessment.stage-passed' });
    const inspector = new AssessmentClient(await world.home.logIn('inspector'));
    await expect(inspector.plan(id, 2, [])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('R19: compares a half-year with the half-year before, and lets none end in a first quarter', async () => {
    await expect(office.open({ name: '错', kind: 'half_yearly', quarter: 1 })).rejects.toMatchObject({
      reason: 'assessment.kind-ends-otherwise',
    });
    await expect(office.open({ name: '错', kind: 'annual', quarter: 3 })).rejects.toMatchObject({
      reason: 'assessment.kind-ends-otherwise',
    });
    const run = async (name: string, over: object) => {
      const round = await office.open({ name, indicators: templateInput(), ...over });
      await office.scoreAll(round.id);
      return office.publishByTwo(round.id, 1);
    };
    const former = await run('上一半年', { kind: 'half_yearly', year: 2025, quarter: 4 });
    await run('一季度', { kind: 'quarterly', year: 2026, quarter: 1 });
    const half = await run('上半年', { kind: 'half_yearly', year: 2026, quarter: 2 });
    expect(half).toMatchObject({ periodBeginsOn: '2026-01-01', kind: 'half_yearly' });
    expect(await office.ranking(half.id)).toMatchObject({ previousRoundName: former.name });
    const { trend } = await office.scorecard(half.id, bureau);
    expect(trend.map(({ year, quarter }) => [year, quarter])).toEqual([
      [2025, 4],
      [2026, 2],
    ]);
  });
});
