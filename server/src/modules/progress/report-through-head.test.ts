import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { NoticeRow } from '#db/entities/notifications/notice.entity.js';
import type { ApiError, TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from './testing/issued-plan.js';
import { desk, reportOn, type Report } from './testing/report-desk.js';

const refused = (reason: string) => ({ code: 'REFUSED', reason });
const offered = ({ availableActions }: Report): string[] =>
  availableActions.filter(({ enabled }) => enabled).map(({ key }) => key.replace('progress-report.', ''));

describe('a report of a unit with a head', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let taskId: string;
  let assignmentId: string;
  let reporter: TestClient;
  let head: TestClient;
  let office: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县水利局');
    reporter = await world.home.logIn('unit_reporter', unitId);
    head = await world.home.logIn('unit_head', unitId);
    office = await world.home.logIn('office');
  });
  beforeEach(async () => {
    taskId = await plan.task();
    assignmentId = await plan.assign(taskId, unitId);
  });
  afterAll(() => world.close());

  const handIn = (over: object = {}) => desk.handIn(reporter, reportOn(assignmentId, over));
  const at = ({ id, version }: Report, over: object = {}) => ({ id, version, ...over });

  it('goes from the reporter to the head to the office, who accepts', async () => {
    const draft = await desk.save(reporter, reportOn(assignmentId));
    expect(offered(draft)).toEqual(['save', 'hand-in']);
    const handed = await handIn({ version: draft.version });
    expect(handed).toMatchObject({ state: 'handed_in', handedInByName: expect.stringMatching(/reporter/) });
    expect(offered(await desk.read(head, handed.id))).toEqual(['take-back', 'pass-on', 'return-in-unit']);
    await expect(desk.read(office, handed.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const submitted = await desk.passOn(head, at(handed));
    expect(submitted).toMatchObject({ state: 'submitted', submittedByName: expect.stringMatching(/head/) });
    const accepted = await desk.accept(office, at(submitted));
    expect(accepted).toMatchObject({ state: 'accepted', availableActions: [] });
    const again = [
      desk.passOn(head, at(accepted)),
      desk.takeBack(reporter, at(accepted)),
      desk.giveBack(office, at(accepted, { reason: '再改' })),
      desk.save(reporter, reportOn(assignmentId, { version: accepted.version })),
    ];
    // Together: they run at once, and a refusal that nobody awaits yet would end the test.
    await Promise.all(
      again.map((one) => expect(one).rejects.toMatchObject(refused('workflow.not-from-this-state'))),
    );
  });

  it('is not the reporter’s to submit, and the head may write and submit at once', async () => {
    await expect(desk.submit(reporter, reportOn(assignmentId))).rejects.toMatchObject(
      refused('progress.head-submits'),
    );
    expect(await desk.submit(head, reportOn(assignmentId))).toMatchObject({ state: 'submitted' });
  });

  it('comes back from the head with a reason, unseen by the office, and goes again', async () => {
    const handed = await handIn();
    await expect(desk.returnInUnit(head, at(handed, { reason: ' ' }))).rejects.toMatchObject(
      refused('progress.return-reason-missing'),
    );
    const back = await desk.returnInUnit(head, at(handed, { reason: '请补数据' }));
    expect(back).toMatchObject({ state: 'returned', returnReason: '请补数据', submittedAt: null });
    await expect(desk.read(office, back.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await handIn({ version: back.version, narrative: '补了数据' })).toMatchObject({
      state: 'handed_in',
    });
  });

  it('comes back from the office to the reporter, and passes the head again', async () => {
    const submitted = await desk.passOn(head, at(await handIn()));
    const back = await desk.giveBack(office, at(submitted, { reason: '口径不符' }));
    const again = await handIn({ version: back.version });
    await expect(desk.read(office, again.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await desk.passOn(head, at(again))).toMatchObject({ state: 'submitted', returnReason: null });
  });

  it('is taken back before the head has looked, not after', async () => {
    const handed = await handIn();
    await expect(
      desk.save(reporter, reportOn(assignmentId, { version: handed.version })),
    ).rejects.toMatchObject(refused('workflow.not-from-this-state'));
    const taken = await desk.takeBack(reporter, at(handed));
    expect(taken).toMatchObject({ state: 'draft' });
    const submitted = await desk.passOn(head, at(await handIn({ version: taken.version })));
    await expect(desk.takeBack(reporter, at(submitted))).rejects.toMatchObject(
      refused('workflow.not-from-this-state'),
    );
  });

  it('is passed on by the head of its own unit and by nobody else', async () => {
    const handed = await handIn();
    const stranger = await world.home.logIn('unit_head', await world.home.unit('县林业局'));
    const elsewhere = await world.other.logIn('unit_head', await world.other.unit('邻县水利局'));
    for (const client of [stranger, elsewhere]) {
      await expect(desk.passOn(client, at(handed))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(desk.returnInUnit(client, at(handed, { reason: '退' }))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    for (const client of [reporter, office])
      await expect(desk.passOn(client, at(handed))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('goes straight to the office where the unit has no head, or only a disabled one', async () => {
    const small = await world.home.unit('县志办');
    const alone = await world.home.logIn('unit_reporter', small);
    const share = await plan.assign(taskId, small);
    await expect(desk.handIn(alone, reportOn(share))).rejects.toMatchObject(
      refused('progress.unit-without-head'),
    );
    const draft = await desk.save(alone, reportOn(share));
    expect(offered(draft)).toEqual(['save', 'submit']);
    const gone = await world.home.logIn('unit_head', small);
    await world.database.dataSource.query('UPDATE accounts SET disabled = true WHERE id = $1', [
      gone.session?.accountId,
    ]);
    expect(await desk.submit(alone, reportOn(share, { version: draft.version }))).toMatchObject({
      state: 'submitted',
    });
  });

  it('R79: needs a named sign-off where the task asks for one', async () => {
    await desk.setTerms(office, { taskId, version: 0, signOffRequired: true, jointTargets: [] });
    const handed = await handIn();
    const passing = (await desk.read(head, handed.id)).availableActions.find(({ key }) =>
      key.endsWith('pass-on'),
    );
    expect(passing).toMatchObject({ enabled: false, reason: 'progress.sign-off-missing' });
    await expect(desk.passOn(head, at(handed))).rejects.toMatchObject(refused('progress.sign-off-missing'));
    await expect(
      desk.passOn(head, at(handed, { signOff: { name: ' ', on: '2026-06-29' } })),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', reason: 'progress.signer-missing' });
    const signOff = { name: '分管副局长', on: '2026-06-29' };
    const passed = await desk.passOn(head, at(handed, { signOff }));
    expect(passed).toMatchObject({ state: 'submitted', signOff });
    const { assignment } = await head.graphql<{
      assignment: { signers: string[]; signOffRequired: boolean };
    }>('query ($id: ID!) { assignment(id: $id) { signers signOffRequired } }', { id: assignmentId });
    expect(assignment.signOffRequired).toBe(true);
    expect(assignment.signers).toContain('分管副局长');
  });

  it('R79: keeps the sign-off that a form without one does not send, and drops it on demand', async () => {
    const signOff = { name: '主任', on: '2026-06-29' };
    const first = await desk.save(reporter, reportOn(assignmentId, { signOff }));
    const kept = await desk.save(reporter, reportOn(assignmentId, { version: first.version }));
    expect(kept).toMatchObject({ signOff });
    const input = reportOn(assignmentId, { version: kept.version, signOff: null });
    expect(await desk.save(reporter, input)).toMatchObject({ signOff: null });
  });

  it('R79: terms are the office’s, and are set once at a time', async () => {
    const terms = { taskId, version: 0, signOffRequired: true, jointTargets: [] };
    await expect(desk.setTerms(head, terms)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = await world.other.logIn('office');
    await expect(desk.setTerms(foreign, terms)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => desk.setTerms(office, terms)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await desk.setTerms(office, { ...terms, version: 1, signOffRequired: false })).toEqual({
      version: 2,
      signOffRequired: false,
      jointTargets: [],
    });
  });

  it('is passed on once by two heads at a time, and is either accepted or amended', async () => {
    const handed = await handIn();
    const deputy = await world.home.logIn('unit_head', unitId);
    const codes = (outcomes: PromiseSettledResult<unknown>[]) =>
      outcomes.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as ApiError).code)).sort();
    const passes = await Promise.allSettled([
      desk.passOn(head, at(handed)),
      desk.passOn(deputy, at(handed)),
      desk.returnInUnit(deputy, at(handed, { reason: '再看' })),
    ]);
    expect(codes(passes)).toEqual(['CONFLICT', 'CONFLICT', 'done']);
    const now = await desk.read(head, handed.id);
    const back = now.state === 'returned' ? now : await desk.giveBack(office, at(now, { reason: '请改' }));
    const submitted = await desk.submit(head, reportOn(assignmentId, { version: back.version }));
    const race = await Promise.allSettled([
      desk.accept(office, at(submitted)),
      desk.save(reporter, reportOn(assignmentId, { version: submitted.version, percent: '99' })),
    ]);
    expect(race[0]?.status).toBe('fulfilled');
    expect(race[1]?.status).toBe('rejected');
    expect(await desk.read(head, handed.id)).toMatchObject({ state: 'accepted', percent: '40' });
  });

  it('tells the head of what was handed in, and the reporter of what became of it', async () => {
    const submitted = await desk.passOn(head, at(await handIn()));
    await desk.giveBack(office, at(submitted, { reason: '口径不符' }));
    const told = await world.database.dataSource.getRepository(NoticeRow).find({
      where: { taskId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const kindsOf = (client: TestClient) =>
      told.filter(({ accountId }) => accountId === client.session?.accountId).map(({ kind }) => kind);
    expect(kindsOf(head)).toEqual(expect.arrayContaining(['report.handed-in', 'report.returned']));
    expect(kindsOf(reporter)).toEqual(['report.submitted', 'report.returned']);
    expect(told.find(({ kind }) => kind === 'report.returned')?.parameters).toMatchObject({
      reason: '口径不符',
    });
  });
});
