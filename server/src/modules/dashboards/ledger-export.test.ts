import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { plansLabelsEn } from '#shared/plans/plans.labels.en.js';
import { plansLabelsZhCn } from '#shared/plans/plans.labels.zh-cn.js';
import { lightsLabelsEn } from '#shared/progress/lights/lights.labels.en.js';
import { lightsLabelsZhCn } from '#shared/progress/lights/lights.labels.zh-cn.js';
import { progressLabelsEn } from '#shared/progress/progress.labels.en.js';
import { progressLabelsZhCn } from '#shared/progress/progress.labels.zh-cn.js';
import { dashboardsLabelsEn } from '#shared/dashboards/dashboards.labels.en.js';
import { dashboardsLabelsZhCn } from '#shared/dashboards/dashboards.labels.zh-cn.js';
import { ledgerCell } from '#shared/dashboards/ledger-cell.js';
import { LEDGER_COLUMNS } from '#shared/dashboards/ledger-columns.js';
import {
  DEFAULT_LEDGER_QUERY,
  ledgerQueryString,
  type LedgerQuery,
} from '#shared/dashboards/ledger-query.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import type { LedgerPage } from './ledger.types.js';
import { generateLedgerWorld, type LedgerWorld } from './testing/ledger-world.js';

const LEDGER = `query ($filter: LedgerFilter!, $sort: LedgerSort!) {
  ledger(filter: $filter, sort: $sort, page: { page: 1, pageSize: 200 }) { total rows {
    code ordinal planTitle docNumber sectionTitle title leadUnits unitName divisionName officerName leaderName categoryName role deadlineText dueOn
    targetText percent status light lightReason { key days points date } narrative problems nextStep updatedOn } } }`;
const NOTES = 5;

async function download(client: TestClient, parameters: string): Promise<ExcelJS.Worksheet> {
  const response = await client.get(`/api/ledger.xlsx?${parameters}`);
  expect(response.status).toBe(200);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await response.arrayBuffer());
  return workbook.worksheets[0]!;
}

const textsOf = (row: ExcelJS.Row, width: number): string[] =>
  Array.from({ length: width }, (_, n) => row.getCell(n + 1).text);

/** What no XML can carry and no screen shows. */
const printable = (text: string): string => text.replace('\u0001', '');

describe('the downloaded ledger', () => {
  let world: TestWorld;
  let made: LedgerWorld;
  let office: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    made = await generateLedgerWorld(world, world.home);
    await generateLedgerWorld(world, world.other);
    office = await world.home.logIn('office');
    const plan = await IssuedPlan.create(world.home, '=HYPERLINK("http://example.test")', 2023);
    for (const title of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '<b>&"\u0001']) {
      const taskId = await plan.task({ title, target: '=cmd|calc' });
      await plan.assign(taskId, made.unitIds[0]!);
    }
  }, 60_000);
  afterAll(() => world.close());

  async function expectSame(client: TestClient, view: Partial<LedgerQuery>, lang = 'zh-CN'): Promise<void> {
    const query = { ...DEFAULT_LEDGER_QUERY, ...view };
    const { filter, sort, columns } = query;
    const sheet = await download(client, `${ledgerQueryString(query)}&lang=${lang}`);
    const { ledger } = await client.graphql<{ ledger: LedgerPage }>(LEDGER, { filter, sort });
    const labels =
      lang === 'en'
        ? {
            ...plansLabelsEn,
            ...progressLabelsEn,
            ...dashboardsLabelsEn,
            lightReasons: lightsLabelsEn.reasons,
          }
        : {
            ...plansLabelsZhCn,
            ...progressLabelsZhCn,
            ...dashboardsLabelsZhCn,
            lightReasons: lightsLabelsZhCn.reasons,
          };
    const table = (sheet.getRows(NOTES + 1, sheet.rowCount - NOTES) ?? []).map((row) =>
      textsOf(row, columns.length),
    );
    expect(table).toEqual([
      columns.map((column) => labels.ledgerColumns[column]),
      ...ledger.rows.map((row) => columns.map((column) => printable(ledgerCell(row, column, labels)))),
    ]);
    expect(table.length).toBe(ledger.total + 1);
  }

  it('has the rows, columns, order and words of the screen', async () => {
    await expectSame(office, {});
    await expectSame(office, {
      sort: { key: 'due_on', direction: 'desc' },
      columns: ['unit', 'title', 'due_on'],
    });
    await expectSame(office, { filter: { year: 2026, lights: ['red'] }, page: 3, pageSize: 20 }, 'en');
    await expectSame(office, { filter: { planIds: [made.planIds[1]!], sectionTitle: '一、经济发展' } });
    await expectSame(office, { filter: { text: '没有' } });
    await expectSame(await world.home.logIn('unit_reporter', made.unitIds[3]), {
      columns: [...LEDGER_COLUMNS].reverse(),
    });
  });

  it('says above the table what was selected, when and by whom', async () => {
    const filter = {
      year: 2026,
      planIds: [made.planIds[0]!],
      unitIds: [made.unitIds[0]!],
      statuses: ['behind' as const],
    };
    const sheet = await download(office, ledgerQueryString({ ...DEFAULT_LEDGER_QUERY, filter }));
    const notes = [1, 2, 3, 4, 5].map((n) => sheet.getCell(n, 1).text);
    expect(notes).toEqual([
      '督查事项台账',
      '筛选条件：年度：2026；来源文件：政府工作报告；责任单位：县甲局；状态：欠进度',
      '生成时间：2026-08-15 10:00',
      expect.stringMatching(/^生成人：office/),
      `行数：${sheet.rowCount - NOTES - 1}`,
    ]);
  });

  it('keeps what looks like a formula as text', async () => {
    const sheet = await download(office, 'year=2023&columns=title,plan,target');
    const titles = (sheet.getRows(NOTES + 2, 6) ?? []).map((row) => row.getCell(1).value);
    expect(titles).toEqual(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '<b>&"']);
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.type).toBe(ExcelJS.ValueType.String);
        expect(cell.formula).toBeUndefined();
        expect(cell.numFmt).toBe('@');
      }),
    );
  });

  it('names no plan that gave the unit nothing to do, and none of another jurisdiction', async () => {
    const foreign = await world.other.logIn('office');
    for (const client of [foreign, await world.home.logIn('unit_head', await world.home.unit('县闲局'))]) {
      const sheet = await download(client, `plan=${made.planIds[0]}`);
      expect(sheet.getCell(2, 1).text).toBe('筛选条件：来源文件：—');
      expect(sheet.rowCount).toBe(NOTES + 1);
    }
    const theirs = await download(foreign, 'year=2023');
    expect(theirs.rowCount).toBe(NOTES + 1);
  });

  it('is refused to those who may not read, and comes as a file', async () => {
    expect((await world.stranger().get('/api/ledger.xlsx')).status).toBe(401);
    const administrator = await world.home.logIn('system_administrator');
    expect((await administrator.get('/api/ledger.xlsx')).status).toBe(403);
    const { headers } = await office.get('/api/ledger.xlsx');
    expect(headers.get('content-disposition')).toContain("filename*=UTF-8''%E7%9D%A3");
    expect(headers.get('cache-control')).toContain('no-store');
    expect((await office.get('/api/ledger.xlsx?q=%00')).status).toBe(400);
  });

  it('refuses more rows than a spreadsheet should hold', async () => {
    const crowd = await world.jurisdiction('crowd');
    const unitId = await crowd.unit('县大局');
    const plan = await IssuedPlan.create(crowd);
    const assignmentId = await plan.assign(await plan.task(), unitId);
    await world.database.dataSource.query(
      `WITH more AS (
         INSERT INTO tasks SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'code', n::text))).*
           FROM tasks t, generate_series(1, 10000) n WHERE t.jurisdiction_id = $1 RETURNING id)
       INSERT INTO assignments
       SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'task_id', more.id))).*
         FROM assignments a, more WHERE a.id = $2`,
      [crowd.id, assignmentId],
    );
    // So many rows at once are known to the planner a minute later; the test does not wait.
    await world.database.dataSource.query('ANALYZE');
    const client = await crowd.logIn('office');
    const response = await client.get('/api/ledger.xlsx');
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      error: {
        code: 'REFUSED',
        reason: 'dashboards.export-too-large',
        values: { rows: 10_001, limit: 10_000 },
      },
    });
  }, 30_000);
});
