import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decimal, decimalText } from '#shared/kernel/decimal.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { AssessmentRound } from './round.type.js';
import { AssessmentClient } from './testing/assessment-client.js';
import { TrackedWork } from './testing/tracked-work.js';

describe('ranking and scorecards', () => {
  let world: TestWorld;
  let office: AssessmentClient;
  const units: Record<'a' | 'b' | 'c' | 'absent' | 'town', string> = {
    a: '',
    b: '',
    c: '',
    absent: '',
    town: '',
  };
  let first: AssessmentRound;
  let second: AssessmentRound;

  /** Opens, scores and publishes a round; lost points a unit and manual indicator. */
  async function publish(
    round: Record<string, unknown>,
    lost: Record<string, string>,
  ): Promise<AssessmentRound> {
    const { id } = await office.open(round);
    await office.scoreAll(id, (unitId, max) => decimalText(decimal(max).minus(lost[unitId] ?? 0)));
    return office.publishByTwo(id, 1);
  }

  beforeAll(async () => {
    world = await TestWorld.open();
    office = new AssessmentClient(await world.home.logIn('office'), await world.home.logIn('inspector'));
    const bureaus = await world.home.category('县直部门');
    const towns = await world.home.category('镇街');
    units.b = await world.home.unit('乙局', { categoryId: bureaus });
    units.town = await world.home.unit('东镇', { categoryId: towns });
    units.a = await world.home.unit('甲局', { categoryId: bureaus });
    units.c = await world.home.unit('丙局', { categoryId: bureaus });
    units.absent = await world.home.unit('丁局', { categoryId: bureaus });
    const work = await TrackedWork.create(world.home);
    const task = await work.assign(units.a, { dueOn: '2026-06-30' });
    await work.report(task, { quarter: 2, percent: '100', asOf: '2026-06-01' });
    await work.assign(units.a);
  });
  afterAll(() => world.close());

  it('shows nothing before the first publication', async () => {
    const draft = await office.open({ name: '草稿', quarter: 4 });
    for (const role of ['office', 'leader', 'unit_head'] as const) {
      const viewer = new AssessmentClient(await world.home.logIn(role, units.a));
      expect(await viewer.ranking()).toBeNull();
      await expect(viewer.ranking(draft.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(viewer.scorecard(draft.id, units.a)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('ranks each category apart, against the latest round of an earlier quarter', async () => {
    const { a, b, c, absent, town } = units;
    first = await publish(
      { name: '一季度', quarter: 1, excludedUnitIds: [absent, c] },
      { [a]: '2', [b]: '1', [town]: '4' },
    );
    second = await publish(
      { name: '二季度', quarter: 2, excludedUnitIds: [absent] },
      { [a]: '4.3334', [b]: '9', [c]: '9', [town]: '1' },
    );
    expect(await office.ranking()).toEqual(await office.ranking(second.id));
    const ranking = (await office.ranking())!;
    expect(ranking).toMatchObject({
      roundName: '二季度',
      year: 2026,
      quarter: 2,
      previousRoundName: '一季度',
    });
    expect(
      ranking.categories.map(({ categoryName, rows }) => [
        categoryName,
        rows.map((row) => [row.unitName, row.rank, row.total, row.previousRank, row.previousTotal]),
      ]),
    ).toEqual([
      [
        '县直部门',
        [
          ['乙局', 1, '73', 1, '97'],
          ['丙局', 1, '73', null, null],
          ['甲局', 3, '69.4998', 2, '59'],
          ['丁局', null, '0', null, null],
        ],
      ],
      ['镇街', [['东镇', 1, '97', 1, '88']]],
    ]);
    const earlier = (await office.ranking(first.id))!;
    expect(earlier.previousRoundName).toBeNull();
  });

  it('explains every point of a unit, from the snapshot', async () => {
    const card = await office.scorecard(second.id, units.a);
    expect(card).toMatchObject({
      roundName: '二季度',
      unitName: '甲局',
      categoryName: '县直部门',
      participates: true,
      rank: 3,
      outOf: 3,
      total: '69.4998',
      categoryMean: '71.8333',
    });
    expect(card.contentHash).toMatch(/^[0-9a-f]{64}$/);
    const [onTime] = card.lines;
    expect(onTime).toMatchObject({ kind: 'indicator', name: '按期完成率', points: '25', maxPoints: '25' });
    expect(onTime!.standard).not.toBe('');
    expect(onTime!.facts).toMatchObject([{ counted: true, percent: '100' }]);
    expect(card.trend).toEqual([
      { year: 2026, quarter: 1, total: '59', rank: 2 },
      { year: 2026, quarter: 2, total: '69.4998', rank: 3 },
    ]);
    expect(card.statusCounts.map(({ status }) => status)).toHaveLength(6);
    expect(card.statusCounts.filter(({ count }) => count > 0)).toEqual([
      { status: 'behind', count: 1 },
      { status: 'other', count: 1 },
    ]);
  });

  it('gives every row of the ranking the trend of its scorecard, in one statement for all', async () => {
    const ranking = (await office.ranking(second.id))!;
    const rows = ranking.categories.flatMap((category) => category.rows);
    expect(rows).toHaveLength(5);
    for (const { unitId, trend } of rows)
      expect(trend).toEqual((await office.scorecard(second.id, unitId)).trend);
    const earlier = (await office.ranking(first.id))!.categories.flatMap((category) => category.rows);
    expect(earlier.map(({ trend }) => trend.length).sort()).toEqual([0, 0, 1, 1, 1]);
    const some = await world.statementsOf(() => office.ranking(first.id));
    expect(await world.statementsOf(() => office.ranking(second.id))).toBe(some);
    expect(some).toBeLessThanOrEqual(12);
  });

  it('leaves later quarters, and quarters without the unit, out of the trend', async () => {
    expect((await office.scorecard(first.id, units.a)).trend).toHaveLength(1);
    expect((await office.scorecard(second.id, units.c)).trend).toEqual([
      { year: 2026, quarter: 2, total: '73', rank: 1 },
    ]);
    const away = await office.scorecard(second.id, units.absent);
    expect(away).toMatchObject({ participates: false, rank: null, lines: [], trend: [] });
  });

  it('shows a unit its own scorecard only, and the ranking of all', async () => {
    for (const role of ['unit_head', 'unit_reporter'] as const) {
      const unit = new AssessmentClient(await world.home.logIn(role, units.a));
      expect((await unit.scorecard(second.id, units.a)).unitName).toBe('甲局');
      await expect(unit.scorecard(second.id, units.b)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await unit.ranking())!.categories).toHaveLength(2);
      const seen = await unit.rounds();
      expect(seen.map(({ name }) => name)).toEqual(['二季度', '一季度']);
      expect(seen.flatMap(({ availableActions }) => availableActions)).toEqual([]);
    }
    const leader = new AssessmentClient(await world.home.logIn('leader'));
    expect((await leader.scorecard(second.id, units.b)).unitName).toBe('乙局');
    const admin = new AssessmentClient(await world.home.logIn('system_administrator'));
    await expect(admin.scorecard(second.id, units.b)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(admin.ranking()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(admin.rounds()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('shows nothing of another jurisdiction', async () => {
    const neighbour = new AssessmentClient(await world.other.logIn('office'));
    expect(await neighbour.ranking()).toBeNull();
    await expect(neighbour.ranking(second.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(neighbour.scorecard(second.id, units.a)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = await world.other.unit('邻县局');
    await expect(office.scorecard(second.id, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('costs the same number of statements whatever the number of units', async () => {
    const costs = async () => [
      await world.statementsOf(() => office.ranking()),
      await world.statementsOf(() => office.scorecard(second.id, units.a)),
    ];
    const few = await costs();
    for (const n of [1, 2, 3]) await world.home.unit(`第${n}中心`);
    second = await publish({ name: '二季度补评', quarter: 2 }, {});
    expect((await office.ranking())!.roundName).toBe('二季度补评');
    expect(await costs()).toEqual(few);
    for (const cost of few) expect(cost).toBeLessThanOrEqual(12);
    expect((await office.scorecard(second.id, units.a)).trend).toHaveLength(2);
  });
});
