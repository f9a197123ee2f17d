import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEDGER_SORT_KEYS } from '#shared/dashboards/ledger-columns.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { seededRandom } from '#shared/kernel/ports.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { LedgerPage, LedgerRow } from './ledger.types.js';
import { generateLedgerWorld, type LedgerWorld } from './testing/ledger-world.js';

const ROW = `assignmentId taskId planId unitId code ordinal planTitle docNumber sectionTitle title leadUnits unitName
  categoryName role deadlineText dueOn targetText percent status light signed narrative problems nextStep updatedOn`;
const LEDGER = `query ($filter: LedgerFilter!, $sort: LedgerSort!, $page: PageInput!) {
  ledger(filter: $filter, sort: $sort, page: $page) {
    total page pageSize rows { ${ROW} } statusCounts { status count } lightCounts { light count } } }`;
const BY_CODE = { key: 'code', direction: 'asc' };
const WHOLE = { page: 1, pageSize: 200 };

const read = async (
  client: TestClient,
  filter: object = {},
  sort: object = BY_CODE,
  page: object = WHOLE,
): Promise<LedgerPage> =>
  (await client.graphql<{ ledger: LedgerPage }>(LEDGER, { filter, sort, page })).ledger;

const ids = (rows: readonly LedgerRow[]) => rows.map((row) => row.assignmentId);

describe('the ledger', () => {
  let world: TestWorld;
  let made: LedgerWorld;
  let office: TestClient;
  let all: LedgerRow[];

  async function planOf2024(): Promise<void> {
    const plan = await IssuedPlan.create(world.home, '安全生产要点', 2024);
    const top = await plan.section('三、安全');
    const sectionId = await plan.section('（二）矿山', top);
    const taskId = await plan.task({
      title: '整治矿山',
      sectionId,
      dueOn: '2024-06-30',
      leads: ['县应急局', '县自然资源局'],
      deadline: '6月底前',
      target: '不少于3座',
    });
    await plan.assign(taskId, made.unitIds[0]!, { dueOn: '2024-06-30', percent: '33.30', role: 'lead' });
  }

  beforeAll(async () => {
    world = await TestWorld.open();
    made = await generateLedgerWorld(world, world.home);
    await generateLedgerWorld(world, world.other);
    office = await world.home.logIn('office');
    await planOf2024();
    all = [...(await read(office)).rows];
  }, 60_000);
  afterAll(() => world.close());

  it('prints a task as the document and the latest accepted report have it', async () => {
    const { rows } = await read(office, { year: 2024 });
    expect(rows).toEqual([
      expect.objectContaining({
        planTitle: '安全生产要点',
        docNumber: '测政发〔2024〕1号',
        // 三、安全 stands alone above all tasks, so the headings below it tell them apart.
        sectionTitle: '（二）矿山',
        title: '整治矿山',
        leadUnits: '县应急局、县自然资源局',
        unitName: '县甲局',
        role: 'lead',
        deadlineText: '6月底前',
        dueOn: '2024-06-30',
        targetText: '不少于3座',
        percent: '33.3',
        status: 'behind',
        light: 'red',
        signed: true,
        narrative: '',
        updatedOn: null,
      }),
    ]);
    const reported = all.find((row) => row.narrative !== '');
    expect(reported).toMatchObject({
      narrative: `完成${Number(reported?.percent).toFixed(2)}%`.replace('100.00', '100'),
      problems: '资金',
    });
    // Accepted at 17:30 UTC, which is the next day in Shanghai.
    expect(reported?.updatedOn).toMatch(/-06-29$/);
  });

  it('narrows by every field as the rows themselves say', async () => {
    const random = seededRandom(7);
    const maybe = <T>(value: () => T): T | undefined => (random.next() < 0.3 ? value() : undefined);
    const some = <T>(values: readonly T[]): T[] => values.filter(() => random.next() < 0.5);
    const has = <T>(wanted: readonly T[] | undefined, value: T) => !wanted?.length || wanted.includes(value);
    const categoryNames = new Map(
      (
        await office.graphql<{ unitCategories: { id: string; name: string }[] }>(
          '{ unitCategories { id name } }',
        )
      ).unitCategories.map(({ id, name }) => [id, name]),
    );
    let narrowed = 0;
    for (let n = 0; n < 60; n += 1) {
      const filter = {
        year: maybe(() => 2026),
        planIds: maybe(() => some(made.planIds)),
        unitIds: maybe(() => some(made.unitIds)),
        categoryIds: maybe(() => some(made.categoryIds)),
        role: maybe(() => 'lead' as const),
        statuses: maybe(() => some(TASK_STATUSES)),
        lights: maybe(() => some(LIGHTS)),
        dueFrom: maybe(() => '2026-07-20'),
        dueTo: maybe(() => '2026-09-15'),
        text: maybe(() => '预案'),
      };
      const named = filter.categoryIds?.map((id) => categoryNames.get(id));
      const expected = all.filter(
        (row) =>
          (!filter.year || row.code.startsWith('2026')) &&
          has(filter.planIds, row.planId) &&
          has(filter.unitIds, row.unitId) &&
          has(named, row.categoryName) &&
          (!filter.role || row.role === filter.role) &&
          has(filter.statuses, row.status) &&
          has(filter.lights, row.light) &&
          (!filter.dueFrom || (row.dueOn !== null && row.dueOn >= filter.dueFrom)) &&
          (!filter.dueTo || (row.dueOn !== null && row.dueOn <= filter.dueTo)) &&
          (!filter.text || row.title.includes(filter.text)),
      );
      const page = await read(office, filter);
      expect({ filter, ids: ids(page.rows) }).toEqual({ filter, ids: ids(expected) });
      expect(page.total).toBe(expected.length);
      if (expected.length > 0 && expected.length < all.length) narrowed += 1;
    }
    expect(narrowed).toBeGreaterThan(20);
  }, 30_000);

  it('finds Chinese words, and takes % and _ for what they are', async () => {
    expect((await read(office, { text: '账' })).total).toBe(
      all.filter((row) => row.title.includes('账')).length,
    );
    for (const text of ['100%', '清_', '县乙', '十件']) {
      const { rows, total } = await read(office, { text });
      expect(total).toBeGreaterThan(0);
      expect(rows.every((row) => `${row.title}${row.unitName}${row.planTitle}`.includes(text))).toBe(true);
    }
    expect((await read(office, { text: '_新' })).total).toBe(0);
  });

  it('opens a heading with all that lies below it', async () => {
    const under = async (sectionTitle: string) => (await read(office, { sectionTitle })).rows;
    const top = await under('一、经济发展');
    expect(ids(top)).toEqual(ids(all.filter((row) => row.sectionTitle === '一、经济发展')));
    const lower = await under('（一）工业');
    expect(lower.length).toBeGreaterThan(0);
    expect(lower.length).toBeLessThan(top.length);
    expect((await under('教育卫生')).length).toBe((await under('（一）教育')).length);
    expect(ids(await under(''))).toEqual(ids(all.filter((row) => row.sectionTitle === null)));
  });

  it('counts what it lists', async () => {
    for (const filter of [{}, { year: 2026 }, { lights: ['red', 'yellow'] }, { text: '没有这样的任务' }]) {
      const { rows, total, statusCounts, lightCounts } = await read(office, filter);
      expect(total).toBe(rows.length);
      expect(statusCounts).toEqual(
        TASK_STATUSES.map((status) => ({
          status,
          count: rows.filter((row) => row.status === status).length,
        })),
      );
      expect(lightCounts).toEqual(
        LIGHTS.map((light) => ({ light, count: rows.filter((row) => row.light === light).length })),
      );
    }
  });

  it('shows each row on exactly one page under every order', async () => {
    for (const key of LEDGER_SORT_KEYS) {
      for (const direction of ['asc', 'desc']) {
        const paged: string[] = [];
        for (let page = 1; paged.length < all.length; page += 1) {
          const { rows } = await read(office, {}, { key, direction }, { page, pageSize: 60 });
          paged.push(...ids(rows));
          expect(rows.length).toBeGreaterThan(0);
        }
        expect([...paged].sort()).toEqual(ids(all).sort());
      }
    }
  }, 30_000);

  it('sorts by what the column shows, rows without a date last', async () => {
    const rank: Record<string, (row: LedgerRow) => string | number> = {
      due_on: (row) => row.dueOn ?? '',
      percent: (row) => Number(row.percent),
      status: (row) => TASK_STATUSES.indexOf(row.status),
      light: (row) => LIGHTS.indexOf(row.light),
      code: (row) => row.code,
    };
    for (const [key, of] of Object.entries(rank)) {
      for (const direction of ['asc', 'desc']) {
        const { rows } = await read(office, {}, { key, direction });
        const values = rows.map(of).filter((value) => value !== '');
        const sorted = [...values].sort(
          (a, b) => (a < b ? -1 : a > b ? 1 : 0) * (direction === 'asc' ? 1 : -1),
        );
        expect(values).toEqual(sorted);
        if (key === 'due_on') expect(rows.slice(values.length).every((row) => row.dueOn === null)).toBe(true);
      }
    }
  });

  it('shows a unit its own rows only, whatever it asks for', async () => {
    const [own, foreign] = made.unitIds;
    const reporter = await world.home.logIn('unit_reporter', own);
    const { rows, total } = await read(reporter);
    expect(ids(rows)).toEqual(ids((await read(office, { unitIds: [own] })).rows));
    expect(total).toBe(rows.length);
    expect(await read(reporter, { unitIds: [foreign] })).toMatchObject({ total: 0, rows: [] });
    const administrator = await world.home.logIn('system_administrator');
    await expect(read(administrator)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('shows nothing of another jurisdiction, in rows, filters or counts', async () => {
    const foreign = await world.other.logIn('office');
    const theirs = await read(foreign);
    expect(theirs.total).toBeGreaterThan(0);
    expect(ids(theirs.rows).filter((id) => ids(all).includes(id))).toEqual([]);
    const [row] = theirs.rows;
    for (const filter of [
      { planIds: [row!.planId] },
      { unitIds: [row!.unitId] },
      { planIds: [row!.planId, made.planIds[0]] },
    ]) {
      const { rows, total } = await read(office, filter);
      expect(rows.every(({ planId }) => made.planIds.includes(planId))).toBe(true);
      expect(total).toBe(rows.length);
    }
  });

  it('refuses what no screen asks', async () => {
    const refused = { code: 'INVALID_INPUT' };
    await expect(read(office, { planIds: ['1 OR 1=1'] })).rejects.toMatchObject(refused);
    await expect(read(office, { text: 'a\0b' })).rejects.toMatchObject(refused);
    await expect(read(office, { dueFrom: '2026-02-30' })).rejects.toMatchObject(refused);
    await expect(read(office, {}, BY_CODE, { page: 1, pageSize: 201 })).rejects.toMatchObject(refused);
    await expect(read(office, {}, { key: 'a.id; DROP TABLE tasks', direction: 'asc' })).rejects.toMatchObject(
      refused,
    );
  });

  it('sends as many statements for one row as for two hundred', async () => {
    const few = await world.statementsOf(() => read(office, {}, BY_CODE, { page: 1, pageSize: 1 }));
    expect(await world.statementsOf(() => read(office))).toBe(few);
    expect(few).toBeLessThanOrEqual(8);
    const countsOnly = `{ ledger(filter: {}, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 1 }) { total } }`;
    expect(await world.statementsOf(() => office.graphql(countsOnly))).toBe(few - 1);
  });
});
