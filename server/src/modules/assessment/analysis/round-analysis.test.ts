import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { SelfScoreRow } from '#db/entities/assessment/self-score.entity.js';
import { TestWorld } from '#server/testing/test-world.js';
import { AssessmentClient } from '../testing/assessment-client.js';
import type { RoundAnalysis, WhatIfRow } from './round-analysis.type.js';

const ANALYSIS = `query ($roundId: ID!) { roundAnalysis(roundId: $roundId) { roundName missing
  indicators { indicatorId name maxPoints spread { count mean deviation distinct tied atFull verdict } }
  categories { categoryName spread { count lowest highest verdict } }
  stability { kind subjectId subjectName change keptPercent movedUnits moves { unitName from to } }
  ranges { unitName rank best worst }
  assessors { assessorId name cells meanDifference meanDistance above below verdict }
  selfComparisons { unitName compared selfPoints assessedPoints difference widest { name difference } } } }`;
const WHAT_IF = `query ($roundId: ID!, $weights: [TriedWeightInput!]!) {
  whatIfWeights(roundId: $roundId, weights: $weights) { unitId unitName total rank triedTotal triedRank } }`;

const leaf = (key: string, maxPoints: string, over: object = {}) => ({
  key,
  name: key,
  standard: '按结果评分',
  rule: { kind: 'judgement' },
  maxPoints,
  ...over,
});

describe('the analysis of a round', () => {
  let world: TestWorld;
  let office: AssessmentClient;
  let units: string[];
  let roundId: string;
  let ids: Map<string, string>;

  const analysis = async (caller = office.caller, id = roundId) =>
    (await caller.graphql<{ roundAnalysis: RoundAnalysis }>(ANALYSIS, { roundId: id })).roundAnalysis;
  const whatIf = async (weights: object[], caller = office.caller) =>
    (await caller.graphql<{ whatIfWeights: WhatIfRow[] }>(WHAT_IF, { roundId, weights })).whatIfWeights;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = new AssessmentClient(await world.home.logIn('office'));
    const categoryId = await world.home.category('县直部门');
    units = [];
    for (const name of ['甲局', '乙局', '丙局']) units.push(await world.home.unit(name, { categoryId }));
    const round = await office.open({ name: '分析', indicators: [leaf('办理', '60'), leaf('质量', '40')] });
    roundId = round.id;
    ids = new Map(round.indicators.map(({ id, name }) => [name, id]));
    const points = [
      ['58', '20'],
      ['40', '37'],
      ['60', '5'],
    ] as const;
    for (const [index, [first, second]] of points.entries()) {
      const cell = { roundId, unitId: units[index]!, reason: '见记录', version: 0 };
      await office.score({ ...cell, indicatorId: ids.get('办理')!, points: first });
      await office.score({ ...cell, indicatorId: ids.get('质量')!, points: second });
    }
  });
  afterAll(() => world.close());

  it('R33: shows spread, stability and ranges of what is scored so far', async () => {
    const found = await analysis();
    expect(found).toMatchObject({ roundName: '分析', missing: 0, assessors: [], selfComparisons: [] });
    expect(found.indicators.map(({ name, spread }) => [name, spread?.count, spread?.atFull])).toEqual([
      ['办理', 3, 1],
      ['质量', 3, 0],
    ]);
    expect(found.categories).toEqual([
      {
        categoryName: '县直部门',
        spread: { count: 3, lowest: '65', highest: '78', verdict: 'telling' },
      },
    ]);
    expect(found.stability.map(({ subjectName, change }) => `${subjectName} ${change}`)).toEqual([
      '办理 -10',
      '办理 -5',
      '办理 5',
      '办理 10',
      '质量 -10',
      '质量 -5',
      '质量 5',
      '质量 10',
    ]);
    expect(found.stability[0]).toMatchObject({ keptPercent: '66.67', movedUnits: 2 });
    expect(found.ranges).toEqual([
      { unitName: '甲局', rank: 1, best: 1, worst: 2 },
      { unitName: '乙局', rank: 2, best: 1, worst: 2 },
      { unitName: '丙局', rank: 3, best: 3, worst: 3 },
    ]);
  });

  it('tries weights without writing anything', async () => {
    const before = await office.sheet(roundId);
    const rows = await whatIf([{ indicatorId: ids.get('办理'), maxPoints: '30' }]);
    expect(
      rows.map(({ unitName, total, rank, triedTotal, triedRank }) => [
        unitName,
        total,
        rank,
        triedTotal,
        triedRank,
      ]),
    ).toEqual([
      ['乙局', '77', 2, '57', 1],
      ['甲局', '78', 1, '49', 2],
      ['丙局', '65', 3, '35', 3],
    ]);
    expect(await office.sheet(roundId)).toEqual(before);
    await expect(whatIf([{ indicatorId: ids.get('办理'), maxPoints: '-1' }])).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(whatIf([{ indicatorId: 'nonsense', maxPoints: '1' }])).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('R59: lays 自评 beside the assessment where units have entered one', async () => {
    await world.home.insert(SelfScoreRow, {
      roundId,
      unitId: units[2]!,
      indicatorId: ids.get('质量')!,
      input: { kind: 'points', points: '39' },
      reason: '全部办结',
      fileIds: [],
      ...world.home.stamp(),
    });
    expect((await analysis()).selfComparisons).toEqual([
      {
        unitName: '丙局',
        compared: 1,
        selfPoints: '39',
        assessedPoints: '5',
        difference: '34',
        widest: { name: '质量', difference: '34' },
      },
    ]);
  });

  it('compares assessors of the same cells by name', async () => {
    const jurors = await Promise.all([1, 2].map(() => world.home.logIn('inspector')));
    const clients = jurors.map((caller) => new AssessmentClient(caller));
    const accounts = await Promise.all(
      jurors.map(
        async (caller) =>
          (await caller.graphql<{ viewer: { accountId: string } }>('{ viewer { accountId } }')).viewer
            .accountId,
      ),
    );
    const assessors = accounts.map((id) => ({ id, weight: '1' }));
    const round = await office.open({ name: '多人', indicators: [leaf('满意度', '100', { assessors })] });
    const indicatorId = round.indicators[0]!.id;
    for (const [index, client] of clients.entries())
      for (const unitId of units) {
        const points = index === 0 ? '90' : '70';
        const assessorId = accounts[index]!;
        await client.score({
          roundId: round.id,
          unitId,
          indicatorId,
          assessorId,
          points,
          reason: '见记录',
          version: 0,
        });
      }
    const found = await analysis(office.caller, round.id);
    expect(
      found.assessors.map(({ cells, meanDifference, verdict }) => [cells, meanDifference, verdict]).sort(),
    ).toEqual([
      [3, '-20', 'too_few'],
      [3, '20', 'too_few'],
    ]);
    expect(found.assessors.every(({ name }) => name !== '')).toBe(true);
    const left = found.stability.filter(({ kind }) => kind === 'assessor');
    expect(left.map(({ keptPercent }) => keptPercent)).toEqual(['100', '100']);
  });

  it('of a published result reads what was frozen, whatever happens to the register later', async () => {
    const proposer = await world.home.logIn('office');
    const two = new AssessmentClient(office.caller, proposer);
    const before = await analysis();
    const { round } = await office.sheet(roundId);
    await two.publishByTwo(roundId, round.version);
    const register = world.database.dataSource.getRepository(UnitRow);
    await register.update({ id: units[0]! }, { name: '甲局（改名后）' });
    expect(await analysis()).toEqual(before);
    await register.update({ id: units[0]! }, { name: '甲局' });
  });

  it('is for those who score: not for units or leaders, nor for another jurisdiction', async () => {
    for (const role of ['leader', 'unit_head'] as const) {
      const caller = await world.home.logIn(role, role === 'unit_head' ? units[0] : undefined);
      await expect(analysis(caller)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(whatIf([], caller)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const neighbour = await world.other.logIn('office');
    await expect(analysis(neighbour)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(whatIf([], neighbour)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('costs the same number of statements whatever the number of units', async () => {
    const cost = () => world.statementsOf(() => analysis());
    const few = await cost();
    const more = await office.open({ name: '更多', indicators: [leaf('办理', '100')] });
    for (const n of [1, 2, 3, 4]) await world.home.unit(`第${n}中心`);
    const many = await office.open({ name: '最多', indicators: [leaf('办理', '100')] });
    const of = (id: string) => world.statementsOf(() => analysis(office.caller, id));
    expect(await of(many.id)).toBe(await of(more.id));
    expect(few).toBeLessThanOrEqual(12);
  });
});
