import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dashboardsLabelsZhCn } from '#shared/dashboards/dashboards.labels.zh-cn.js';
import { ledgerCell } from '#shared/dashboards/ledger-cell.js';
import {
  LEDGER_COLUMNS,
  LEDGER_GROUPINGS,
  LEDGER_TEXT_COLUMNS,
  type LedgerColumn,
} from '#shared/dashboards/ledger-columns.js';
import { LEDGER_REVIEWS } from '#shared/dashboards/ledger-filter.js';
import { ledgerGroupKey } from '#shared/dashboards/ledger-lines.js';
import { plansLabelsZhCn } from '#shared/plans/plans.labels.zh-cn.js';
import { lightsLabelsZhCn } from '#shared/progress/lights/lights.labels.zh-cn.js';
import { progressLabelsZhCn } from '#shared/progress/progress.labels.zh-cn.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { seededRandom } from '#shared/kernel/ports.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { LedgerPage, LedgerRow } from './ledger.types.js';
import { generateLedgerWorld, type LedgerWorld } from './testing/ledger-world.js';

const ROW = `assignmentId taskId planId unitId code ordinal planTitle docNumber sectionTitle title content leadUnits
  unitName divisionName officerName officerPhone leaderName categoryName role startsOn deadlineText dueOn targetText
  quarterTarget percent status light lightReason { key days points date } signed narrative evidence problems nextStep
  review reviewReason updatedOn`;
const LEDGER = `query ($filter: LedgerFilter!, $sort: LedgerSort!, $page: PageInput!, $group: LedgerGrouping) {
  ledger(filter: $filter, sort: $sort, page: $page, group: $group) {
    total page pageSize groups { key label count } rows { ${ROW} } statusCounts { status count } lightCounts { light count } } }`;
const BY_CODE = { key: 'code', direction: 'asc' };
const WHOLE = { page: 1, pageSize: 200 };

const read = async (
  client: TestClient,
  filter: object = {},
  sort: object = BY_CODE,
  page: object = WHOLE,
  group: string | null = null,
): Promise<LedgerPage> =>
  (await client.graphql<{ ledger: LedgerPage }>(LEDGER, { filter, sort, page, group })).ledger;

const LABELS = {
  ...plansLabelsZhCn,
  ...progressLabelsZhCn,
  ...dashboardsLabelsZhCn,
  lightReasons: lightsLabelsZhCn.reasons,
};
const cell = (row: LedgerRow, column: LedgerColumn): string => ledgerCell(row, column, LABELS);

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
      expect(
        rows.every((row) => `${row.title}${row.unitName}${row.planTitle}${row.leadUnits}`.includes(text)),
      ).toBe(true);
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
    for (const key of LEDGER_COLUMNS) {
      for (const direction of ['asc', 'desc']) {
        const paged: string[] = [];
        for (let page = 1; paged.length < all.length; page += 1) {
          const { rows } = await read(office, {}, { key, direction }, { page, pageSize: 120 });
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

  it('finds the words of every column as the column shows them, and no others', async () => {
    const random = seededRandom(11);
    for (const column of LEDGER_TEXT_COLUMNS) {
      const texts = [...new Set(all.map((row) => cell(row, column)))].filter((text) => /[^—*]/.test(text));
      expect([column, texts.length > 0]).toEqual([column, true]);
      for (let n = 0; n < 2; n += 1) {
        const chars = [...texts[Math.floor(random.next() * texts.length)]!];
        const text =
          chars
            .slice(Math.floor(random.next() * chars.length))
            .join('')
            .trim() || chars[0]!;
        const { rows } = await read(office, { matches: [{ column, text }] });
        const expected = all.filter((row) => cell(row, column).includes(text));
        expect({ column, text, ids: ids(rows) }).toEqual({ column, text, ids: ids(expected) });
      }
    }
  }, 30_000);

  it('narrows by spans of days and of percent, and by what has become of the latest report', async () => {
    const between = (value: string | null, from: string, to: string) =>
      value !== null && value >= from && value <= to;
    const cases: [object, (row: LedgerRow) => boolean][] = [
      [{ startsFrom: '2026-01-01' }, (row) => row.startsOn >= '2026-01-01'],
      [{ startsTo: '2025-12-31' }, (row) => row.startsOn <= '2025-12-31'],
      [
        { updatedFrom: '2026-06-01', updatedTo: '2026-06-29' },
        (row) => between(row.updatedOn, '2026-06-01', '2026-06-29'),
      ],
      [{ undated: true }, (row) => row.dueOn === null],
      [{ updatedTo: '2025-12-31' }, (row) => between(row.updatedOn, '', '2025-12-31')],
      [{ percentFrom: 60, percentTo: 99 }, (row) => Number(row.percent) >= 60 && Number(row.percent) <= 99],
      ...LEDGER_REVIEWS.map((review): [object, (row: LedgerRow) => boolean] => [
        { reviews: [review] },
        (row) => row.review === review,
      ]),
    ];
    for (const [filter, has] of cases) {
      const { rows } = await read(office, filter);
      expect({ filter, ids: ids(rows) }).toEqual({ filter, ids: ids(all.filter(has)) });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThan(all.length);
    }
    const returned = (await read(office, { reviews: ['returned'] })).rows;
    expect(returned.every(({ reviewReason }) => reviewReason === '请补充数据')).toBe(true);
  });

  it('finds rows that have every word typed, wherever each of them stands', async () => {
    const { rows } = await read(office, { text: '预案  东镇' });
    const expected = all.filter((row) => row.title.includes('预案') && row.unitName === '东镇');
    expect(ids(rows)).toEqual(ids(expected));
    expect(rows.length).toBeGreaterThan(0);
    const lead = await read(office, { text: '自然资源' });
    expect(lead.rows.map(({ leadUnits }) => leadUnits)).toEqual(['县应急局、县自然资源局']);
  });

  it('masks phone numbers and lets nobody find the covered figures', async () => {
    const shown = all.map(({ officerPhone }) => officerPhone).filter((phone) => phone !== null);
    expect(shown.length).toBeGreaterThan(10);
    for (const phone of shown) expect(phone).toMatch(/^(\d{3}\*{4}\d{4}|\*{6})$/);
    expect((await read(office, { matches: [{ column: 'phone', text: '00000' }] })).total).toBe(0);
    expect((await read(office, { matches: [{ column: 'phone', text: '138****' }] })).total).toBeGreaterThan(
      0,
    );
  });

  it('gathers rows under headings that count them, on every page alike', async () => {
    for (const group of LEDGER_GROUPINGS) {
      for (const filter of [{}, { year: 2026, statuses: ['behind', 'completed'] }]) {
        const sort = { key: 'due_on', direction: 'desc' };
        const { groups, total } = await read(office, filter, sort, WHOLE, group);
        const rows: LedgerRow[] = [];
        for (let page = 1; rows.length < total; page += 1)
          rows.push(...(await read(office, filter, sort, { page, pageSize: 40 }, group)).rows);
        const keys = rows.map((row) => ledgerGroupKey(row, group));
        expect(groups.flatMap(({ key, count }) => new Array<string>(count).fill(key))).toEqual(keys);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        const labels = new Map(groups.map(({ key, label }) => [key, label]));
        for (const row of rows)
          expect(labels.get(ledgerGroupKey(row, group))).toContain(
            group === 'unit' ? row.unitName : row.planTitle,
          );
      }
    }
    expect((await read(office)).groups).toEqual([]);
  }, 30_000);

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
