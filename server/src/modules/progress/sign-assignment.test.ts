import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ApiError, TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from './testing/issued-plan.js';

const SIGN = `mutation ($input: VersionedInput!) { signAssignment(input: $input) {
  version state signedAt signedByName availableActions { key } } }`;
const READ = `query ($id: ID!) { assignment(id: $id) { state availableActions { key enabled } } }`;

describe('signing for a task', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let head: TestClient;
  let id: string;
  const sign = (client: TestClient, version = 1) => client.graphql(SIGN, { input: { id, version } });

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县文旅局');
    head = await world.home.logIn('unit_head', unitId);
  });
  beforeEach(async () => {
    id = await plan.assign(await plan.task(), unitId, { state: 'to_sign' });
  });
  afterAll(() => world.close());

  it('is offered to the head, who signs once', async () => {
    expect(await head.graphql(READ, { id })).toEqual({
      assignment: { state: 'to_sign', availableActions: [{ key: 'assignment.sign', enabled: true }] },
    });
    expect(await sign(head)).toEqual({
      signAssignment: {
        version: 2,
        state: 'signed',
        signedAt: '2026-08-15T02:00:00.000Z',
        signedByName: expect.stringMatching(/^unit_head/),
        availableActions: [{ key: 'assignment.request-extension' }, { key: 'assignment.request-completion' }],
      },
    });
    await expect(sign(head)).rejects.toMatchObject({ code: 'CONFLICT', values: { currentVersion: 2 } });
    await expect(sign(head, 2)).rejects.toMatchObject({ reason: 'workflow.not-from-this-state' });
  });

  it('is nobody else’s', async () => {
    const forbidden = [
      await world.home.logIn('office'),
      await world.home.logIn('leader'),
      await world.home.logIn('unit_reporter', unitId),
    ];
    for (const client of forbidden) await expect(sign(client)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const hidden = [
      await world.home.logIn('unit_head', await world.home.unit('县体育局')),
      await world.other.logIn('unit_head', await world.other.unit('邻县文旅局')),
    ];
    for (const client of hidden) await expect(sign(client)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sign(world.stranger())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const reporter = await world.home.logIn('unit_reporter', unitId);
    expect(await reporter.graphql(READ, { id })).toMatchObject({ assignment: { availableActions: [] } });
  });

  it('happens once when it is pressed twice', async () => {
    const outcomes = await Promise.allSettled([sign(head), sign(head)]);
    const failed = outcomes
      .filter((one) => one.status === 'rejected')
      .map((one) => (one.reason as ApiError).code);
    expect(failed).toEqual(['CONFLICT']);
  });
});
