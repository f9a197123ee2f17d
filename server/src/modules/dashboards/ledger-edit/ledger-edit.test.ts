import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OfficerRow } from '#db/entities/organisation/officer.entity.js';
import { UnitDivisionRow } from '#db/entities/organisation/unit-division.entity.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const CELL = 'version value text refusal choices { value label }';
const OPEN = `query ($assignmentId: ID!, $column: LedgerEditColumn!) {
  ledgerCell(assignmentId: $assignmentId, column: $column) { ${CELL} } }`;
const EDIT = `mutation ($input: EditLedgerCellInput!) { editLedgerCell(input: $input) { ${CELL} } }`;
const ROWS = `query ($text: String) { ledger(filter: { text: $text }, sort: { key: code, direction: asc },
  page: { page: 1, pageSize: 100 }) { rows { assignmentId dueOn leadUnits officerName percent
  cellActions { column enabled reason } drafts { column text } } } }`;

interface Cell {
  version: number | null;
  value: string;
  text: string;
  refusal: string | null;
  choices: { value: string; label: string }[] | null;
}
interface Row {
  assignmentId: string;
  cellActions: { column: string; enabled: boolean; reason: string | null }[];
  drafts: { column: string; text: string }[];
}

describe('cells of the ledger', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let unitId: string;
  let officerId: string;
  let divisionId: string;
  let [office, reporter, head] = [] as unknown as [TestClient, TestClient, TestClient];
  let id: string;
  let number = 0;
  let title = '';

  beforeAll(async () => {
    world = await TestWorld.open();
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit('县数据局');
    office = await world.home.logIn('office');
    reporter = await world.home.logIn('unit_reporter', unitId);
    head = await world.home.logIn('unit_head', unitId);
    const officer = { unitId, post: '', phone: '', divisionId: null, endedOn: null };
    officerId = await world.home.insert(OfficerRow, {
      ...officer,
      name: '李某',
      duty: 'responsible',
      ...world.home.stamp(),
    });
    divisionId = await world.home.insert(UnitDivisionRow, {
      unitId,
      name: '政务公开股',
      sortOrder: 1,
      endedOn: null,
      ...world.home.stamp(),
    });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    title = `就地修改${(number += 1)}`;
    id = await plan.assign(await plan.task({ title, dueOn: '2026-09-30' }), unitId, {
      dueOn: '2026-09-30',
      percent: '20',
      role: 'responsible',
    });
  });

  const open = async (column: string, client = office): Promise<Cell> =>
    (await client.graphql<{ ledgerCell: Cell }>(OPEN, { assignmentId: id, column })).ledgerCell;
  const edit = async (column: string, over: object, client = office): Promise<Cell> =>
    (
      await client.graphql<{ editLedgerCell: Cell }>(EDIT, {
        input: { assignmentId: id, column, version: 1, ...over },
      })
    ).editLedgerCell;
  const conflict = async (column: string, over: object, client = office) => {
    const input = { assignmentId: id, column, version: 1, ...over };
    const { errors = [] } = await client.reply(EDIT, { input });
    return errors[0]?.extensions as unknown;
  };
  const row = async (client: TestClient): Promise<Row> =>
    (await client.graphql<{ ledger: { rows: Row[] } }>(ROWS, { text: title })).ledger.rows[0]!;
  const columns = ({ cellActions }: Row) =>
    cellActions.map(({ column, enabled, reason }) => (enabled ? column : `${column}: ${reason}`));

  it('say to each role which of them it may change', async () => {
    expect(columns(await row(office))).toEqual(['lead_unit', 'due_on']);
    const own = ['division', 'officer', 'leader', 'percent', 'narrative', 'problems', 'next_step'];
    expect(columns(await row(reporter))).toEqual(own);
    for (const role of ['leader', 'inspector'] as const) {
      const client = await world.home.logIn(role);
      expect(columns(await row(client))).toEqual([]);
      expect(await open('due_on', client)).toMatchObject({ refusal: 'dashboards.cell-not-yours', value: '' });
    }
    await plan.report(id, 3, { state: 'draft', narrative: '未报送的话' });
    expect(await open('narrative')).toMatchObject({ refusal: 'dashboards.cell-not-yours', value: '' });
    expect((await row(office)).drafts).toEqual([]);
  });

  it('the office moves a deadline in place, with a reason, along the same rules', async () => {
    expect(await open('due_on')).toMatchObject({
      version: 1,
      value: '2026-09-30',
      refusal: null,
      choices: null,
    });
    const moved = await edit('due_on', { value: '2026-10-31', reason: '汛期' });
    expect(moved).toMatchObject({ value: '2026-10-31' });
    expect(await row(office)).toMatchObject({ dueOn: '2026-10-31' });
    const [{ n }] = await world.database.dataSource.query<[{ n: number }]>(
      `SELECT count(*)::int AS n FROM audit_entries WHERE entity_id = $1 AND action = 'change.decide'`,
      [id],
    );
    expect(n).toBe(1);
    const again = { version: moved.version };
    await expect(edit('due_on', { ...again, value: '2026-10-01', reason: '提前' })).rejects.toMatchObject({
      reason: 'change.granted-not-later',
    });
    await expect(edit('due_on', { ...again, value: '2026-11-30' })).rejects.toMatchObject({
      reason: 'change.reason-missing',
    });
    await expect(edit('due_on', { ...again, value: '没有这一天', reason: '汛期' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await conflict('due_on', { value: '2026-12-31', reason: '汛期' })).toMatchObject({
      code: 'CONFLICT',
      current: { version: moved.version, content: { dueOn: '2026-10-31' } },
    });
  });

  it('the office appoints a lead in place', async () => {
    const leadId = await world.home.unit(`县牵头局${number}`);
    const { choices, version } = await open('lead_unit');
    expect(choices).toContainEqual({ value: leadId, label: `县牵头局${number}` });
    const appointed = await edit('lead_unit', { version, value: leadId });
    expect(appointed).toMatchObject({ version: 2, text: `县牵头局${number}` });
    await expect(edit('lead_unit', { version: 2, value: leadId })).rejects.toMatchObject({
      reason: 'lead.already-leads',
    });
    expect(await conflict('lead_unit', { value: unitId })).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2, content: { leadUnits: `县牵头局${number}` } },
    });
  });

  it('the unit puts its own people in charge in place; its steps stay', async () => {
    const { dataSource } = world.database;
    await dataSource.query(
      `INSERT INTO assignment_steps (jurisdiction_id, id, assignment_id, title, sort_order, version, created_at, updated_at)
       VALUES ($1, gen_random_uuid(), $2, '拟定清单', 1, 1, now(), now())`,
      [world.home.id, id],
    );
    expect((await open('division', reporter)).choices).toEqual([{ value: divisionId, label: '政务公开股' }]);
    const { version } = await edit('division', { value: divisionId }, reporter);
    expect(await edit('officer', { version, value: officerId }, reporter)).toMatchObject({ text: '李某' });
    expect(await row(reporter)).toMatchObject({ officerName: '李某' });
    const steps = await dataSource.query<object[]>(
      'SELECT title FROM assignment_steps WHERE assignment_id = $1',
      [id],
    );
    expect(steps).toEqual([{ title: '拟定清单' }]);
    await expect(edit('leader', { version: 3, value: officerId }, head)).rejects.toMatchObject({
      reason: 'officer.division-unknown',
    });
    expect(await conflict('division', { value: '' }, head)).toMatchObject({
      code: 'CONFLICT',
      current: { version: 3, content: { division: '政务公开股', officer: '李某' } },
    });
    expect(await edit('officer', { version: 3, value: '' }, head)).toMatchObject({ value: '', text: '' });
  });

  it('the unit writes its draft of the quarter in place; the ledger keeps showing what was accepted', async () => {
    expect(await open('percent', reporter)).toMatchObject({ version: null, value: '20' });
    const begun = await edit('percent', { version: null, value: '４５％' }, reporter);
    expect(begun).toMatchObject({ version: 1, value: '45' });
    const told = await edit('narrative', { value: '已完成招标' }, reporter);
    expect(told).toMatchObject({ version: 2, value: '已完成招标' });
    expect(await row(reporter)).toMatchObject({
      percent: '20',
      drafts: [
        { column: 'percent', text: '45' },
        { column: 'narrative', text: '已完成招标' },
      ],
    });
    await expect(edit('percent', { version: 2, value: '一半' }, reporter)).rejects.toMatchObject({
      reason: 'quarter-grid.percent-unreadable',
    });
    expect(await conflict('percent', { value: '60' }, head)).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2, content: { percent: '45.00', narrative: '已完成招标' } },
    });
    await world.database.dataSource.query(
      `UPDATE progress_reports SET state = 'submitted', submitted_at = now() WHERE assignment_id = $1`,
      [id],
    );
    expect(await open('percent', reporter)).toMatchObject({ refusal: 'workflow.not-from-this-state' });
    await expect(edit('percent', { version: 2, value: '60' }, reporter)).rejects.toMatchObject({
      reason: 'workflow.not-from-this-state',
    });
  });

  it('are nobody else’s', async () => {
    const other = await world.home.logIn('unit_reporter', await world.home.unit(`县旁局${number}`));
    const foreign = await world.other.logIn('office');
    const foreignReporter = await world.other.logIn('unit_reporter', await world.other.unit('邻县局'));
    for (const client of [other, foreignReporter]) {
      await expect(open('percent', client)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(edit('percent', { version: null, value: '60' }, client)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    const move = { value: '2026-10-31', reason: '汛期' };
    await expect(edit('due_on', move, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const client of [reporter, head])
      await expect(edit('due_on', move, client)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(edit('narrative', { value: '代填' }, office)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(edit('due_on', { ...move, version: null })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('cost a page one statement more, however many rows it has, and nothing where nobody asks', async () => {
    const asked = (text: string) => world.statementsOf(() => reporter.graphql(ROWS, { text }));
    const one = await asked(title);
    expect(await asked('就地修改')).toBe(one);
    const plain = ROWS.replace(/cellActions[^}]*} drafts[^}]*}/, '');
    expect(await world.statementsOf(() => reporter.graphql(plain, { text: title }))).toBeLessThan(one);
  });
});
