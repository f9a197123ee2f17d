import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { AssessmentClient } from '../testing/assessment-client.js';
import { evidence } from '../testing/tracked-work.js';
import type { Measure, MeasurePage, MeasureSuggestion } from './measure.type.js';
import type { OutsideAssessment } from './outside.type.js';

const MEASURE = `id version unitName kind basis roundName reason effect decidedOn decidedByName effectFrom effectUntil
  liftedOn liftedReason inForce file { id }`;
const OUTSIDE = `id version name fullPoints weight handOvers { roundName contentHash recipient handedByName
  rows { unitId total points } }`;
const DECIDE = `mutation ($input: DecideMeasureInput!) { decideMeasure(input: $input) { ${MEASURE} } }`;
const LIFT = `mutation ($input: LiftMeasureInput!) { liftMeasure(input: $input) { ${MEASURE} } }`;
const PAGE = `query ($filter: MeasureFilter!) {
  measures(filter: $filter, page: { page: 1, pageSize: 20 }) { total rows { id unitName } } }`;
const SUGGESTIONS = `{ measureSuggestions(year: 2026) { unitId unitName rule kind roundId roundName } }`;
const ADD = `mutation ($input: OutsideAssessmentInput!) { addOutsideAssessment(input: $input) { ${OUTSIDE} } }`;
const HAND_OVER = `mutation ($input: HandOverInput!) { handOverResult(input: $input) { ${OUTSIDE} } }`;

describe('what follows from results', () => {
  let world: TestWorld;
  let office: TestClient;
  let head: TestClient;
  let rounds: AssessmentClient;
  let units: string[];
  let latest: string;

  const decide = async (over: Record<string, unknown> = {}, client = office): Promise<Measure> => {
    const input = {
      unitId: units[2],
      year: 2026,
      kind: 'talk',
      basis: 'round',
      roundId: latest,
      reason: '连续两个季度末位',
      effect: '年度不得评优',
      effectFrom: '2026-08-15',
      effectUntil: '2026-12-31',
      ...over,
    };
    return (await client.graphql<{ decideMeasure: Measure }>(DECIDE, { input })).decideMeasure;
  };
  const lift = async (id: string, version: number, reason = '整改到位'): Promise<Measure> => {
    const input = { id, version, reason };
    return (await office.graphql<{ liftMeasure: Measure }>(LIFT, { input })).liftMeasure;
  };
  const listed = async (client: TestClient, filter: Record<string, unknown> = {}) =>
    (await client.graphql<{ measures: MeasurePage }>(PAGE, { filter })).measures.rows;
  const suggested = async () =>
    (await office.graphql<{ measureSuggestions: MeasureSuggestion[] }>(SUGGESTIONS)).measureSuggestions;

  /** The later a unit stands in the register, the more it loses. */
  async function quarter(number: number): Promise<string> {
    const judged = { standard: '按记录', rule: { kind: 'judgement' }, maxPoints: '100' };
    const indicators = [{ key: 'a', name: '综合', ...judged }];
    const { id } = await rounds.open({ name: `第${number}季度`, quarter: number, indicators });
    await rounds.scoreAll(id, (unitId) => String(100 - 10 * units.indexOf(unitId)));
    await rounds.publishByTwo(id, 1);
    return id;
  }

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    rounds = new AssessmentClient(office, await world.home.logIn('inspector'));
    const categoryId = await world.home.category('县直部门');
    units = [];
    for (const name of ['甲局', '乙局', '丙局']) units.push(await world.home.unit(name, { categoryId }));
    head = await world.home.logIn('unit_head', units[2]);
    await quarter(1);
    latest = await quarter(2);
  });
  afterAll(() => world.close());

  it('R21: suggests by the rules, and no more once a person has decided', async () => {
    const [first, last] = await suggested();
    expect(first).toMatchObject({ unitName: '甲局', rule: 'first_twice', kind: 'commendation' });
    expect(last).toMatchObject({ unitName: '丙局', rule: 'last_twice', kind: 'talk', roundId: latest });
    const fileId = await evidence(world.home);
    const measure = await decide({ fileId });
    expect(measure).toMatchObject({
      unitName: '丙局',
      roundName: '第2季度',
      decidedOn: '2026-08-15',
      inForce: true,
      file: { id: fileId },
    });
    expect((await suggested()).map(({ unitName }) => unitName)).toEqual(['甲局']);
    expect((await head.get(`/api/files/${fileId}`)).status).not.toBe(404);
  });

  it('is in force until it is lifted, once, with its reason', async () => {
    const { id } = await decide({ kind: 'criticism' });
    await expect(lift(id, 1, ' ')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(lift(id, 7)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await lift(id, 1)).toMatchObject({
      inForce: false,
      liftedOn: '2026-08-15',
      liftedReason: '整改到位',
    });
    await expect(lift(id, 2)).rejects.toMatchObject({ reason: 'measure.lifted-already' });
  });

  it('needs grounds, days in order, and a basis that concerns the unit', async () => {
    const cases = [{ reason: ' ' }, { effectUntil: '2026-08-01' }, { roundId: null }, { basis: 'other' }];
    for (const over of cases) await expect(decide(over)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const stranger = await world.home.unit('新局');
    await expect(decide({ unitId: stranger })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = await world.other.unit('邻县局');
    const free = { basis: 'other', roundId: null };
    await expect(decide({ ...free, unitId: foreign })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decide(free)).resolves.toMatchObject({ basis: 'other' });
  });

  it('is the office’s to decide, and each unit’s own to read', async () => {
    await decide({ unitId: units[0], kind: 'commendation' });
    await expect(decide({}, head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(new Set((await listed(head)).map(({ unitName }) => unitName))).toEqual(new Set(['丙局']));
    expect((await listed(office, { kinds: ['commendation'] })).map(({ unitName }) => unitName)).toEqual([
      '甲局',
    ]);
    expect(await listed(await world.other.logIn('office'))).toEqual([]);
  });

  it('R23: hands a published result to an outside assessment by its weight, and keeps what was handed over', async () => {
    const input = { year: 2026, name: '县绩效评估', fullPoints: '100', weight: '0.05' };
    const add = async () =>
      (await office.graphql<{ addOutsideAssessment: OutsideAssessment }>(ADD, { input }))
        .addOutsideAssessment;
    const outside = await add();
    await expect(add()).rejects.toMatchObject({ reason: 'outside.name-taken' });
    const handOver = async (roundId: string, client = office) => {
      const given = { id: outside.id, version: 1, roundId, recipient: '县考核办' };
      const answer = await client.graphql<{ handOverResult: OutsideAssessment }>(HAND_OVER, { input: given });
      return answer.handOverResult;
    };
    const draft = await rounds.open({ name: '在评', quarter: 3 });
    await expect(handOver(draft.id)).rejects.toMatchObject({ reason: 'outside.round-not-published' });
    const { handOvers } = await handOver(latest);
    const { contentHash } = await rounds.scorecard(latest, units[0]!);
    expect(handOvers).toMatchObject([{ roundName: '第2季度', contentHash, recipient: '县考核办' }]);
    expect(handOvers[0]!.rows).toEqual(
      ['100', '90', '80'].map((total, index) => ({
        unitId: units[index],
        total,
        points: ['5', '4.5', '4'][index],
      })),
    );
    await expect(handOver(latest, head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(handOver(latest, await world.other.logIn('office'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
