import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { LedgerPage } from '../ledger.types.js';
import { generateLedgerWorld, type LedgerWorld } from '../testing/ledger-world.js';
import type { TaskLedgerPage } from './task-ledger.types.js';

const TASKS = `query ($filter: LedgerFilter!, $page: PageInput!) { taskLedger(filter: $filter, page: $page) {
  rows { taskId code dueOn planTitle sectionTitle leadUnits { id name } responsibleUnits { id name } percent reportedAt } } }`;
const SHARES = `query ($filter: LedgerFilter!) {
  ledger(filter: $filter, sort: { key: due_on, direction: asc }, page: { page: 1, pageSize: 200 }) {
    rows { taskId unitId unitName role } } }`;

const ALL = { page: 1, pageSize: 200 };

describe('the ledger task by task', () => {
  let world: TestWorld;
  let made: LedgerWorld;
  let office: TestClient;

  const tasksOf = async (client: TestClient, filter: LedgerFilter, page = ALL) =>
    (await client.graphql<{ taskLedger: TaskLedgerPage }>(TASKS, { filter, page })).taskLedger.rows;
  const sharesOf = async (client: TestClient, filter: LedgerFilter) =>
    (await client.graphql<{ ledger: LedgerPage }>(SHARES, { filter })).ledger.rows;

  beforeAll(async () => {
    world = await TestWorld.open();
    made = await generateLedgerWorld(world, world.home);
    await generateLedgerWorld(world, world.other);
    office = await world.home.logIn('office');
  });
  afterAll(() => world.close());

  const filters = (): LedgerFilter[] => [
    {},
    { year: 2026 },
    { planIds: [made.planIds[1]!] },
    { unitIds: made.unitIds.slice(0, 2) },
    { categoryIds: [made.categoryIds[0]!], lights: ['red'] },
    { statuses: ['behind', 'not_started'], year: 2026 },
    { sectionTitle: '一、经济发展' },
    { sectionTitle: '' },
    { text: '预案' },
    { unitIds: [made.unitIds[2]!], planIds: [made.planIds[0]!], statuses: ['completed'] },
  ];

  it('has the tasks of which the ledger has rows, each once, by deadline', async () => {
    let found = 0;
    for (const filter of filters()) {
      const rows = await tasksOf(office, filter);
      const expected = new Set((await sharesOf(office, filter)).map(({ taskId }) => taskId));
      expect({ filter, tasks: rows.map(({ taskId }) => taskId).sort() }).toEqual({
        filter,
        tasks: [...expected].sort(),
      });
      const keys = rows.map(({ dueOn, code }) => `${dueOn ?? '9999'} ${code}`);
      expect(keys).toEqual([...keys].sort());
      found += rows.length;
    }
    expect(found).toBeGreaterThan(60);
  });

  it('shows all units of a task, whichever of them the filter found', async () => {
    const shares = await sharesOf(office, { year: 2026 });
    for (const row of await tasksOf(office, { year: 2026, unitIds: [made.unitIds[0]!] })) {
      const own = shares.filter(({ taskId }) => taskId === row.taskId);
      const names = (role: string) =>
        own.filter((share) => share.role === role).map(({ unitName }) => unitName);
      expect(row.leadUnits.map(({ name }) => name).sort()).toEqual(names('lead').sort());
      expect(row.responsibleUnits.map(({ name }) => name).sort()).toEqual(names('responsible').sort());
    }
  });

  it('turns pages without losing or doubling a task', async () => {
    const whole = (await tasksOf(office, {})).map(({ taskId }) => taskId);
    const turned: string[] = [];
    for (let page = 1; page <= Math.ceil(whole.length / 7) + 1; page += 1)
      turned.push(...(await tasksOf(office, {}, { page, pageSize: 7 })).map(({ taskId }) => taskId));
    expect(turned).toEqual(whole);
  });

  it('shows a unit the tasks that it stands in, and of what was told only its own', async () => {
    const [unitId] = made.unitIds;
    const head = await world.home.logIn('unit_head', unitId);
    const rows = await tasksOf(head, {});
    const own = await sharesOf(head, {});
    expect(rows.map(({ taskId }) => taskId).sort()).toEqual(
      [...new Set(own.map(({ taskId }) => taskId))].sort(),
    );
    const told = await world.database.dataSource.query<{ taskId: string; percent: string }[]>(
      `SELECT l.task_id AS "taskId", trim_scale(l.percent)::text AS percent FROM latest_reports l
         JOIN assignments a ON a.id = l.assignment_id WHERE a.unit_id = $1`,
      [unitId],
    );
    const percentOf = new Map(told.map(({ taskId, percent }) => [taskId, percent]));
    expect(percentOf.size).toBeGreaterThan(0);
    for (const row of rows) expect(row.percent).toBe(percentOf.get(row.taskId) ?? null);
  });
});
