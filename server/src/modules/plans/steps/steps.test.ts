import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const BREAKDOWN = `breakdown { divisionName officerName leaderName
  steps { id title divisionName officerName dueOn doneOn standing } }`;
const WRITE = `mutation ($input: BreakDownAssignmentInput!) { breakDownAssignment(input: $input) { version light ${BREAKDOWN} } }`;
const READ = `query ($id: ID!) { assignment(id: $id) { ${BREAKDOWN} } }`;
const LIST = `{ unitList(page: { page: 1, pageSize: 20 }) { total missing
  rows { taskTitle divisionName officerName leaderName stepCount doneCount nextDueOn } } }`;
const DIVISION = `mutation ($input: SaveDivisionInput!) { saveDivision(input: $input) { divisions { id name } } }`;
const OFFICER = `mutation ($input: SaveOfficerInput!) { saveOfficer(input: $input) { officers { id name } } }`;

interface Breakdown {
  version: number;
  breakdown: { steps: { id: string; title: string; standing: string }[] };
}

describe('a unit breaks its share down', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let head: TestClient;
  let office: TestClient;
  let [division, officer, leader] = ['', '', ''];
  let id: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县数据局');
    head = await world.home.logIn('unit_head', unitId);
    office = await world.home.logIn('office');
    const divisions = await head.graphql<{ saveDivision: { divisions: { id: string }[] } }>(DIVISION, {
      input: { unitId, name: '政务公开股' },
    });
    division = divisions.saveDivision.divisions[0]!.id;
    const add = async (name: string, duty: string) => {
      const { saveOfficer } = await head.graphql<{
        saveOfficer: { officers: { id: string; name: string }[] };
      }>(OFFICER, { input: { unitId, name, duty, post: '', phone: '' } });
      return saveOfficer.officers.find((one) => one.name === name)!.id;
    };
    officer = await add('李某', 'responsible');
    leader = await add('王某', 'leader');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    id = await plan.assign(await plan.task({ title: '公开事项' }), unitId, { dueOn: '2026-09-30' });
  });

  const step = (title: string, over: object = {}) => ({ title, ...over });
  const write = async (steps: object[], over: object = {}, client = head) => {
    const input = { assignmentId: id, version: 1, divisionId: division, officerId: officer, steps, ...over };
    return (await client.graphql<{ breakDownAssignment: Breakdown }>(WRITE, { input })).breakDownAssignment;
  };

  it('R17, R77 to a division, a person, a leader and dated steps; the office reads it', async () => {
    const steps = [
      step('拟定清单', { dueOn: '2026-07-31', doneOn: '2026-07-30', officerId: officer }),
      step('征求意见', { dueOn: '2026-08-01' }),
      step('集中公开', { dueOn: '2026-09-20', divisionId: division }),
      step('总结', { dueOn: '2026-10-15' }),
      step('日常维护'),
    ];
    const { breakdown } = await write(steps, { leaderId: leader });
    expect(breakdown.steps.map(({ title, standing }) => `${title} ${standing}`)).toEqual([
      '拟定清单 done',
      '征求意见 overdue',
      '集中公开 open',
      '总结 after_due',
      '日常维护 open',
    ]);
    expect(await office.graphql(READ, { id })).toMatchObject({
      assignment: { breakdown: { divisionName: '政务公开股', officerName: '李某', leaderName: '王某' } },
    });
  });

  it('replaces the list as a whole: what is kept keeps its id, what is left out goes', async () => {
    const { breakdown } = await write([step('甲'), step('乙')]);
    const kept = breakdown.steps[1]!;
    const again = await write([{ id: kept.id, title: '乙改' }, step('丙')], { version: 2 });
    expect(again.breakdown.steps.map(({ title }) => title)).toEqual(['乙改', '丙']);
    expect(again.breakdown.steps[0]!.id).toBe(kept.id);
  });

  it('R42 makes the unit’s own list, item by item below the superior one, gaps counted', async () => {
    const reporter = await world.home.logIn('unit_reporter', unitId);
    await write([step('甲', { dueOn: '2026-09-01' }), step('乙', { doneOn: '2026-08-01' })]);
    const { unitList } = await reporter.graphql<{
      unitList: { total: number; missing: number; rows: object[] };
    }>(LIST);
    expect(unitList.total).toBeGreaterThanOrEqual(3);
    expect(unitList.rows).toContainEqual({
      taskTitle: '公开事项',
      divisionName: '政务公开股',
      officerName: '李某',
      leaderName: null,
      stepCount: 2,
      doneCount: 1,
      nextDueOn: '2026-09-01',
    });
    const empty = await plan.assign(await plan.task(), unitId);
    const after = await reporter.graphql<{ unitList: { missing: number } }>(LIST);
    expect(after.unitList.missing).toBe(unitList.missing + 1);
    expect(empty).toEqual(expect.any(String));
  });

  it('says no to dates that cannot be, strangers’ officers, too many steps and old versions', async () => {
    await expect(write([step('甲', { doneOn: '2026-08-16' })])).rejects.toMatchObject({
      reason: 'step.done-in-future',
    });
    await expect(write([step('甲', { doneOn: '2026-01-01' })])).rejects.toMatchObject({
      reason: 'step.done-before-start',
    });
    await expect(write([step(' ')])).rejects.toMatchObject({ reason: 'step.title-missing' });
    await expect(write(Array.from({ length: 51 }, () => step('甲')))).rejects.toMatchObject({
      reason: 'step.too-many',
    });
    await expect(write([], { leaderId: officer })).rejects.toMatchObject({
      reason: 'officer.division-unknown',
    });
    await expect(write([], { version: 3 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is the unit’s business alone', async () => {
    await expect(write([], {}, office)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await world.home.logIn('unit_head', await world.home.unit('县某局'));
    await expect(write([], {}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = await world.other.logIn('unit_head', await world.other.unit('邻县某局'));
    await expect(write([], {}, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves the steps of another share alone, whatever id is sent', async () => {
    const { breakdown } = await write([step('甲')]);
    const other = await plan.assign(await plan.task(), unitId);
    const input = { assignmentId: other, version: 1, steps: [{ id: breakdown.steps[0]!.id, title: '抢' }] };
    await expect(head.graphql(WRITE, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { assignment } = await head.graphql<{ assignment: Breakdown }>(READ, { id });
    expect(assignment.breakdown.steps.map(({ title }) => title)).toEqual(['甲']);
  });
});
