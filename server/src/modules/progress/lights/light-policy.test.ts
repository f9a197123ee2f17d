import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isUnitRole, ROLES } from '#shared/access/roles.js';
import { DEFAULT_LIGHT_POLICY } from '#shared/progress/lights/light-policy.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from '../testing/issued-plan.js';
import type { LightPolicyPreview, LightPolicyView } from './light-policy.types.js';
import { policyInput } from './testing/policy-input.js';

const POLICY = `number validFrom tolerance notStartedLag dueSoonDays yellowLag statuses { status name colour }
  lights { light name colour } ladder { afterDays name tells }`;
const TODAY = `{ lightPolicy { ${POLICY} } }`;
const VERSIONS = `{ lightPolicyVersions { number validFrom createdByName createdAt dueSoonDays } }`;
const SAVE = `mutation ($input: SaveLightPolicyInput!) { saveLightPolicy(input: $input) { ${POLICY} } }`;
const PREVIEW = `query ($policy: LightPolicyInput!) { previewLightPolicy(policy: $policy) {
  total changedLights changedStatuses lightsBefore { light count } lightsAfter { light count }
  statusesBefore { status count } statusesAfter { status count } } }`;
const SHARE = `query ($id: ID!) { assignment(id: $id) { light status lightReason { key days points date } } }`;

describe('the light policy', () => {
  let world: TestWorld;
  let office: TestClient;
  let shareId: string;
  const save = (client: TestClient, policy: object, lastNumber = 0, validFrom = '2026-08-15') =>
    client
      .graphql<{ saveLightPolicy: LightPolicyView }>(SAVE, { input: { policy, validFrom, lastNumber } })
      .then((reply) => reply.saveLightPolicy);
  const share = async () => (await office.graphql<{ assignment: object }>(SHARE, { id: shareId })).assignment;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    const unitId = await world.home.unit('县档案局');
    const plan = await IssuedPlan.create(world.home);
    const taskId = await plan.task({ dueOn: '2026-09-04' });
    shareId = await plan.assign(taskId, unitId, { dueOn: '2026-09-04', percent: '88' });
    await plan.assign(await plan.task(), unitId, { dueOn: '2026-08-01', percent: '95' });
  });
  afterAll(() => world.close());

  it('is the default until the office saves one', async () => {
    const { lightPolicy } = await office.graphql<{ lightPolicy: LightPolicyView }>(TODAY);
    expect(lightPolicy).toMatchObject({ number: 0, validFrom: null, dueSoonDays: 15, tolerance: 10 });
    expect(lightPolicy.ladder).toEqual(DEFAULT_LIGHT_POLICY.ladder);
    expect(await share()).toEqual({
      light: 'green',
      status: 'on_schedule',
      lightReason: { key: 'in_time', days: 20, points: null, date: null },
    });
  });

  it('shows before it is saved how many lights it would change', async () => {
    const { previewLightPolicy: preview } = await office.graphql<{ previewLightPolicy: LightPolicyPreview }>(
      PREVIEW,
      { policy: policyInput({ dueSoonDays: 30 }) },
    );
    expect(preview).toMatchObject({ total: 2, changedLights: 1, changedStatuses: 0 });
    const countOf = (counts: LightPolicyPreview['lightsAfter'], light: string) =>
      counts.find((one) => one.light === light)?.count;
    expect([countOf(preview.lightsBefore, 'green'), countOf(preview.lightsAfter, 'green')]).toEqual([1, 0]);
    expect([countOf(preview.lightsBefore, 'yellow'), countOf(preview.lightsAfter, 'yellow')]).toEqual([0, 1]);
    expect(await share()).toMatchObject({ light: 'green' });
  });

  it('is a new version from a day on, with its author', async () => {
    const saved = await save(
      office,
      policyInput({ dueSoonDays: 30, statusNames: { behind: '滞后' }, ladder: [] }),
    );
    expect(saved).toMatchObject({ number: 1, validFrom: '2026-08-15', ladder: [] });
    expect(saved.statuses).toContainEqual(expect.objectContaining({ status: 'behind', name: '滞后' }));
    expect(await share()).toMatchObject({ light: 'yellow', lightReason: { key: 'due_soon' } });
    await save(office, policyInput({ dueSoonDays: 5 }), 1, '2026-09-01');
    const { lightPolicyVersions } = await office.graphql<{ lightPolicyVersions: LightPolicyView[] }>(
      VERSIONS,
    );
    expect(lightPolicyVersions).toMatchObject([
      {
        number: 2,
        validFrom: '2026-09-01',
        dueSoonDays: 5,
        createdByName: expect.stringContaining('office'),
      },
      { number: 1, validFrom: '2026-08-15', dueSoonDays: 30 },
    ]);
    // The later version has not begun.
    expect(await share()).toMatchObject({ light: 'yellow' });
    const theirs = await (await world.other.logIn('office')).graphql<{ lightPolicy: LightPolicyView }>(TODAY);
    expect(theirs.lightPolicy.number).toBe(0);
  });

  it('refuses faint colours, ladders that do not rise, days gone by, and versions that came too late', async () => {
    const faint = { lightColours: { ...DEFAULT_LIGHT_POLICY.lightColours, yellow: '#ffe100' } };
    await expect(save(office, policyInput(faint), 2)).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'lights.colour-too-faint',
    });
    const [first, second] = DEFAULT_LIGHT_POLICY.ladder;
    await expect(save(office, policyInput({ ladder: [second!, first!] }), 2)).rejects.toMatchObject({
      reason: 'lights.ladder-not-rising',
    });
    await expect(save(office, policyInput(), 2, '2026-08-14')).rejects.toMatchObject({
      reason: 'lights.not-for-the-past',
    });
    await expect(save(office, policyInput({ tolerance: 99 }), 2)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(save(office, policyInput(), 1)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(save(office, { ...policyInput(), lights: [] }, 2)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('lets one of two who save at once win', async () => {
    const results = await Promise.allSettled([1, 2, 3].map(() => save(office, policyInput(), 2)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'CONFLICT' });
  });

  it('is kept by the office alone and read by everybody who sees lights', async () => {
    const unitId = await world.home.unit('县林业局');
    for (const role of ROLES) {
      const client = await world.home.logIn(role, isUnitRole(role) ? unitId : null);
      const reads = client.graphql(TODAY);
      if (role === 'system_administrator') await expect(reads).rejects.toMatchObject({ code: 'FORBIDDEN' });
      else await expect(reads).resolves.toBeDefined();
      if (role === 'office') continue;
      await expect(save(client, policyInput(), 3)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(client.graphql(VERSIONS)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
