import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { drawSample } from '#shared/progress/changes/draw-sample.js';
import { desk, reportOn } from '#server/modules/progress/testing/report-desk.js';
import { evidence, IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { ApiError, TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { CHECKLIST, look, step } from '../testing/changes-api.js';

const OPEN = `mutation ($input: OpenLookBackInput!) { openLookBack(input: $input) {
  id method seed populationSize populationHash itemCount examinedCount failedCount planTitle unitName } }`;
const ITEMS = `query ($id: ID!) { lookBackItems(lookBackId: $id, page: { page: 1, pageSize: 200 }) {
  total rows { id version result assignment { id unit { id } } } } }`;
const RECORD = `mutation ($input: RecordLookBackInput!) { recordLookBack(input: $input) {
  version result foundPercent shortfall examinedByName assignment { state percent closedOn completedOn } } }`;
const DRAW = `query ($id: ID!) { lookBackDraw(id: $id) { populationSize hashMatches itemsMatch } }`;

interface Opened {
  openLookBack: {
    id: string;
    seed: string | null;
    populationSize: number;
    populationHash: string;
    itemCount: number;
  };
}
interface Items {
  lookBackItems: { total: number; rows: { id: string; version: number; assignment: { id: string } }[] };
}

describe('a look-back', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let head: TestClient;
  let inspector: TestClient;
  let office: TestClient;
  let proof: string;

  const open = async (over: Record<string, unknown> = {}) => {
    const input = {
      title: '第三季度回头看',
      heldOn: '2026-08-15',
      leadBy: '李主任',
      method: 'look_back',
      ...over,
    };
    const { openLookBack } = await inspector.graphql<Opened>(OPEN, { input: { planId: plan.id, ...input } });
    const { lookBackItems } = await inspector.graphql<Items>(ITEMS, { id: openLookBack.id });
    return { ...openLookBack, items: lookBackItems.rows };
  };
  const record = (
    item: { id: string; version: number },
    over: Record<string, unknown> = {},
    client = inspector,
  ) => {
    const findings = { progressFinding: '现场查看', effectFinding: '', shortfall: '', fileIds: [] };
    const input = { id: item.id, version: item.version, result: 'holds', ...findings, ...over };
    return client.graphql<{ recordLookBack: Record<string, unknown> }>(RECORD, { input });
  };
  const failing = () => ({
    result: 'does_not_hold',
    shortfall: '未完工',
    foundPercent: '60',
    fileIds: [proof],
  });
  const closed = async () => {
    const id = await plan.assign(await plan.task(), unitId, { percent: '100', completedOn: '2026-07-01' });
    await step(head, 'requestCompletion', { id, version: 1, explanation: '', fileIds: [] });
    await step(office, 'confirmCompletion', { id, version: 2, checked: CHECKLIST, reason: '' });
    return id;
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    unitId = await world.home.unit('县住建局');
    head = await world.home.logIn('unit_head', unitId);
    inspector = await world.home.logIn('inspector');
    office = await world.home.logIn('office');
    proof = await evidence(world.home, null);
  }, 60_000);
  beforeEach(async () => {
    plan = await IssuedPlan.create(world.home);
  });
  afterAll(() => world.close());

  it('R16: goes over what is closed or complete and over nothing else', async () => {
    const done = await plan.assign(await plan.task(), unitId, { percent: '100', completedOn: '2026-07-01' });
    const struckOff = await closed();
    await plan.assign(await plan.task(), unitId, { percent: '60' });
    const { items, ...opened } = await open();
    expect(items.map(({ assignment }) => assignment.id).sort()).toEqual([done, struckOff].sort());
    expect(opened).toMatchObject({ seed: null, populationSize: 2, itemCount: 2, planTitle: '年度重点任务' });
    await expect(open({ unitId: await world.home.unit('县统计局') })).rejects.toMatchObject({
      reason: 'look-back.nothing-in-scope',
    });
  });

  it('R16: reopens what does not hold at the percent that was found, and later reports count anew', async () => {
    const id = await closed();
    const {
      items: [item],
    } = await open();
    for (const [over, reason] of [
      [{ shortfall: '' }, 'look-back.shortfall-missing'],
      [{ foundPercent: null }, 'look-back.percent-missing'],
      [{ fileIds: [] }, 'look-back.evidence-missing'],
      [{ foundPercent: '100' }, 'change.found-not-lower'],
    ] as const)
      await expect(record(item!, { ...failing(), ...over })).rejects.toMatchObject({ reason });
    expect((await record(item!, failing())).recordLookBack).toMatchObject({
      result: 'does_not_hold',
      assignment: { state: 'signed', percent: '60', closedOn: null, completedOn: null },
    });
    const seen = await look(head, id);
    expect(seen.changes[0]).toMatchObject({ kind: 'reopening', state: 'granted', reason: '未完工' });

    const report = async (client: TestClient, asOf: string, quarter: number) => {
      const reportId = await plan.report(id, quarter, { state: 'submitted', percent: '100', asOf });
      await client.graphql(
        `mutation ($input: VersionedInput!) { acceptProgressReport(input: $input) { id } }`,
        {
          input: { id: reportId, version: 1 },
        },
      );
      return look(client, id);
    };
    expect(await report(office, '2026-07-05', 2)).toMatchObject({ percent: '60', completedOn: null });
    const then = world.now;
    world.now = new Date('2026-09-20T02:00:00Z');
    const later = await world.home.logIn('office');
    expect(await report(later, '2026-09-18', 3)).toMatchObject({ percent: '100', completedOn: '2026-09-18' });
    world.now = then;
  });

  it('R16: the unit reports again in the very quarter in which its work was reopened', async () => {
    const id = await plan.assign(await plan.task(), unitId);
    const Q3 = { quarter: 3, asOf: '2026-08-14', percent: '100' };
    const first = await desk.submit(head, reportOn(id, { ...Q3, narrative: '四条热线已并线' }));
    await desk.accept(office, { id: first.id, version: first.version });
    const waiting = async () =>
      (
        await head.graphql<{ workList: { rows: { assignmentId: string }[] } }>(
          '{ workList(kind: to_report, page: { page: 1, pageSize: 200 }) { rows { assignmentId } } }',
        )
      ).workList.rows.some(({ assignmentId }) => assignmentId === id);
    expect(await waiting()).toBe(false);
    const version = first.version + 1;
    await expect(desk.save(head, reportOn(id, { ...Q3, version }))).rejects.toMatchObject({
      reason: 'workflow.not-from-this-state',
    });

    const { items } = await open();
    await record(
      items.find(({ assignment }) => assignment.id === id)!,
      failing(),
    );
    expect(await waiting()).toBe(true);
    const overruledAt = world.now.toISOString();
    world.now = new Date(world.now.getTime() + 60_000);
    const anew = { quarter: 3, asOf: '2026-08-15', percent: '80' };
    const saved = await desk.save(head, reportOn(id, { ...anew, narrative: '供水热线改并中' }));
    expect(saved.id).not.toBe(first.id);
    const again = await desk.submit(head, reportOn(id, { ...anew, narrative: '供水热线已并', version: 1 }));
    await desk.accept(office, { id: again.id, version: again.version });
    expect(await look(head, id)).toMatchObject({ state: 'signed', percent: '80' });
    expect(await waiting()).toBe(false);
    // The first stays as it was accepted.
    expect(await desk.read(office, first.id)).toMatchObject({
      state: 'accepted',
      percent: '100',
      narrative: '四条热线已并线',
      availableActions: [],
    });
    const reports = `query ($id: ID!) { assignment(id: $id) { reports { id quarter overruledAt } } }`;
    expect(await office.graphql(reports, { id })).toEqual({
      assignment: {
        reports: [
          { id: again.id, quarter: 3, overruledAt: null },
          { id: first.id, quarter: 3, overruledAt },
        ],
      },
    });
  });

  it('R16: what was on its way when the work was reopened does not stand in the way of another report', async () => {
    const id = await plan.assign(await plan.task(), unitId, { percent: '100', completedOn: '2026-07-01' });
    const Q3 = { quarter: 3, asOf: '2026-08-10', percent: '100' };
    const onItsWay = await desk.submit(head, reportOn(id, Q3));
    const { items } = await open();
    await record(
      items.find(({ assignment }) => assignment.id === id)!,
      failing(),
    );
    await desk.accept(office, { id: onItsWay.id, version: onItsWay.version });
    expect(await look(head, id)).toMatchObject({ percent: '60', completedOn: null });
    world.now = new Date(world.now.getTime() + 60_000);
    const again = await desk.submit(head, reportOn(id, { ...Q3, asOf: '2026-08-15', percent: '70' }));
    await desk.accept(office, { id: again.id, version: again.version });
    expect(await look(head, id)).toMatchObject({ percent: '70' });
  });

  it('R16: leaves alone what holds, and is recorded once', async () => {
    const id = await closed();
    const {
      items: [item],
    } = await open();
    const outcomes = await Promise.allSettled([record(item!), record(item!, failing(), office)]);
    const failed = outcomes
      .filter((one) => one.status === 'rejected')
      .map((one) => (one.reason as ApiError).code);
    expect(failed).toEqual(['CONFLICT']);
    await expect(record({ ...item!, version: 2 })).rejects.toMatchObject({
      reason: 'look-back.already-recorded',
    });
    expect(['closed', 'signed']).toContain((await look(office, id)).state);
  });

  it('R74: a spot check is drawn by a seed that anybody can draw with again', async () => {
    const population: string[] = [];
    for (let n = 0; n < 12; n += 1)
      population.push(await plan.assign(await plan.task(), unitId, { percent: '40' }));
    await plan.assign(await plan.task(), unitId, { state: 'to_sign' });
    const drawn = await open({ method: 'spot_check', sampleSize: 4, seed: 20260815 });
    expect(drawn).toMatchObject({ seed: '20260815', populationSize: 12, itemCount: 4 });
    expect(drawn.populationHash).toMatch(/^[0-9a-f]{64}$/);
    expect(drawn.items.map(({ assignment }) => assignment.id)).toEqual(drawSample(population, 4, 20260815));
    const check = () => inspector.graphql(DRAW, { id: drawn.id });
    expect(await check()).toEqual({
      lookBackDraw: { populationSize: 12, hashMatches: true, itemsMatch: true },
    });
    await world.database.dataSource.query('UPDATE look_backs SET seed = 7 WHERE id = $1', [drawn.id]);
    expect(await check()).toMatchObject({ lookBackDraw: { hashMatches: true, itemsMatch: false } });
    await world.database.dataSource.query('UPDATE look_backs SET population = population[2:] WHERE id = $1', [
      drawn.id,
    ]);
    expect(await check()).toMatchObject({ lookBackDraw: { hashMatches: false } });
    const chosen = await open({ method: 'spot_check', sampleSize: 50 });
    expect(chosen.itemCount).toBe(12);
    await expect(open({ method: 'spot_check' })).rejects.toMatchObject({ reason: 'look-back.sample-size' });
  });

  it('is the office’s and the inspectors’, and read by leaders', async () => {
    await closed();
    const {
      id,
      items: [item],
    } = await open();
    await expect(record(item!, {}, head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const leader = await world.home.logIn('leader');
    await expect(record(item!, {}, leader)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(leader.graphql(ITEMS, { id })).resolves.toMatchObject({ lookBackItems: { total: 1 } });
    const foreign = await world.other.logIn('inspector');
    await expect(record(item!, {}, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(foreign.graphql(ITEMS, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
