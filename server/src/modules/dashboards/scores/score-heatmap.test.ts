import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decimal, decimalText, sum } from '#shared/kernel/decimal.js';
import { seededRandom } from '#shared/kernel/ports.js';
import type { AssessmentRound } from '#server/modules/assessment/round.type.js';
import { AssessmentClient } from '#server/modules/assessment/testing/assessment-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { ScoreHeatmap } from './score-heatmap.types.js';

const SCORES = `query ($roundId: ID) { scoreHeatmap(roundId: $roundId) { roundId roundName year quarter
  columns { indicatorId name groupName maxPoints part }
  rows { unitId unitName categoryName rank points otherPoints total } } }`;

const UNITS = ['甲局', '乙局', '丙局', '东镇', '西镇'];

let world: TestWorld;
let office: AssessmentClient;
let caller: TestClient;
let second: TestClient;
let round: AssessmentRound;
const unitIds: string[] = [];

const scores = async (client: TestClient, roundId?: string): Promise<ScoreHeatmap | null> =>
  (await client.graphql<{ scoreHeatmap: ScoreHeatmap | null }>(SCORES, { roundId })).scoreHeatmap;

beforeAll(async () => {
  world = await TestWorld.open();
  caller = await world.home.logIn('office');
  second = await world.home.logIn('inspector');
  office = new AssessmentClient(caller, second);
  const categories = [await world.home.category('县直部门'), await world.home.category('镇街')];
  for (const name of UNITS)
    unitIds.push(
      await world.home.unit(name, { categoryId: name.endsWith('镇') ? categories[1]! : categories[0]! }),
    );
});
afterAll(() => world.close());

it('has nothing before a result is shown', async () => {
  expect(await scores(caller)).toBeNull();
  round = await office.open({ name: '二季度', quarter: 2, excludedUnitIds: [unitIds[2]] });
  await expect(scores(caller, round.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('shows in every cell the points of the line that it opens, and in every total their sum', async () => {
  const random = seededRandom(6);
  await office.scoreAll(round.id, (_, max) =>
    decimalText(
      decimal(max)
        .times(Math.floor(random.next() * 5))
        .div(4),
    ),
  );
  const { adjustments } = await office.adjust({
    roundId: round.id,
    unitId: unitIds[0],
    kind: 'bonus',
    points: '1.5',
    reason: '经验推广',
    fileId: null,
  });
  await new AssessmentClient(second).approve(adjustments[0]!.id, 1);
  round = await office.publishByTwo(round.id, 1);
  const map = (await scores(caller, round.id))!;
  expect(await scores(caller)).toEqual(map);
  expect(map).toMatchObject({ roundId: round.id, roundName: '二季度', year: 2026, quarter: 2 });
  expect(map.columns.length).toBeGreaterThan(4);
  expect(map.columns.every(({ groupName }) => groupName !== '')).toBe(true);
  expect(map.rows.map(({ unitName }) => unitName)).toEqual(['甲局', '乙局', '东镇', '西镇']);
  for (const row of map.rows) {
    const card = await office.scorecard(round.id, row.unitId);
    for (const [n, { indicatorId, maxPoints }] of map.columns.entries()) {
      const line = card.lines.find((one) => one.indicatorId === indicatorId);
      expect([row.points[n], maxPoints]).toEqual([line?.points ?? null, line?.maxPoints ?? maxPoints]);
    }
    expect(row).toMatchObject({ total: card.total, rank: card.rank });
    const all = sum([...row.points.map((points) => points ?? 0), row.otherPoints]);
    expect(decimalText(all)).toBe(card.total);
  }
  expect(map.rows.map(({ otherPoints }) => otherPoints)).toEqual(['1.5', '0', '0', '0']);
});

it('shows a unit its own line only, and nobody a round of another jurisdiction', async () => {
  const head = await world.home.logIn('unit_head', unitIds[1]);
  expect((await scores(head, round.id))!.rows.map(({ unitId }) => unitId)).toEqual([unitIds[1]]);
  const foreign = await world.other.logIn('office');
  expect(await scores(foreign)).toBeNull();
  await expect(scores(foreign, round.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(scores(caller, 'no-such-round')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('asks the same few statements, whatever the size', async () => {
  const before = await world.statementsOf(() => scores(caller, round.id));
  expect(before).toBeLessThanOrEqual(9);
  const next = await office.open({ name: '三季度', quarter: 3, excludedUnitIds: unitIds.slice(1) });
  await office.scoreAll(next.id);
  const small = await office.publishByTwo(next.id, 1);
  expect(await world.statementsOf(() => scores(caller, small.id))).toBe(before);
});
