import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { DraftPlan } from '../testing/draft-plan.js';

const PREVIEW = `query ($input: EndUnitInput!) { unitEndPreview(input: $input) { refusal groupNames
  accounts { loginName } shares { taskTitle way successorId role percent reportCount } } }`;
const END = `mutation ($input: EndUnitInput!) { endUnit(input: $input) { version endedOn
  changes { kind effectiveOn basis successors { name } } } }`;
const RENAME = `mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { version name
  formerNames { name endedOn } changes { kind } } }`;
const TASK = `query ($id: ID!) { task(id: $id) { assignments { id percent role reportsForTask state unit { name }
  continues { id unit { name formerNames { name } } reports { narrative } } }
  withdrawnAssignments { unit { name endedOn } reports { narrative } } } }`;
const UNITS = `{ units { id name endedOn formerNames { name endedOn } } unitGroups { name memberIds } }`;

interface TaskReply {
  task: {
    assignments: {
      role: string;
      percent: string;
      reportsForTask: boolean;
      unit: { name: string };
      continues: object | null;
    }[];
    withdrawnAssignments: object[];
  };
}
interface Preview {
  unitEndPreview: {
    refusal: string | null;
    groupNames: string[];
    accounts: object[];
    shares: { way: string; role: string; successorId: string; reportCount: number }[];
  };
}

let number = 0;

describe('a unit that ends', () => {
  let world: TestWorld;
  let office: TestClient;
  let plan: IssuedPlan;
  let [poverty, revival, other] = ['', '', ''];

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    plan = await IssuedPlan.create(world.home);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    number += 1;
    poverty = await world.home.unit(`县扶贫办${number}`, { aliases: [`县扶贫开发办${number}`] });
    revival = await world.home.unit(`县乡村振兴局${number}`);
    other = await world.home.unit(`县农业农村局${number}`);
  });

  const merger = (over: object = {}) => ({
    id: poverty,
    version: 1,
    kind: 'merged',
    effectiveOn: '2026-08-01',
    successorIds: [revival],
    basis: '县机构改革方案',
    ...over,
  });
  const end = (over: object = {}, client = office) =>
    client.graphql<{ endUnit: { endedOn: string; changes: object[] } }>(END, { input: merger(over) });
  const preview = async (over: object = {}) =>
    (await office.graphql<Preview>(PREVIEW, { input: merger(over) })).unitEndPreview;
  const task = async (id: string) => (await office.graphql<TaskReply>(TASK, { id })).task;

  it('R93 merges: open work moves, reports stay readable under the old unit', async () => {
    const taskId = await plan.task({ title: '产业帮扶' });
    const share = await plan.assign(taskId, poverty, { percent: '40', dueOn: '2026-12-31' });
    await plan.report(share, 2, { narrative: '已帮扶三十户' });
    await world.home.logIn('unit_head', poverty);
    const told = await preview();
    expect(told).toMatchObject({
      refusal: null,
      accounts: [{ loginName: expect.stringMatching(/^unit_head/) }],
      shares: [{ way: 'moved', successorId: revival, percent: '40', reportCount: 1 }],
    });
    expect((await end()).endUnit).toMatchObject({
      endedOn: '2026-08-01',
      changes: [
        { kind: 'merged', effectiveOn: '2026-08-01', successors: [{ name: `县乡村振兴局${number}` }] },
      ],
    });
    expect(await task(taskId)).toMatchObject({
      assignments: [
        {
          unit: { name: `县乡村振兴局${number}` },
          percent: '40',
          state: 'to_sign',
          continues: { unit: { name: `县扶贫办${number}` }, reports: [{ narrative: '已帮扶三十户' }] },
        },
      ],
      withdrawnAssignments: [{ unit: { endedOn: '2026-08-01' }, reports: [{ narrative: '已帮扶三十户' }] }],
    });
    const { units } = await office.graphql<{ units: { id: string; formerNames: object[] }[] }>(UNITS);
    expect(units.find(({ id }) => id === revival)!.formerNames).toEqual([
      { name: `县扶贫办${number}`, endedOn: '2026-08-01' },
    ]);
    const accounts = await world.database.dataSource.query<unknown[]>(
      'SELECT 1 FROM accounts WHERE unit_id = $1 AND NOT disabled',
      [poverty],
    );
    expect(accounts).toHaveLength(1);
  });

  it('R93 joins the share that the successor has: lead where either was, one reporter', async () => {
    const taskId = await plan.task();
    await plan.assign(taskId, poverty, { role: 'lead' });
    const own = await plan.assign(taskId, revival, { role: 'responsible', percent: '10' });
    await world.database.dataSource.query(
      'UPDATE assignments SET reports_for_task = true WHERE task_id = $1 AND unit_id = $2',
      [taskId, poverty],
    );
    expect((await preview()).shares).toMatchObject([{ way: 'joined', role: 'lead' }]);
    await end();
    expect((await task(taskId)).assignments).toMatchObject([
      { id: own, role: 'lead', percent: '10', reportsForTask: true },
    ]);
  });

  it('R93 leaves finished work where it is, and splits by the office’s choice', async () => {
    const [first, second, done] = [await plan.task(), await plan.task(), await plan.task()];
    await plan.assign(first, poverty);
    const chosen = await plan.assign(second, poverty);
    await plan.assign(done, poverty, { percent: '100', completedOn: '2026-06-30' });
    const split = { kind: 'split', successorIds: [revival, other] };
    await end({ ...split, choices: [{ assignmentId: chosen, unitId: other }] });
    const names = async (id: string) => (await task(id)).assignments.map(({ unit }) => unit.name);
    expect(await names(first)).toEqual([`县乡村振兴局${number}`]);
    expect(await names(second)).toEqual([`县农业农村局${number}`]);
    expect(await names(done)).toEqual([`县扶贫办${number}`]);
  });

  it('R93 collectives follow: the successor joins where the unit was, from the day on', async () => {
    const group = await world.home.group(`县级各相关单位${number}`, [poverty, other]);
    expect((await preview()).groupNames).toEqual([`县级各相关单位${number}`]);
    await end();
    const rows = await world.database.dataSource.query<unknown[]>(
      `SELECT unit_id AS unit, joined_on AS "joinedOn", left_on AS "leftOn" FROM unit_group_members
        WHERE group_id = $1 AND unit_id <> $2 ORDER BY joined_on`,
      [group, other],
    );
    expect(rows).toEqual([
      { unit: poverty, joinedOn: '0001-01-01', leftOn: '2026-08-01' },
      { unit: revival, joinedOn: '2026-08-01', leftOn: null },
    ]);
  });

  it('R93 its printed names lead to the successor from then on', async () => {
    await end();
    const draft = await DraftPlan.create(world.home);
    const taskId = await draft.task([{ role: 'lead', printedName: `县扶贫开发办${number}` }]);
    await draft.issue(office);
    expect((await task(taskId)).assignments).toMatchObject([{ unit: { name: `县乡村振兴局${number}` } }]);
  });

  it('R93 a new name keeps the old one with its time, and for documents that still print it', async () => {
    const input = {
      id: other,
      version: 1,
      name: `县农业农村和水利局${number}`,
      shortName: '农水局',
      effectiveOn: '2026-08-01',
      basis: '',
    };
    const { renameUnit: renamed } = await office.graphql<{ renameUnit: object }>(RENAME, { input });
    expect(renamed).toEqual({
      version: 2,
      name: `县农业农村和水利局${number}`,
      formerNames: [{ name: `县农业农村局${number}`, endedOn: '2026-08-01' }],
      changes: [{ kind: 'renamed' }],
    });
    await expect(office.graphql(RENAME, { input: { ...input, version: 2 } })).rejects.toMatchObject({
      reason: 'organisation.same-name',
    });
    const taken = { ...input, version: 2, name: `县乡村振兴局${number}` };
    await expect(office.graphql(RENAME, { input: taken })).rejects.toMatchObject({
      reason: 'organisation.name-taken',
    });
  });

  it('R93 the ledger of a past day calls a unit by the name of that day', async () => {
    const unit = await world.home.unit(`县科技局${number}`);
    const title = `科技任务${number}`;
    const taskId = await plan.task({ title });
    await plan.assign(taskId, unit);
    const before = world.now;
    world.now = new Date('2026-08-20T02:00:00Z');
    const later = await world.home.logIn('office');
    const names = { name: `县科工局${number}`, shortName: '科工局' };
    await later.graphql(RENAME, {
      input: { id: unit, version: 1, ...names, effectiveOn: '2026-08-18', basis: '' },
    });
    const nameOn = async (asOf: string | null) => {
      const { ledger } = await later.graphql<{ ledger: { rows: { unitName: string }[] } }>(
        `query ($asOf: CivilDate, $filter: LedgerFilter!) { ledger(filter: $filter, asOf: $asOf,
          sort: { key: code, direction: asc }, page: { page: 1, pageSize: 50 }) { rows { unitName } } }`,
        { asOf, filter: { text: title } },
      );
      return ledger.rows.map(({ unitName }) => unitName);
    };
    expect(await nameOn(null)).toEqual([`县科工局${number}`]);
    expect(await nameOn('2026-08-18')).toEqual([`县科工局${number}`]);
    expect(await nameOn('2026-08-17')).toEqual([`县科技局${number}`]);
    world.now = before;
  });

  it('R93 is refused with its reason: no successor, itself, the future, twice, others', async () => {
    expect((await preview({ successorIds: [] })).refusal).toBe('organisation.successor-missing');
    await expect(end({ successorIds: [] })).rejects.toMatchObject({
      reason: 'organisation.successor-missing',
    });
    await expect(end({ successorIds: [poverty] })).rejects.toMatchObject({
      reason: 'organisation.successor-unfit',
    });
    await expect(end({ effectiveOn: '2026-08-16' })).rejects.toMatchObject({
      reason: 'organisation.change-in-future',
    });
    await expect(end({ version: 7 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(end({}, await world.home.logIn('leader'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(end({}, await world.other.logIn('office'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = await world.other.unit(`邻县某局${number}`);
    await expect(end({ successorIds: [foreign] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await end();
    await expect(end({ version: 2 })).rejects.toMatchObject({ reason: 'organisation.unit-ended' });
  });

  it('costs the same however much work moves', async () => {
    const cost = async (tasks: number) => {
      const unit = await world.home.unit(`县第${tasks}办${number}`);
      for (let n = 0; n < tasks; n += 1) await plan.assign(await plan.task(), unit);
      return world.statementsOf(() => end({ id: unit, successorIds: [other] }));
    };
    await world.home.logIn('unit_head', other);
    expect(await cost(2)).toBe(await cost(12));
  });
});
