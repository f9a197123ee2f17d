import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { AssessmentClient } from './testing/assessment-client.js';
import { TrackedWork } from './testing/tracked-work.js';

const RENAME = `mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { version } }`;
const END = `mutation ($input: EndUnitInput!) { endUnit(input: $input) { version } }`;

describe('published results when units change', () => {
  let world: TestWorld;
  let caller: TestClient;
  let office: AssessmentClient;
  let [old, successor] = ['', ''];
  let roundId: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    caller = await world.home.logIn('office');
    office = new AssessmentClient(caller, await world.home.logIn('inspector'));
    const categoryId = await world.home.category('县直部门');
    old = await world.home.unit('县扶贫办', { categoryId });
    successor = await world.home.unit('县乡村振兴局', { categoryId });
    const work = await TrackedWork.create(world.home);
    const share = await work.assign(old, { dueOn: '2026-12-31' });
    await work.report(share, { quarter: 2, percent: '60', asOf: '2026-06-20' });
    const round = await office.open({ name: '二季度', quarter: 2 });
    roundId = round.id;
    await office.scoreAll(roundId);
    await office.publishByTwo(roundId, 1);
  });
  afterAll(() => world.close());

  /** Without what a scorecard tells of today. */
  const scorecard = async (unitId: string) => ({
    ...(await office.scorecard(roundId, unitId)),
    statusCounts: null,
  });
  const published = async () => ({
    ranking: await office.ranking(roundId),
    scorecards: [await scorecard(old), await scorecard(successor)],
  });

  it('R93 stay as they were, under the names of their time', async () => {
    const before = await published();
    expect(before.scorecards.map(({ unitName }) => unitName)).toEqual(['县扶贫办', '县乡村振兴局']);
    const day = { effectiveOn: '2026-08-01', basis: '机构改革方案' };
    const names = { name: '县农业农村和乡村振兴局', shortName: '农振局' };
    await caller.graphql(RENAME, { input: { id: successor, version: 1, ...names, ...day } });
    const merger = { id: old, version: 1, kind: 'merged', successorIds: [successor], ...day };
    await caller.graphql(END, { input: merger });
    expect(await published()).toEqual(before);
    const frozen = `UPDATE round_results SET unit_name = '改' WHERE round_id = '${roundId}'`;
    await expect(world.database.dataSource.query(frozen)).rejects.toThrow('append-only');
  });

  it('R93 the next round asks the successor, not the unit that is no more', async () => {
    const next = await office.open({ name: '三季度', quarter: 3 });
    const { rows } = await office.sheet(next.id);
    expect(rows.map(({ unitName }) => unitName)).toEqual(['县农业农村和乡村振兴局']);
  });
});
