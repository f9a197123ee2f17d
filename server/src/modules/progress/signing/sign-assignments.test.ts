import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from '../testing/issued-plan.js';

const SIGN = `mutation ($ids: [ID!]!) { signAssignments(ids: $ids) { assignmentId done reason } }`;
const READ = `query ($id: ID!) { assignment(id: $id) { state signedByName } }`;

interface Outcome {
  assignmentId: string;
  done: boolean;
  reason: string | null;
}

let number = 0;

describe('signing for many tasks', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let head: TestClient;
  const waiting = async (unit = unitId) => plan.assign(await plan.task(), unit, { state: 'to_sign' });
  const sign = async (ids: string[], client = head) =>
    (await client.graphql<{ signAssignments: Outcome[] }>(SIGN, { ids })).signAssignments;

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
  });
  beforeEach(async () => {
    unitId = await world.home.unit(`县文旅局${(number += 1)}`);
    head = await world.home.logIn('unit_head', unitId);
  });
  afterAll(() => world.close());

  it('signs what is ticked, each with its outcome', async () => {
    const ids = [await waiting(), await waiting()];
    const signed = await plan.assign(await plan.task(), unitId);
    const outcomes = await sign([...ids, signed]);
    expect(
      outcomes
        .filter(({ done }) => done)
        .map(({ assignmentId }) => assignmentId)
        .sort(),
    ).toEqual(ids.sort());
    expect(outcomes.find(({ done }) => !done)).toEqual({
      assignmentId: signed,
      done: false,
      reason: 'workflow.not-from-this-state',
    });
    expect(await head.graphql(READ, { id: ids[0] })).toMatchObject({
      assignment: { state: 'signed', signedByName: expect.stringMatching(/^unit_head/) },
    });
  });

  it('knows nothing of shares of other units, and then does nothing at all', async () => {
    const beside = await waiting(await world.home.unit(`县体育局${number}`));
    const own = await waiting();
    await expect(sign([own, beside])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const office = await world.home.logIn('office');
    expect(await office.graphql(READ, { id: own })).toMatchObject({ assignment: { state: 'to_sign' } });
    await expect(sign([beside], office)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await sign([])).toEqual([]);
  });

  it('signs once when it is pressed twice, and costs the same for two and for twenty', async () => {
    const ids = [await waiting(), await waiting()];
    const both = await Promise.all([sign(ids), sign([...ids].reverse())]);
    expect(both.flat().filter(({ done }) => done)).toHaveLength(2);
    const pair = [await waiting(), await waiting()];
    const few = await world.statementsOf(() => sign(pair));
    const many = await Promise.all(Array.from({ length: 20 }, () => waiting()));
    expect(await world.statementsOf(() => sign(many))).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});
