import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseHeatmapColumnKey } from '#shared/dashboards/heatmap-column.js';
import { asCivilDate, endOfMonth } from '#shared/kernel/civil-date.js';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { Heatmap } from './heatmap.types.js';
import type { MonthHeatmap } from './months/month-heatmap.types.js';
import type { LedgerPage } from './ledger.types.js';
import { IssuedPlan } from '../progress/testing/issued-plan.js';
import { generateLedgerWorld, type LedgerWorld } from './testing/ledger-world.js';

const HEATMAP = `query ($year: Int!, $planId: ID) { heatmap(year: $year, planId: $planId) {
  year columns { key title planTitle } rows { unitId unitName categoryName totals completed percents red yellow onTime late } } }`;
const LEDGER = `query ($filter: LedgerFilter!) {
  ledger(filter: $filter, sort: { key: code, direction: asc }, page: { page: 1, pageSize: 200 }) {
    total rows { percent status light } lightCounts { light count } } }`;

const MONTHS = `query ($year: Int!) { monthHeatmap(year: $year) { months rows { unitId totals completed onTime late } } }`;
const MONTH_COUNTS = `query ($year: Int!) { monthHeatmap(year: $year) { rows { unitId totals } } }`;

const MEASURES = ['totals', 'completed', 'red', 'yellow', 'onTime', 'late'] as const;
const totalOf = (row: Heatmap['rows'][number]): number[] => MEASURES.map((measure) => sum(row[measure]));

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe('the heatmap', () => {
  let world: TestWorld;
  let made: LedgerWorld;
  let office: TestClient;

  const heatmapOf = async (client: TestClient, planId?: string, year = 2026): Promise<Heatmap> =>
    (await client.graphql<{ heatmap: Heatmap }>(HEATMAP, { year, planId })).heatmap;
  const ledgerOf = async (client: TestClient, filter: LedgerFilter): Promise<LedgerPage> =>
    (await client.graphql<{ ledger: LedgerPage }>(LEDGER, { filter })).ledger;

  const keptOf = async (filter: LedgerFilter): Promise<number[]> => [
    (await ledgerOf(office, { ...filter, timeliness: ['on_time'] })).total,
    (await ledgerOf(office, { ...filter, timeliness: ['late'] })).total,
  ];

  /** What a field of the heatmap shows, counted in the list that its link opens. */
  const countsOf = async (filter: LedgerFilter): Promise<number[]> => {
    const { total, lightCounts } = await ledgerOf(office, filter);
    const lit = (name: string) => lightCounts.find(({ light }) => light === name)!.count;
    const completed = await ledgerOf(office, { ...filter, statuses: ['completed'] });
    return [total, completed.total, lit('red'), lit('yellow'), ...(await keptOf(filter))];
  };

  /** The filter that the client's link carries for a column. */
  const columnFilter = (key: string): LedgerFilter => {
    const column = parseHeatmapColumnKey(key);
    return { year: 2026, planIds: [column?.planId ?? ''], sectionTitle: column?.sectionTitle ?? '' };
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    made = await generateLedgerWorld(world, world.home);
    await generateLedgerWorld(world, world.other);
    office = await world.home.logIn('office');
  }, 60_000);
  afterAll(() => world.close());

  it('counts in every cell exactly the rows that its link lists', async () => {
    const { columns, rows } = await heatmapOf(office);
    for (const row of rows) {
      for (const [n, { key }] of columns.entries()) {
        const filter = { ...columnFilter(key), unitIds: [row.unitId] };
        const ledger = await ledgerOf(office, filter);
        const light = (name: string) => ledger.rows.filter((one) => one.light === name).length;
        expect({ filter, total: row.totals[n] }).toEqual({ filter, total: ledger.total });
        expect(row.completed[n]).toBe(ledger.rows.filter((one) => one.status === 'completed').length);
        expect([row.red[n], row.yellow[n]]).toEqual([light('red'), light('yellow')]);
        expect([row.onTime[n], row.late[n]]).toEqual(await keptOf(filter));
        const mean = ledger.total && sum(ledger.rows.map((one) => Number(one.percent))) / ledger.total;
        expect(Number(row.percents[n])).toBeCloseTo(mean, 1);
      }
      expect(totalOf(row)).toEqual(await countsOf({ year: 2026, unitIds: [row.unitId] }));
    }
  }, 60_000);

  it('takes the headings below a lone top heading for columns, and a cell still lists its own rows', async () => {
    const plan = await IssuedPlan.create(world.home, '只有一个重点任务部分的要点', 2023);
    const only = await plan.section('三、重点任务');
    const boards = [await plan.section('（一）政策', only), await plan.section('（二）服务', only)];
    for (const sectionId of [...boards, boards[1]!]) {
      await plan.assign(await plan.task({ sectionId }), made.unitIds[0]!, { dueOn: '2023-06-30' });
    }
    const { columns, rows } = await heatmapOf(office, undefined, 2023);
    expect(columns.map(({ title }) => title)).toEqual(['（一）政策', '（二）服务']);
    expect(rows[0]?.totals).toEqual([1, 2]);
    for (const [n, sectionTitle] of ['（一）政策', '（二）服务'].entries()) {
      expect((await ledgerOf(office, { year: 2023, planIds: [plan.id], sectionTitle })).total).toBe(
        rows[0]?.totals[n],
      );
    }
    expect((await ledgerOf(office, { planIds: [plan.id], sectionTitle: '三、重点任务' })).total).toBe(3);
  });

  it('adds up in columns and altogether to the lists that the totals open', async () => {
    const { columns, rows } = await heatmapOf(office);
    for (const [n, { key }] of columns.entries()) {
      const column = MEASURES.map((measure) => sum(rows.map((row) => row[measure][n]!)));
      expect(column).toEqual(await countsOf(columnFilter(key)));
    }
    const whole = MEASURES.map((measure) => sum(rows.map((row) => sum(row[measure]))));
    expect(whole).toEqual(await countsOf({ year: 2026 }));
  });

  it('counts units by months as the lists of those months do, and rows without a deadline apart', async () => {
    const { monthHeatmap } = await office.graphql<{ monthHeatmap: MonthHeatmap }>(MONTHS, { year: 2026 });
    const { months, rows } = monthHeatmap;
    expect(months[months.length - 1]).toBe('');
    const spanOf = (month: string): LedgerFilter => {
      if (month === '') return { undated: true };
      const dueFrom = asCivilDate(`${month}-01`);
      return { dueFrom, dueTo: endOfMonth(dueFrom) };
    };
    for (const row of rows) {
      for (const [n, month] of months.entries()) {
        const filter = { year: 2026, unitIds: [row.unitId], ...spanOf(month) };
        const done = await ledgerOf(office, { ...filter, percentFrom: 100 });
        const listed = [(await ledgerOf(office, filter)).total, done.total];
        expect({ filter, counts: [row.totals[n], row.completed[n]] }).toEqual({ filter, counts: listed });
        expect([row.onTime[n], row.late[n]]).toEqual(await keptOf(filter));
      }
      expect(sum(row.totals)).toBe((await ledgerOf(office, { year: 2026, unitIds: [row.unitId] })).total);
    }
    for (const [n, month] of months.entries())
      expect(sum(rows.map((row) => row.totals[n]!))).toBe(
        (await ledgerOf(office, { year: 2026, ...spanOf(month) })).total,
      );
  }, 60_000);

  it('has the headings of issued plans in document order, tasks outside them last', async () => {
    const { columns, rows } = await heatmapOf(office, made.planIds[0]);
    expect(columns.map(({ title }) => title)).toEqual(['一、经济发展', '二、社会民生', '']);
    expect(new Set(columns.map(({ planTitle }) => planTitle))).toEqual(new Set(['政府工作报告']));
    expect(rows.every((row) => row.totals.length === 3 && row.percents.length === 3)).toBe(true);
    const categories = rows.map((row) => row.categoryName);
    expect(categories.filter((name, n) => name !== categories[n - 1]).length).toBe(new Set(categories).size);
    expect(await heatmapOf(office, undefined, 1999)).toEqual({ year: 1999, columns: [], rows: [] });
  });

  it('shows a unit its own line only', async () => {
    const head = await world.home.logIn('unit_head', made.unitIds[1]);
    const { rows } = await heatmapOf(head);
    expect(rows.map((row) => row.unitId)).toEqual([made.unitIds[1]]);
    const whole = await heatmapOf(office);
    const same = whole.rows.find((row) => row.unitId === made.unitIds[1]);
    expect(sum(rows[0]!.totals)).toBe(sum(same!.totals));
  });

  it('shows nothing of another jurisdiction', async () => {
    const foreign = await world.other.logIn('office');
    const theirs = await heatmapOf(foreign);
    expect(theirs.rows.map((row) => row.unitId).filter((id) => made.unitIds.includes(id))).toEqual([]);
    expect(await heatmapOf(foreign, made.planIds[0])).toMatchObject({ columns: [], rows: [] });
    await expect(heatmapOf(world.stranger())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(heatmapOf(office, 'no-such-plan')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('counts kept deadlines only for who asks, in the same statement, and there are some of both kinds', async () => {
    const asked = async (query: string) =>
      (await office.graphql<{ monthHeatmap: MonthHeatmap }>(query, { year: 2026 })).monthHeatmap;
    const plain = await world.statementsOf(() => asked(MONTH_COUNTS));
    expect(await world.statementsOf(() => asked(MONTHS))).toBe(plain);
    const { rows } = await asked(MONTHS);
    expect(sum(rows.flatMap(({ onTime }) => onTime))).toBeGreaterThan(3);
    expect(sum(rows.flatMap(({ late }) => late))).toBeGreaterThan(3);
    const head = await world.home.logIn('unit_head', made.unitIds[1]);
    const own = await head.graphql<{ monthHeatmap: MonthHeatmap }>(MONTHS, { year: 2026 });
    expect(own.monthHeatmap.rows.map(({ unitId }) => unitId)).toEqual([made.unitIds[1]]);
    expect(sum(own.monthHeatmap.rows[0]!.late)).toBe(
      sum(rows.find(({ unitId }) => unitId === made.unitIds[1])!.late),
    );
  });

  it('is one statement, whatever its size', async () => {
    const one = await world.statementsOf(() => heatmapOf(office, made.planIds[0]));
    expect(await world.statementsOf(() => heatmapOf(office))).toBe(one);
    expect(one).toBeLessThanOrEqual(7);
  });
});
