import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountRow } from '#db/entities/identity/account.entity.js';
import { PlanMilestoneRow } from '#db/entities/progress/plan-milestone.entity.js';
import { UNDO_MINUTES } from '#shared/undo/undo-kind.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const OFFERS = '{ undoOffers { id kind parameters offeredAt expiresAt } }';
const TAKE_BACK = `mutation ($offerId: ID!) { takeBack(offerId: $offerId) { done refusals { reason count } } }`;
const EXTEND = `mutation ($input: GrantExtensionInput!) { extendAssignment(input: $input) { version dueOn originalDueOn } }`;
const ADD = `mutation ($input: AddMilestoneInput!) { addMilestone(input: $input) { id version } }`;
const REMOVE = `mutation ($input: VersionedInput!) { removeMilestone(input: $input) }`;
const PASTE = `mutation ($text: String!) { readPastedText(text: $text) { id version } }`;
const DISCARD = `mutation ($input: VersionedInput!) { discardBreakdown(input: $input) { version state } }`;
const DISABLE = `mutation ($input: VersionedInput!) { disableAccount(input: $input) { version disabled } }`;
const DONE = { done: 1, refusals: [] };

interface Offer {
  id: string;
  kind: string;
  parameters: Record<string, string>;
  offeredAt: string;
  expiresAt: string;
}

describe('taking back what was done', () => {
  let world: TestWorld;
  let office: TestClient;
  let plan: IssuedPlan;

  const offers = async (client = office) =>
    (await client.graphql<{ undoOffers: Offer[] }>(OFFERS)).undoOffers;
  const takeBack = async (offerId: string, client = office) =>
    (await client.graphql<{ takeBack: { done: number; refusals: object[] } }>(TAKE_BACK, { offerId }))
      .takeBack;
  const milestone = async (title: string) => {
    const input = { planId: plan.id, kind: 'self_check', title, dueOn: '2026-12-20' };
    const { addMilestone } = await office.graphql<{ addMilestone: { id: string; version: number } }>(ADD, {
      input,
    });
    await office.graphql(REMOVE, { input: addMilestone });
  };
  const milestones = async () => {
    const rows = await world.database.dataSource
      .getRepository(PlanMilestoneRow)
      .findBy({ jurisdictionId: world.home.id, planId: plan.id });
    return rows.map(({ title, dueOn }) => [title, dueOn]);
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    plan = await IssuedPlan.create(world.home);
  });
  afterAll(() => world.close());

  it('a milestone that was removed stands again, once; nobody else can do that', async () => {
    await milestone('年中自评');
    expect(await milestones()).toEqual([]);
    const [offer] = await offers();
    expect(offer).toMatchObject({ kind: 'milestone.remove', parameters: { name: '年中自评' } });
    const minutes = (Date.parse(offer!.expiresAt) - Date.parse(offer!.offeredAt)) / 60_000;
    expect(minutes).toBe(UNDO_MINUTES);
    const colleague = await world.home.logIn('office');
    const foreign = await world.other.logIn('office');
    for (const client of [colleague, foreign]) {
      expect(await offers(client)).toEqual([]);
      await expect(takeBack(offer!.id, client)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await takeBack(offer!.id)).toEqual(DONE);
    expect(await milestones()).toEqual([['年中自评', '2026-12-20']]);
    await expect(takeBack(offer!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await offers()).toEqual([]);
  });

  it('of two clicks at once, one does it', async () => {
    await milestone('双击');
    const [offer] = await offers();
    const both = await Promise.allSettled([takeBack(offer!.id), takeBack(offer!.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await milestones()).filter(([title]) => title === '双击')).toHaveLength(1);
  });

  it('is offered for some minutes only', async () => {
    await milestone('过时');
    const [offer] = await offers();
    await world.database.dataSource.query(
      `UPDATE undo_offers SET expires_at = offered_at - interval '1 second' WHERE id = $1`,
      [offer!.id],
    );
    expect(await offers()).toEqual([]);
    await expect(takeBack(offer!.id)).rejects.toMatchObject({ reason: 'undo.too-late' });
    await milestone('下一件');
    await expect(takeBack(offer!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('needs the right that the act needed', async () => {
    const once = await world.home.logIn('office');
    const { accountId } = once.session!;
    const input = { planId: plan.id, kind: 'summary', title: '换岗前', dueOn: null };
    const { addMilestone } = await once.graphql<{ addMilestone: object }>(ADD, { input });
    await once.graphql(REMOVE, { input: addMilestone });
    const [offer] = await offers(once);
    await world.database.dataSource
      .getRepository(AccountRow)
      .update({ id: accountId }, { role: 'inspector' });
    await expect(takeBack(offer!.id, once)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('a reading that was discarded is in review again, unless somebody has gone on with it', async () => {
    const draft = async () => {
      const text = '2026年重点任务\n一、项目建设\n1.完成道路改造。责任单位：县住建局';
      const { readPastedText: input } = await office.graphql<{
        readPastedText: { id: string; version: number };
      }>(PASTE, { text });
      await office.graphql(DISCARD, { input });
      return input.id;
    };
    const stateOf = async (id: string) =>
      (
        await world.database.dataSource.query<{ state: string }[]>(
          'SELECT state FROM breakdown_drafts WHERE id = $1',
          [id],
        )
      )[0]!.state;
    const first = await draft();
    expect(await stateOf(first)).toBe('discarded');
    expect(await takeBack((await offers())[0]!.id)).toEqual(DONE);
    expect(await stateOf(first)).toBe('in_review');
    const second = await draft();
    await world.database.dataSource.query('UPDATE breakdown_drafts SET version = version + 1 WHERE id = $1', [
      second,
    ]);
    const [offer] = await offers();
    await expect(takeBack(offer!.id)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await offers())[0]!.id).toBe(offer!.id);
  });

  it('an account that was disabled lets its owner in again', async () => {
    const administrator = await world.home.logIn('system_administrator');
    const { accountId } = (await world.home.logIn('leader')).session!;
    const version = 1;
    await administrator.graphql(DISABLE, { input: { id: accountId, version } });
    expect(await takeBack((await offers(administrator))[0]!.id, administrator)).toEqual(DONE);
    const { dataSource } = world.database;
    expect(await dataSource.getRepository(AccountRow).findOneByOrFail({ id: accountId })).toMatchObject({
      disabled: false,
    });
  });

  it('a unit takes back that it has ended a person or a division, unless the name was given again', async () => {
    const unitId = await world.home.unit('县科室局');
    const head = await world.home.logIn('unit_head', unitId);
    const entry = async (mutation: string, input: object) =>
      (
        await head.graphql<{ staff: Record<'divisions' | 'officers', { id: string; version: number }[]> }>(
          mutation,
          {
            input: { unitId, ...input },
          },
        )
      ).staff;
    const staff = 'divisions { id version name endedOn } officers { id version name endedOn }';
    const add = (kind: string) =>
      `mutation ($input: Save${kind}Input!) { staff: save${kind}(input: $input) { ${staff} } }`;
    const end = (kind: string) =>
      `mutation ($input: VersionedInput!) { end${kind}(input: $input) { ${staff} } }`;
    const officer = { name: '李某', duty: 'responsible', post: '', phone: '' };
    const { officers } = await entry(add('Officer'), officer);
    const { id, version } = officers[0]!;
    await head.graphql(end('Officer'), { input: { id, version } });
    expect((await offers(head))[0]).toMatchObject({ kind: 'officer.end', parameters: { name: '李某' } });
    expect(await takeBack((await offers(head))[0]!.id, head)).toEqual(DONE);
    const [row] = await world.database.dataSource.query<object[]>(
      'SELECT ended_on AS "endedOn" FROM officers WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ endedOn: null });
    const { divisions } = await entry(add('Division'), { name: '办公室' });
    const division = { id: divisions[0]!.id, version: divisions[0]!.version };
    await head.graphql(end('Division'), { input: division });
    await entry(add('Division'), { name: '办公室' });
    await expect(takeBack((await offers(head))[0]!.id, head)).rejects.toMatchObject({
      reason: 'officer.division-taken',
    });
  });

  it('a deadline that the office has moved is as before, and a stale move shows both versions', async () => {
    const unitId = await world.home.unit('县顺延局');
    const id = await plan.assign(await plan.task({ dueOn: '2026-09-30' }), unitId, { dueOn: '2026-09-30' });
    const move = (version: number, dueOn: string, client = office, reason = '统一顺延') =>
      client.graphql<{ extendAssignment: { version: number; dueOn: string; originalDueOn: string | null } }>(
        EXTEND,
        {
          input: { id, version, dueOn, reason },
        },
      );
    const { extendAssignment: moved } = await move(1, '2026-10-31');
    expect(moved).toMatchObject({ dueOn: '2026-10-31', originalDueOn: '2026-09-30' });
    const stale = { id, version: 1, dueOn: '2026-11-30', reason: '统一顺延' };
    const { errors = [] } = await office.reply(EXTEND, { input: stale });
    expect(errors[0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: moved.version, content: { dueOn: '2026-10-31' } },
    });
    await expect(move(moved.version, '2026-10-31')).rejects.toMatchObject({
      reason: 'change.granted-not-later',
    });
    await expect(move(moved.version, '2026-11-30', office, ' ')).rejects.toMatchObject({
      reason: 'change.reason-missing',
    });
    const head = await world.home.logIn('unit_head', unitId);
    await expect(move(moved.version, '2026-11-30', head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = await world.other.logIn('office');
    await expect(move(moved.version, '2026-11-30', foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await takeBack((await offers())[0]!.id)).toEqual(DONE);
    const [share] = await world.database.dataSource.query<object[]>(
      'SELECT due_on AS "dueOn", original_due_on AS "originalDueOn" FROM assignments WHERE id = $1',
      [id],
    );
    expect(share).toEqual({ dueOn: '2026-09-30', originalDueOn: null });
  });
});
