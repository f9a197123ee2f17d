import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from '../testing/issued-plan.js';
import { desk, figure, reportOn, type Report } from '../testing/report-desk.js';

const READ = `query ($id: ID!, $quarter: Int!) { consolidation(assignmentId: $id, year: 2026, quarter: $quarter) {
  completed reported total members { unitName role standing report { reportId accepted percent narrative problems
    figures { label value unit } } } } }`;

interface Consolidation {
  completed: number;
  reported: number;
  total: number;
  members: { unitName: string; standing: string; report: { reportId: string; narrative: string } | null }[];
}

describe('the lead of a task', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let taskId: string;
  let leadShare: string;
  const shares: Record<string, string> = {};
  const clients: Record<string, TestClient> = {};
  const unitIds: Record<string, string> = {};

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    for (const name of ['县牵头局', '县成员一局', '县成员二局', '县旁观局']) {
      unitIds[name] = await world.home.unit(name);
      clients[name] = await world.home.logIn('unit_reporter', unitIds[name]);
    }
  });
  beforeEach(async () => {
    taskId = await plan.task();
    leadShare = await plan.assign(taskId, unitIds['县牵头局']!);
    for (const name of ['县成员一局', '县成员二局'])
      shares[name] = await plan.assign(taskId, unitIds[name]!, { role: 'responsible' });
  });
  afterAll(() => world.close());

  const read = async (client: TestClient, id = leadShare, quarter = 2): Promise<Consolidation> =>
    (await client.graphql<{ consolidation: Consolidation }>(READ, { id, quarter })).consolidation;
  const report = (name: string, over: object = {}): Promise<Report> =>
    desk.submit(clients[name]!, reportOn(shares[name]!, { narrative: `${name}进展`, ...over }));
  const lead = () => clients['县牵头局']!;

  it('R07, R30: sees each member’s report of the quarter, and completion by member', async () => {
    await report('县成员一局', { percent: '100', figures: [figure()] });
    await desk.save(clients['县成员二局']!, reportOn(shares['县成员二局']!, { narrative: '半成品' }));
    const seen = await read(lead());
    expect(seen).toMatchObject({ completed: 1, reported: 1, total: 2 });
    expect(seen.members.map(({ unitName, standing }) => [unitName, standing])).toEqual([
      ['县成员一局', 'completed'],
      ['县成员二局', 'late'],
    ]);
    expect(seen.members[0]?.report).toMatchObject({
      narrative: '县成员一局进展',
      figures: [{ label: '主动公开信息', value: '80', unit: '条' }],
    });
    expect(JSON.stringify(seen)).not.toContain('半成品');
    expect((await read(lead(), leadShare, 3)).members.map(({ standing }) => standing)).toEqual([
      'missing',
      'missing',
    ]);
  });

  it('R30: takes members’ reports over, each piece keeping whose it was', async () => {
    const one = await report('县成员一局', { figures: [figure()] });
    const two = await report('县成员二局', { figures: [figure({ value: '20' })] });
    const parts = [
      { label: '县成员一局', value: '80', reportId: one.id },
      { label: '县成员二局', value: '20', reportId: two.id },
    ];
    const joined = { figures: [figure({ value: '100', parts })], sourceReportIds: [one.id, two.id] };
    const own = await desk.save(lead(), reportOn(leadShare, joined));
    expect(own).toMatchObject({
      sources: [
        { reportId: one.id, unitName: '县成员一局' },
        { reportId: two.id, unitName: '县成员二局' },
      ],
      figures: [{ value: '100', partsDifference: null, parts }],
    });
    const office = await world.home.logIn('office');
    await desk.giveBack(office, { id: two.id, version: two.version, reason: '重报' });
    const kept = await desk.save(lead(), reportOn(leadShare, { ...joined, version: own.version }));
    expect(kept).toMatchObject({ sources: [{}, {}] });
  });

  it('is one: members, bystanders and other jurisdictions read nothing', async () => {
    const one = await report('县成员一局');
    const missing = { code: 'NOT_FOUND' };
    for (const name of ['县成员一局', '县旁观局']) {
      await expect(read(clients[name]!)).rejects.toMatchObject(missing);
      if (name !== '县成员一局')
        await expect(desk.read(clients[name]!, one.id)).rejects.toMatchObject(missing);
    }
    await expect(read(clients['县成员一局']!, shares['县成员一局'])).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'progress.not-consolidating-lead',
    });
    await expect(read(await world.other.logIn('office'))).rejects.toMatchObject(missing);
    await expect(read(await world.home.logIn('system_administrator'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await read(await world.home.logIn('leader'))).reported).toBe(1);
    // What the lead reads here it reads here only: the member's report itself stays closed to it.
    await expect(desk.read(lead(), one.id)).rejects.toMatchObject(missing);
  });

  it('takes over nothing but its own members’ submitted reports', async () => {
    const draft = await desk.save(clients['县成员一局']!, reportOn(shares['县成员一局']!));
    const elsewhere = await plan.assign(await plan.task(), unitIds['县旁观局']!);
    const strange = await desk.submit(clients['县旁观局']!, reportOn(elsewhere));
    for (const { id } of [draft, strange]) {
      const parts = [{ label: '某局', value: '1', reportId: id }];
      for (const over of [{ sourceReportIds: [id] }, { figures: [figure({ parts })] }])
        await expect(desk.save(lead(), reportOn(leadShare, over))).rejects.toMatchObject({
          code: 'INVALID_INPUT',
          reason: 'progress.source-unknown',
        });
    }
    const one = await report('县成员二局');
    const sources = { sourceReportIds: [one.id], version: draft.version };
    await expect(
      desk.save(clients['县成员一局']!, reportOn(shares['县成员一局']!, sources)),
    ).rejects.toMatchObject({ code: 'REFUSED', reason: 'progress.not-consolidating-lead' });
  });

  it('R05: of several leads is the one that the office named', async () => {
    const second = await plan.assign(taskId, unitIds['县旁观局']!);
    await expect(read(lead())).rejects.toMatchObject({ reason: 'progress.not-consolidating-lead' });
    await world.database.dataSource
      .getRepository(AssignmentRow)
      .update({ id: second }, { reportsForTask: true });
    expect((await read(clients['县旁观局']!, second)).total).toBe(3);
    await expect(read(lead())).rejects.toMatchObject({ reason: 'progress.not-consolidating-lead' });
  });

  it('costs the same whatever there is', async () => {
    const few = await world.statementsOf(() => read(lead()));
    await report('县成员一局', { figures: [figure(), figure({ label: '走访', unit: '户' })] });
    await report('县成员二局', { figures: [figure()] });
    expect(await world.statementsOf(() => read(lead()))).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});
