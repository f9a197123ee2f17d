import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { openWorkbook } from '#server/modules/intake/template/testing/ledger-workbook.js';
import { IssuedPlan } from '../../testing/issued-plan.js';

interface Check {
  fileId: string;
  fileName: string;
  rows: { row: number; code: string; changes: { column: string; before: string; after: string }[] }[];
  unchanged: number;
  problems: {
    row: number;
    column: string | null;
    refusal: { key: string; values?: Record<string, unknown> };
  }[];
}

const AT = '?year=2026&quarter=3';
const HEADER = 3;
const SAVE = `mutation ($input: ProgressReportInput!) { saveProgressReport(input: $input) { version } }`;

describe('the quarter’s form', () => {
  let world: TestWorld;
  let plan: IssuedPlan;
  let reporter: TestClient;
  let unitId: string;
  let shares: string[];
  let units = 0;

  beforeAll(async () => {
    world = await TestWorld.open();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    plan = await IssuedPlan.create(world.home);
    unitId = await world.home.unit(`县水利局${(units += 1)}`);
    reporter = await world.home.logIn('unit_reporter', unitId);
    shares = [];
    for (let n = 0; n < 3; n += 1) {
      const options = n === 0 ? { target: '新建水库不少于3座' } : {};
      shares.push(await plan.assign(await plan.task(options), unitId, { dueOn: '2026-12-31' }));
    }
    await plan.report(shares[1]!, 2, { percent: '30', narrative: '上季内容' });
    await plan.report(shares[2]!, 3, {
      state: 'draft',
      percent: '40',
      narrative: '草稿',
      asOf: '2026-08-01',
    });
  });

  const download = async (client = reporter, at = AT): Promise<ExcelJS.Workbook> => {
    const response = await client.get(`/api/quarter-form.xlsx${at}`);
    expect(response.status).toBe(200);
    return openWorkbook(new Uint8Array(await response.arrayBuffer()));
  };
  const sheetOf = (workbook: ExcelJS.Workbook) => workbook.worksheets[0]!;
  const columnOf = (sheet: ExcelJS.Worksheet, name: string): number => {
    const names = sheet.getRow(HEADER).values as unknown[];
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`no column ${name} in ${names.join()}`);
    return at;
  };
  const cell = (workbook: ExcelJS.Workbook, row: number, name: string): ExcelJS.Cell =>
    sheetOf(workbook).getCell(row, columnOf(sheetOf(workbook), name));
  const send = async (workbook: ExcelJS.Workbook, client = reporter, at = AT): Promise<Response> =>
    client.upload(`/api/quarter-form${at}`, '填报表.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  const check = async (workbook: ExcelJS.Workbook): Promise<Check> => {
    const response = await send(workbook);
    expect(response.status).toBe(201);
    return (await response.json()) as Check;
  };
  const reasons = ({ problems }: Check) =>
    problems.map(({ row, column, refusal }) => [row, column, refusal.key]);

  it('comes back as it went out: nothing changed', async () => {
    const workbook = await download();
    const sheet = sheetOf(workbook);
    expect(sheet.rowCount).toBe(HEADER + 3);
    expect(cell(workbook, 5, '进展情况').value).toBe('上季内容');
    expect(cell(workbook, 6, '完成率（%）').value).toBe(40);
    expect(cell(workbook, 4, '进展情况').protection).toMatchObject({ locked: false });
    expect(cell(workbook, 4, '任务编号').protection?.locked).not.toBe(false);
    expect(await check(workbook)).toMatchObject({
      rows: [],
      unchanged: 3,
      problems: [],
      fileName: '填报表.xlsx',
    });
  });

  it('R67, R80: shows what a filled-in form would change, figure and as-of date among it, and changes nothing', async () => {
    const workbook = await download();
    cell(workbook, 4, '完成率（%）').value = 55.5;
    cell(workbook, 4, '指标1完成值').value = 2;
    cell(workbook, 4, '进展情况').value = '主体封顶\n进入装修';
    cell(workbook, 4, '数据截止日期').value = new Date(Date.UTC(2026, 7, 10));
    cell(workbook, 6, '完成率（%）').value = '60%';
    const { rows, unchanged, problems } = await check(workbook);
    expect(problems).toEqual([]);
    expect(unchanged).toBe(1);
    expect(rows.map(({ row, changes }) => [row, changes])).toEqual([
      [
        4,
        expect.arrayContaining([
          { column: 'percent', before: '0', after: '55.5' },
          { column: 'figure1', before: '', after: '2' },
          { column: 'narrative', before: '', after: '主体封顶\n进入装修' },
          { column: 'asOf', before: '2026-08-15', after: '2026-08-10' },
        ]),
      ],
      [6, [{ column: 'percent', before: '40', after: '60' }]],
    ]);
    const [{ count } = { count: -1 }] = await world.database.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM progress_reports WHERE assignment_id = $1',
      [shares[0]],
    );
    expect(count).toBe(0);
  });

  it('is read by the names of its columns, wherever they were moved, and without rows that were deleted', async () => {
    const workbook = await download();
    const moved = new ExcelJS.Workbook();
    const target = moved.addWorksheet('我的表');
    sheetOf(workbook).eachRow((row, number) => {
      if (number === 5) return;
      const values = (row.values as ExcelJS.CellValue[]).slice(1).reverse();
      target.addRow(number < HEADER ? [] : values);
    });
    const percent = (target.getRow(HEADER).values as unknown[]).indexOf('完成率（%）');
    target.getCell(HEADER + 1, percent).value = 12;
    const { rows, unchanged, problems } = await check(moved);
    expect(problems).toEqual([]);
    expect(unchanged).toBe(1);
    expect(rows).toMatchObject([
      { row: HEADER + 1, changes: [{ column: 'percent', before: '0', after: '12' }] },
    ]);
  });

  it('names every fault by row and column, and gives the same workbook back with the reasons', async () => {
    const workbook = await download();
    cell(workbook, 4, '完成率（%）').value = '过半';
    cell(workbook, 4, '数据截止日期').value = '9月底';
    cell(workbook, 5, '指标1完成值').value = 7;
    cell(workbook, 6, '数据截止日期').value = 46246;
    cell(workbook, 6, '数据截止日期').numFmt = '0';
    const found = await check(workbook);
    expect(reasons(found)).toEqual([
      [4, 'percent', 'quarter-grid.percent-unreadable'],
      [4, 'asOf', 'quarter-grid.date-unreadable'],
      [5, 'figure1', 'quarter-grid.no-figure-here'],
    ]);
    // A day that came as Excel's number is a day.
    expect(found.rows).toMatchObject([{ row: 6, changes: [{ column: 'asOf', after: '2026-08-12' }] }]);

    const response = await reporter.get(`/api/quarter-form/${found.fileId}/marked${AT}`);
    const marked = await openWorkbook(new Uint8Array(await response.arrayBuffer()));
    expect(cell(marked, 4, '错误原因').value).toBe(
      '完成率应为 0 至 100 的数，不要写文字。；日期应写作 2026-09-30、2026/9/30 或 2026年9月30日。',
    );
    expect(cell(marked, 5, '错误原因').value).toBe('该任务没有这项指标，不能填写。');
    expect(cell(marked, 6, '错误原因').value).toBeNull();
    expect(cell(marked, 4, '完成率（%）').fill).toMatchObject({ type: 'pattern', pattern: 'solid' });
    expect(cell(marked, 4, '完成率（%）').value).toBe('过半');
    // Mended in the marked file itself and sent again.
    cell(marked, 4, '完成率（%）').value = 50;
    cell(marked, 4, '数据截止日期').value = '2026-08-11';
    cell(marked, 5, '指标1完成值').value = null;
    expect((await check(marked)).problems).toEqual([]);
  });

  it('takes no row of another unit, of another quarter, twice, or without its key', async () => {
    const otherUnit = await world.home.unit('县林业局');
    const foreign = await plan.assign(await plan.task(), otherUnit, { dueOn: '2026-12-31' });
    const workbook = await download();
    const key = (row: number) => cell(workbook, row, '行标识（勿改）');
    key(4).value = `${foreign}:0:2026Q3`;
    key(5).value = key(5).text.replace('2026Q3', '2026Q2');
    const first = sheetOf(workbook).getRow(6).values as ExcelJS.CellValue[];
    sheetOf(workbook).addRow(first.slice(1));
    sheetOf(workbook).addRow(['', '无标识', '', 50, '', '写了内容']);
    expect(reasons(await check(workbook))).toEqual([
      [4, null, 'quarter-grid.row-unknown'],
      [5, null, 'quarter-grid.other-quarter'],
      [7, null, 'quarter-grid.row-twice'],
      [8, null, 'quarter-grid.row-unknown'],
    ]);
  });

  it('does not overwrite what was changed after the download, and says who changed it', async () => {
    const workbook = await download();
    cell(workbook, 6, '进展情况').value = '表里写的';
    const colleague = await world.home.logIn('unit_reporter', unitId);
    const words = {
      percent: '45',
      narrative: '网上改的',
      problems: '',
      nextStep: '',
      asOf: '2026-08-02',
      fileIds: [],
    };
    await colleague.graphql(SAVE, {
      input: { assignmentId: shares[2], year: 2026, quarter: 3, version: 1, ...words },
    });
    const { rows, problems } = await check(workbook);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([
      { row: 6, refusal: { key: 'quarter-grid.changed-since', values: { time: '2026-08-15 10:00' } } },
    ]);
    expect(String(problems[0]!.refusal.values!['name'])).toMatch(/^unit_reporter/);
  });

  it('leaves what was handed in as it is', async () => {
    const workbook = await download();
    cell(workbook, 6, '进展情况').value = '改';
    await world.database.dataSource.query(
      `UPDATE progress_reports SET state = 'submitted', submitted_at = now() WHERE assignment_id = $1`,
      [shares[2]],
    );
    expect(reasons(await check(workbook))).toEqual([[6, null, 'quarter-grid.locked']]);
    const again = await download();
    expect(cell(again, 6, '进展情况').protection?.locked).not.toBe(false);
  });

  it('refuses a form without a column, another workbook, and what is none', async () => {
    const reasonOf = async (response: Response) => {
      expect(response.status).toBe(422);
      return ((await response.json()) as { error: { reason: string; values?: object } }).error;
    };
    const workbook = await download();
    cell(workbook, HEADER, '进展情况').value = '进展';
    expect(await reasonOf(await send(workbook))).toMatchObject({
      reason: 'quarter-grid.column-missing',
      values: { column: '进展情况' },
    });
    const other = new ExcelJS.Workbook();
    other.addWorksheet('台账').addRow(['任务', '完成率（%）']);
    expect(await reasonOf(await send(other))).toMatchObject({ reason: 'quarter-grid.not-our-form' });
    expect(
      await reasonOf(await reporter.upload(`/api/quarter-form${AT}`, '表.xlsx', '任务,完成率\n甲,1')),
    ).toMatchObject({
      reason: 'quarter-grid.not-our-form',
    });
    expect(
      await reasonOf(
        await reporter.upload(`/api/quarter-form${AT}`, '表.xlsx', Buffer.from('PK\u0003\u0004')),
      ),
    ).toMatchObject({
      reason: 'file.damaged',
    });
  });

  it('carries no formula, whatever stands in a task or a report', async () => {
    const evil = await plan.assign(await plan.task({ title: '=1+1', target: '=cmd' }), unitId);
    await plan.report(evil, 3, {
      state: 'draft',
      narrative: '=HYPERLINK("x")',
      problems: '+1',
      asOf: '2026-08-01',
    });
    const workbook = await download();
    sheetOf(workbook).eachRow((row) =>
      row.eachCell((one) => expect(one.type).not.toBe(ExcelJS.ValueType.Formula)),
    );
    expect((await check(workbook)).problems).toEqual([]);
  });

  it('is as many statements for sixty tasks as for three', async () => {
    const few = await world.statementsOf(() => download());
    for (let n = 0; n < 57; n += 1) await plan.assign(await plan.task({ target: '三项' }), unitId);
    const many = await world.statementsOf(() => download());
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(12);
  });
});
