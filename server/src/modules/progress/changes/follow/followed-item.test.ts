import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { evidence, IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { ApiError, TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const SEEN = `id version kind state title dueOn unitName raisedByUnitName leaderName category place recheck recheckedOn channel maskedContact
  signedOffBy taskReadable taskCode entries { kind text dueOn unitName authorName files { id } } files { id }
  availableActions { key enabled reason }`;
const INPUTS = {
  giveRemark: 'GiveRemarkInput',
  raiseProblem: 'RaiseProblemInput',
  recordComplaint: 'RecordComplaintInput',
  recordFinding: 'RecordFindingInput',
  recordGoodPractice: 'RecordGoodPracticeInput',
  commentOnFollowedItem: 'ItemEntryInput',
  answerFollowedItem: 'ItemEntryInput',
  returnFollowedItem: 'ItemEntryInput',
  settleFollowedItem: 'ItemEntryInput',
  signOffRemark: 'SignOffRemarkInput',
  passFindingRecheck: 'ItemEntryInput',
  failFindingRecheck: 'FailRecheckInput',
} as const;
const LIST = `query ($filter: FollowedItemFilter!) {
  followedItems(filter: $filter, page: { page: 1, pageSize: 200 }) { total rows { id kind state } } }`;

interface Item {
  id: string;
  version: number;
  state: string;
  taskReadable: boolean;
  entries: { kind: string; text: string }[];
  availableActions: { key: string }[];
}
interface Listed {
  followedItems: { total: number; rows: { id: string }[] };
}

describe('followed items', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let helperId: string;
  let taskId: string;
  let office: TestClient;
  let inspector: TestClient;
  let leader: TestClient;
  let head: TestClient;
  let helper: TestClient;

  const run = async (client: TestClient, mutation: keyof typeof INPUTS, input: Record<string, unknown>) => {
    const answer = await client.graphql<Record<string, Item>>(
      `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { ${SEEN} } }`,
      { input },
    );
    return answer[mutation]!;
  };
  const fresh = (over: Record<string, unknown> = {}) => ({
    taskId,
    unitId,
    title: '加快推进',
    content: '请于月底前办结',
    dueOn: '2026-08-31',
    fileIds: [],
    ...over,
  });
  const words = ({ id, version }: Item, text = '已办理', over: Record<string, unknown> = {}) => ({
    id,
    version,
    text,
    fileIds: [],
    ...over,
  });
  const listed = async (client: TestClient, filter: Record<string, unknown>) => {
    const { followedItems } = await client.graphql<Listed>(LIST, { filter });
    expect(followedItems.total).toBe(followedItems.rows.length);
    return followedItems.rows.map(({ id }) => id);
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县应急局');
    helperId = await world.home.unit('县财政局');
    office = await world.home.logIn('office');
    inspector = await world.home.logIn('inspector');
    leader = await world.home.logIn('leader');
    head = await world.home.logIn('unit_head', unitId);
    helper = await world.home.logIn('unit_head', helperId);
  });
  beforeEach(async () => {
    taskId = await plan.task();
    await plan.assign(taskId, unitId);
  });
  afterAll(() => world.close());

  it('R79: a remark is a named leader’s, answered by the unit and signed off by a named leader', async () => {
    const given = await run(leader, 'giveRemark', fresh({ leaderName: '' }));
    expect(given).toMatchObject({
      kind: 'remark',
      state: 'open',
      leaderName: expect.stringMatching(/^leader/),
    });
    await expect(run(office, 'giveRemark', fresh({ leaderName: ' ' }))).rejects.toMatchObject({
      reason: 'followed-item.leader-missing',
    });
    await expect(run(office, 'settleFollowedItem', words(given))).rejects.toMatchObject({
      reason: 'followed-item.needs-sign-off',
    });
    const signOff = (client: TestClient, item: Item, leaderName: string) =>
      run(client, 'signOffRemark', words(item, '同意办结', { leaderName }));
    await expect(signOff(office, given, '王县长')).rejects.toMatchObject({
      reason: 'followed-item.not-answered',
    });
    const answered = await run(head, 'answerFollowedItem', words(given, '已完成整改'));
    await expect(signOff(office, answered, '')).rejects.toMatchObject({
      reason: 'followed-item.leader-missing',
    });
    expect(await signOff(office, answered, '王县长')).toMatchObject({
      state: 'settled',
      signedOffBy: '王县长',
    });
    const onBehalf = await run(office, 'giveRemark', fresh({ leaderName: '王县长' }));
    expect(onBehalf).toMatchObject({ leaderName: '王县长' });
  });

  it('R29: a problem is raised by a unit, worked on with the one that is asked to help, and settled with words', async () => {
    const raised = await run(head, 'raiseProblem', fresh({ unitId: helperId, title: '资金缺口' }));
    expect(raised).toMatchObject({
      kind: 'coordination',
      unitName: '县财政局',
      raisedByUnitName: '县应急局',
    });
    const seen = await helper.graphql<{ followedItem: Item }>(
      `query ($id: ID!) { followedItem(id: $id) { ${SEEN} } }`,
      {
        id: raised.id,
      },
    );
    expect(seen.followedItem.taskReadable).toBe(false);
    const asked = await run(helper, 'commentOnFollowedItem', words(raised, '需要测算表'));
    const told = await run(
      head,
      'commentOnFollowedItem',
      words(asked, '已报送', { fileIds: [await evidence(world.home, unitId)] }),
    );
    const answered = await run(helper, 'answerFollowedItem', words(told, '已拨付'));
    await expect(run(head, 'answerFollowedItem', words(answered))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(run(office, 'settleFollowedItem', words(answered, ' '))).rejects.toMatchObject({
      reason: 'followed-item.words-missing',
    });
    const settled = await run(office, 'settleFollowedItem', words(answered, '问题已解决'));
    expect(settled.entries.map(({ kind }) => kind)).toEqual(['comment', 'comment', 'answer', 'settlement']);
    expect(settled.availableActions).toEqual([]);
    await expect(run(helper, 'commentOnFollowedItem', words(settled))).rejects.toMatchObject({
      code: 'REFUSED',
    });
  });

  it('R29: open ones are listed for the office and the unit that is asked, the overdue marked', async () => {
    const late = await run(head, 'raiseProblem', fresh({ unitId: helperId, dueOn: '2026-08-14' }));
    const open = { states: ['open'], kinds: ['coordination'], taskId };
    for (const client of [office, head, helper]) expect(await listed(client, open)).toEqual([late.id]);
    expect(await listed(office, { ...open, overdue: true })).toEqual([late.id]);
    expect(await listed(await world.home.logIn('unit_head', await world.home.unit('县审计局')), {})).toEqual(
      [],
    );
    expect(await listed(await world.other.logIn('office'), {})).toEqual([]);
  });

  it('R75: a complaint is answered and settled; who complained is masked, and read only on record', async () => {
    const input = fresh({ channel: '县长热线', contactName: '赵某', contact: '13800001234' });
    const raised = await run(inspector, 'recordComplaint', input);
    expect(raised).toMatchObject({ kind: 'complaint', channel: '县长热线', maskedContact: '138****1234' });
    const unit = await head.graphql<{ followedItem: Item }>(
      `query ($id: ID!) { followedItem(id: $id) { ${SEEN} } }`,
      {
        id: raised.id,
      },
    );
    expect(unit.followedItem).toMatchObject({ maskedContact: null });
    const contact = `mutation ($id: ID!) { readComplaintContact(id: $id) { contactName contact } }`;
    await expect(head.graphql(contact, { id: raised.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await office.graphql(contact, { id: raised.id })).toEqual({
      readComplaintContact: { contactName: '赵某', contact: '13800001234' },
    });
    const entries = await world.database.dataSource.query<{ action: string; text: string }[]>(
      `SELECT action, coalesce(after::text, '') AS text FROM audit_entries WHERE entity_id = $1 ORDER BY at, id`,
      [raised.id],
    );
    expect(entries.map(({ action }) => action)).toEqual(['complaint.record', 'complaint.read-contact']);
    expect(entries.map(({ text }) => text).join()).not.toContain('13800001234');
    await expect(run(office, 'settleFollowedItem', words(raised))).rejects.toMatchObject({
      reason: 'followed-item.not-answered',
    });
    const answered = await run(head, 'answerFollowedItem', words(raised, '经查属实，已整改'));
    const back = await run(office, 'returnFollowedItem', words(answered, '请附整改照片'));
    expect(back.state).toBe('open');
    const again = await run(head, 'answerFollowedItem', words(back, '已补充'));
    expect(await run(inspector, 'settleFollowedItem', words(again, '查处到位'))).toMatchObject({
      state: 'settled',
    });
  });

  it('R20: a finding has a category, a task, a unit and evidence', async () => {
    const fileIds = [await evidence(world.home, null)];
    const finding = await run(inspector, 'recordFinding', fresh({ category: 'passing_the_buck', fileIds }));
    expect(finding).toMatchObject({
      kind: 'finding',
      category: 'passing_the_buck',
      files: [{ id: fileIds[0] }],
    });
    const seen = await head.graphql<{ followedItem: Item }>(
      `query ($id: ID!) { followedItem(id: $id) { ${SEEN} } }`,
      {
        id: finding.id,
      },
    );
    expect(seen.followedItem).toMatchObject({ files: [{ id: fileIds[0] }] });
    expect((await head.get(`/api/files/${fileIds[0]}`)).status).not.toBe(403);
    await expect(
      run(inspector, 'recordFinding', fresh({ unitId: helperId, category: 'other' })),
    ).rejects.toMatchObject({
      reason: 'followed-item.unit-without-share',
    });
    await expect(run(head, 'recordFinding', fresh({ category: 'other' }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('R20: a finding is rectified with proof by its day, confirmed, looked at again, and open again where it fails', async () => {
    const proof = [await evidence(world.home, unitId)];
    const input = fresh({ category: 'going_through_motions', place: '政务大厅三楼' });
    await expect(run(inspector, 'recordFinding', { ...input, dueOn: null })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const finding = await run(inspector, 'recordFinding', input);
    expect(finding).toMatchObject({ place: '政务大厅三楼', dueOn: '2026-08-31', recheck: null });
    await expect(run(head, 'answerFollowedItem', words(finding))).rejects.toMatchObject({
      reason: 'followed-item.proof-missing',
    });
    const answered = await run(head, 'answerFollowedItem', words(finding, '已整改', { fileIds: proof }));
    const settled = await run(inspector, 'settleFollowedItem', words(answered, '现场核实，予以销号'));
    expect(settled.availableActions.map(({ key }) => key)).toEqual([
      'followed-item.pass-recheck',
      'followed-item.fail-recheck',
    ]);
    const fail = (over: Record<string, unknown>) =>
      run(inspector, 'failFindingRecheck', words(settled, '问题反弹', over));
    await expect(fail({ dueOn: '2026-08-15' })).rejects.toMatchObject({
      reason: 'followed-item.new-day-missing',
    });
    await expect(
      run(head, 'failFindingRecheck', words(settled, '不', { dueOn: '2026-09-20' })),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const open = await fail({ dueOn: '2026-09-20' });
    expect(open).toMatchObject({
      state: 'open',
      dueOn: '2026-09-20',
      recheck: 'failed',
      recheckedOn: '2026-08-15',
    });
    const filter = { kinds: ['finding'], rechecks: ['failed'], categories: ['going_through_motions'] };
    expect(await listed(head, filter)).toEqual([open.id]);
    const again = await run(head, 'answerFollowedItem', words(open, '再次整改', { fileIds: proof }));
    const closed = await run(inspector, 'settleFollowedItem', words(again, '核实'));
    const passed = await run(inspector, 'passFindingRecheck', words(closed, '复查合格'));
    expect(passed).toMatchObject({ state: 'settled', recheck: 'passed' });
    expect(passed.entries.map(({ kind }) => kind)).toEqual([
      'answer',
      'settlement',
      'recheck_fail',
      'answer',
      'settlement',
      'recheck_pass',
    ]);
    const remark = await run(head, 'raiseProblem', fresh({ unitId: helperId }));
    const done = await run(office, 'settleFollowedItem', words(remark));
    await expect(run(inspector, 'passFindingRecheck', words(done))).rejects.toMatchObject({
      reason: 'followed-item.not-rechecked',
    });
  });

  it('R31: good practice is recorded by the unit itself or by inspectors, and asks for no answer', async () => {
    const own = await run(head, 'recordGoodPractice', fresh({ unitId: null, dueOn: null }));
    expect(own).toMatchObject({ kind: 'good_practice', unitName: '县应急局' });
    await expect(run(head, 'recordGoodPractice', fresh({ unitId: helperId }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await run(office, 'settleFollowedItem', words(own, '予以推广'))).toMatchObject({
      state: 'settled',
    });
  });

  it('is settled once when two decide at once, and hidden from others', async () => {
    const item = await run(head, 'raiseProblem', fresh({ unitId: helperId }));
    const outcomes = await Promise.allSettled([
      run(office, 'settleFollowedItem', words(item)),
      run(inspector, 'settleFollowedItem', words(item)),
    ]);
    const failed = outcomes
      .filter((one) => one.status === 'rejected')
      .map((one) => (one.reason as ApiError).code);
    expect(failed).toEqual(['CONFLICT']);
    const third = await world.home.logIn('unit_head', await world.home.unit('县档案馆'));
    const foreign = await world.other.logIn('office');
    const read = `query ($id: ID!) { followedItem(id: $id) { id } }`;
    for (const client of [third, foreign])
      await expect(client.graphql(read, { id: item.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(run(helper, 'raiseProblem', fresh({ unitId }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
