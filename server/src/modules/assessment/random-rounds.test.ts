import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RoundSnapshotRow } from '#db/entities/assessment/round-snapshot.entity.js';
import { canonicalJson } from '#shared/assessment/canonical-json.js';
import { addDays, asCivilDate } from '#shared/kernel/civil-date.js';
import { seededRandom } from '#shared/kernel/ports.js';
import { TestWorld } from '#server/testing/test-world.js';
import { AssessmentClient } from './testing/assessment-client.js';
import { TrackedWork } from './testing/tracked-work.js';

const SEEDS = [1, 20, 300, 4_000, 50_000];
const UNITS = 4;

/** Ten-thousandths as whole numbers: nothing of the arithmetic under test. */
function tenThousandths(text: string): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole) * 10_000n + BigInt(fraction.padEnd(4, '0'));
  return text.startsWith('-') ? -value : value;
}

describe('rounds over random work', () => {
  let world: TestWorld;
  let office: AssessmentClient;
  let inspector: AssessmentClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    const second = await world.home.logIn('inspector');
    inspector = new AssessmentClient(second);
    office = new AssessmentClient(await world.home.logIn('office'), second);
    const categoryId = await world.home.category('县直部门');
    for (let n = 1; n <= UNITS; n += 1) await world.home.unit(`第${n}局`, { categoryId });
  });
  afterAll(() => world.close());

  /** A year of work for the units, a round with random scores, bonuses and deductions, published. */
  async function publishRandom(seed: number): Promise<{ roundId: string; unitIds: string[] }> {
    const random = seededRandom(seed);
    const below = (limit: number) => Math.floor(random.next() * limit);
    const year = 2020 + SEEDS.indexOf(seed);
    const day = () => addDays(asCivilDate(`${year}-01-01`), below(365));
    const quarter = 1 + below(4);
    const { id: roundId } = await office.open({ name: `随机 ${seed}`, year, quarter });
    const unitIds = (await office.sheet(roundId)).rows.map(({ unitId }) => unitId);
    const work = await TrackedWork.create(world.home, year);
    for (let n = 0; n < 15; n += 1) {
      const signedAt = below(4) === 0 ? null : new Date(`${day()}T10:00:00Z`);
      const dueOn = below(5) === 0 ? null : day();
      const assignment = await work.assign(unitIds[below(UNITS)]!, { dueOn, startsOn: day(), signedAt });
      for (const reported of [1, 2, 3, 4].filter(() => below(2) === 0)) {
        const percent = below(3) === 0 ? '100' : `${below(100)}.${below(100)}`;
        await work.report(assignment, { quarter: reported, percent, asOf: day() });
      }
    }
    await office.scoreAll(
      roundId,
      (_, max) => `${below(Number(max))}.${String(below(10_000)).padStart(4, '0')}`,
    );
    for (let n = 0; n < 4; n += 1) {
      const kind = below(2) === 0 ? 'bonus' : 'deduction';
      const points = `${below(9)}.${1 + below(9_999)}`;
      const unitId = unitIds[below(UNITS)];
      const row = await office.adjust({ roundId, unitId, kind, points, reason: '见督查记录' });
      const waiting = row.adjustments.find(({ approved }) => !approved);
      await inspector.approve(waiting!.id, 1);
    }
    await office.publishByTwo(roundId, 1);
    return { roundId, unitIds };
  }

  it.each(SEEDS)(
    'adds up to the total shown, line by line, and hashes what is stored (seed %i)',
    async (seed) => {
      const { roundId, unitIds } = await publishRandom(seed);
      const ranked = (await office.ranking(roundId))!.categories.flatMap(({ rows }) => rows);
      const [snapshot] = await world.database.dataSource.getRepository(RoundSnapshotRow).findBy({ roundId });
      const hash = createHash('sha256').update(canonicalJson(snapshot!.content)).digest('hex');
      for (const unitId of unitIds) {
        const card = await office.scorecard(roundId, unitId);
        const points = card.lines.map((line) => tenThousandths(line.points));
        expect(points.reduce((a, b) => a + b, 0n)).toBe(tenThousandths(card.total));
        const [base, bonus, deduction] = [card.base, card.bonus, card.deduction].map(tenThousandths);
        expect(base! + bonus! - deduction!).toBe(tenThousandths(card.total));
        const row = ranked.find((one) => one.unitId === unitId)!;
        expect([row.total, row.rank]).toEqual([card.total, card.rank]);
        const better = ranked.filter(({ total }) => tenThousandths(total) > tenThousandths(row.total));
        expect(row.rank).toBe(better.length + 1);
        expect(card.contentHash).toBe(hash);
      }
    },
  );
});
