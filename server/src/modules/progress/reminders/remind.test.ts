import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { reasonsToRemind } from '#shared/progress/reminders/reminder.rules.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from '../testing/issued-plan.js';

const LIST = `query ($filter: ReminderFilter!) { reminderCandidates(filter: $filter, page: { page: 1, pageSize: 50 }) {
  total open rows { assignmentId unitName since remindedCount lastRemindedAt availableAt } } }`;
const REMIND = `mutation ($input: RemindInput!) { remindAssignments(input: $input) { assignmentId done reason availableAt } }`;
const OF = `query ($id: ID!) { assignment(id: $id) { reminders { reason createdAt byName } } }`;
const NOTICES = `{ notices(first: 20) { rows { kind } } }`;

interface Outcome {
  assignmentId: string;
  done: boolean;
  reason: string | null;
  availableAt: string | null;
}
interface Page {
  reminderCandidates: { total: number; open: number; rows: { assignmentId: string; since: string }[] };
}

const DAY = 86_400_000;

describe('reminding units', () => {
  let world: TestWorld;
  let office: TestClient;
  let head: TestClient;
  let unitId: string;
  let plan: IssuedPlan;
  let [unsigned, silent, late, reported] = ['', '', '', ''];
  const start = new Date('2026-08-15T02:00:00Z');

  beforeAll(async () => {
    world = await TestWorld.open();
    unitId = await world.home.unit('县数据局');
    head = await world.home.logIn('unit_head', unitId);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.now = start;
    office = await world.home.logIn('office');
    plan = await IssuedPlan.create(world.home);
    const share = async (options: object) => plan.assign(await plan.task(), unitId, options);
    unsigned = await share({ state: 'to_sign' });
    silent = await share({ dueOn: '2026-12-31' });
    late = await share({ dueOn: '2026-06-30' });
    reported = await share({ dueOn: '2026-12-31' });
    await plan.report(reported, 3, { state: 'submitted', asOf: '2026-08-10' });
  });

  const list = async (reason: string) =>
    (await office.graphql<Page>(LIST, { filter: { reason, planId: plan.id } })).reminderCandidates;
  const remind = async (input: object, client = office) =>
    (await client.graphql<{ remindAssignments: Outcome[] }>(REMIND, { input })).remindAssignments;
  const ids = ({ rows }: Page['reminderCandidates']) => rows.map(({ assignmentId }) => assignmentId);

  it('lists who has not signed, not reported this quarter, or is overdue, and since when', async () => {
    const toSign = await list('to_sign');
    expect(ids(toSign)).toEqual([unsigned]);
    expect(toSign.rows[0]).toMatchObject({ since: '2026-01-10', remindedCount: 0, availableAt: null });
    expect(ids(await list('to_report')).sort()).toEqual([silent, late].sort());
    expect((await list('to_report')).rows[0]!.since).toBe('2026-07-01');
    const overdue = await list('overdue');
    expect([ids(overdue), overdue.rows[0]!.since]).toEqual([[late], '2026-07-01']);
  });

  it('reminds one, tells the unit, logs who and when, and not again within a day', async () => {
    expect(await remind({ assignmentIds: [unsigned] })).toMatchObject([{ done: true }]);
    expect(await office.graphql(OF, { id: unsigned })).toMatchObject({
      assignment: { reminders: [{ reason: 'to_sign', byName: expect.stringMatching(/^office/) }] },
    });
    const { notices } = await head.graphql<{ notices: { rows: { kind: string }[] } }>(NOTICES);
    expect(notices.rows[0]!.kind).toBe('assignment.reminded');
    world.now = new Date(start.getTime() + DAY - 1000);
    office = await world.home.logIn('office');
    expect(await remind({ assignmentIds: [unsigned] })).toEqual([
      {
        assignmentId: unsigned,
        done: false,
        reason: 'reminder.too-soon',
        availableAt: '2026-08-16T02:00:00.000Z',
      },
    ]);
    expect(await list('to_sign')).toMatchObject({ total: 1, open: 0 });
    world.now = new Date(start.getTime() + DAY);
    office = await world.home.logIn('office');
    expect(await remind({ assignmentIds: [unsigned] })).toMatchObject([{ done: true }]);
    expect((await list('to_sign')).rows[0]).toMatchObject({ remindedCount: 2 });
  });

  it('reminds all that match in one go, each with its outcome, at the cost of one', async () => {
    await world.statementsOf(() => remind({ assignmentIds: [unsigned] }));
    const one = await world.statementsOf(() => remind({ assignmentIds: [silent] }));
    const extra: string[] = [];
    for (let n = 0; n < 5; n += 1)
      extra.push(await plan.assign(await plan.task(), unitId, { dueOn: '2026-12-31' }));
    let outcomes: Outcome[] = [];
    const all = await world.statementsOf(async () => {
      outcomes = await remind({ matching: { reason: 'to_report', planId: plan.id } });
    });
    // One more than by their ids: whether there is such a plan.
    expect(all).toBe(one + 1);
    expect(
      outcomes
        .filter(({ done }) => done)
        .map(({ assignmentId }) => assignmentId)
        .sort(),
    ).toEqual([late, ...extra].sort());
    expect(outcomes.filter(({ done }) => !done)).toMatchObject([
      { assignmentId: silent, reason: 'reminder.too-soon' },
    ]);
  });

  it('finds nothing to remind of where the unit owes nothing', async () => {
    expect(await remind({ assignmentIds: [reported] })).toMatchObject([{ reason: 'reminder.nothing-open' }]);
  });

  it('reminds once when it is pressed twice', async () => {
    const both = await Promise.all([remind({ assignmentIds: [late] }), remind({ assignmentIds: [late] })]);
    expect(both.flat().filter(({ done }) => done)).toHaveLength(1);
  });

  it('is nobody’s but the office’s and the inspectors’, in their own jurisdiction', async () => {
    await expect(remind({ assignmentIds: [late] }, head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(remind({})).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const foreign = await world.other.logIn('office');
    await expect(remind({ assignmentIds: [late] }, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const matching = { reason: 'to_sign', planId: plan.id };
    await expect(remind({ matching }, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists by the same rule that decides: SQL and function agree', async () => {
    const day = asCivilDate('2026-08-15');
    for (const state of ['to_sign', 'signed'] as const)
      for (const dueOn of [null, '2026-06-30', '2026-12-31'])
        for (const percent of ['0', '100'])
          for (const withReport of [false, true]) {
            const done = percent === '100' ? { completedOn: '2026-06-30' } : {};
            const id = await plan.assign(await plan.task(), unitId, { state, dueOn, percent, ...done });
            if (withReport) await plan.report(id, 3, { state: 'submitted', asOf: '2026-08-10' });
            const facts = { state, withdrawn: false, percent, reported: withReport, lastRemindedAt: null };
            const due = dueOn === null ? null : asCivilDate(dueOn);
            const listed = [];
            for (const reason of ['to_sign', 'overdue', 'to_report'])
              if (ids(await list(reason)).includes(id)) listed.push(reason);
            expect(listed).toEqual(reasonsToRemind({ ...facts, dueOn: due }, day));
          }
  });
});
