import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { ledgerHeading, ledgerCell } from '#shared/dashboards/ledger-cell.js';
import { LEDGER_COLUMNS, LEDGER_GROUPINGS, LEDGER_TEXT_COLUMNS } from '#shared/dashboards/ledger-columns.js';
import { LEDGER_REVIEWS, type LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { ledgerLines } from '#shared/dashboards/ledger-lines.js';
import {
  DEFAULT_LEDGER_QUERY,
  ledgerQueryString,
  type LedgerQuery,
} from '#shared/dashboards/ledger-query.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { seededRandom, type Random } from '#shared/kernel/ports.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { DEFAULT_LIGHT_POLICY } from '#shared/progress/lights/light-policy.js';
import { IssuedPlan } from '#server/modules/progress/testing/issued-plan.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { ledgerWords, type LedgerLanguage } from './ledger-words.js';
import type { LedgerPage, LedgerRow } from './ledger.types.js';
import { csvRecords, downloadWorkbook, printedRows, textsOf } from './testing/read-ledger-files.js';
import { generateLedgerWorld, type LedgerWorld } from './testing/ledger-world.js';

const LEDGER = `query ($filter: LedgerFilter!, $sort: LedgerSort!, $group: LedgerGrouping, $asOf: CivilDate, $page: Int!) {
  ledger(filter: $filter, sort: $sort, group: $group, asOf: $asOf, page: { page: $page, pageSize: 100 }) {
    total groups { key label count } rows {
      code ordinal planTitle docNumber sectionTitle title content leadUnits unitName divisionName officerName
      officerPhone leaderName categoryName role startsOn deadlineText dueOn targetText quarterTarget percent status
      light lightReason { key days points date } narrative evidence problems nextStep review reviewReason updatedOn } } }`;
/** Title, filter, order, time, author, number of rows. */
const NOTES = 6;

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
  });
  afterAll(() => world.close());

  /** Header, headings and rows as the screen puts them together from the pages that it has fetched. */
  async function screenOf(client: TestClient, query: LedgerQuery, lang: LedgerLanguage): Promise<string[][]> {
    const { filter, sort, group, columns, asOf } = query;
    const rows: LedgerRow[] = [];
    let shown: LedgerPage;
    let page = 1;
    do {
      const variables = { filter, sort, group, asOf, page };
      shown = (await client.graphql<{ ledger: LedgerPage }>(LEDGER, variables)).ledger;
      rows.push(...shown.rows);
      page += 1;
    } while (rows.length < shown.total);
    const words = ledgerWords(lang, DEFAULT_LIGHT_POLICY);
    return [
      columns.map((column) => words.columns[column]),
      ...ledgerLines(rows, shown.groups).map((line) =>
        line.kind === 'heading'
          ? [ledgerHeading(line.group, words.file.heading)]
          : columns.map((column) => printable(ledgerCell(line.row, column, words.cells))),
      ),
    ];
  }

  async function expectSame(
    client: TestClient,
    view: Partial<LedgerQuery>,
    lang: LedgerLanguage = 'zh-CN',
  ): Promise<number> {
    const query = { ...DEFAULT_LEDGER_QUERY, ...view };
    const screen = await screenOf(client, query, lang);
    const parameters = `${ledgerQueryString(query)}&lang=${lang}`;
    const notes = NOTES + (query.asOf ? 1 : 0) + (query.group ? 1 : 0);
    const width = query.columns.length;
    const sheet = await downloadWorkbook(client, parameters);
    const inWorkbook = (sheet.getRows(notes + 1, sheet.rowCount - notes) ?? []).map((row, n) =>
      textsOf(row, screen[n]?.length ?? width),
    );
    expect({ parameters, table: inWorkbook }).toEqual({ parameters, table: screen });
    const csv = await client.get(`/api/ledger.csv?${parameters}`);
    const bytes = new Uint8Array(await csv.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csvRecords(new TextDecoder().decode(bytes)).slice(notes).map(unguarded)).toEqual(screen);
    const printed = await (await client.get(`/api/ledger.html?${parameters}`)).text();
    expect(printedRows(printed)).toEqual(screen);
    return screen.length - 1;
  }

  const unguarded = (texts: string[]): string[] =>
    texts.map((text) => printable(text.replace(/^'(?=[=+\-@\t\r])/, '')));

  function randomView(random: Random, whose: LedgerWorld): Partial<LedgerQuery> {
    const maybe = <T>(chance: number, value: () => T): T | undefined =>
      random.next() < chance ? value() : undefined;
    const some = <T>(values: readonly T[]): T[] => values.filter(() => random.next() < 0.5);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random.next() * values.length)]!;
    const filter = {
      year: maybe(0.3, () => 2026),
      planIds: maybe(0.2, () => some(whose.planIds)),
      unitIds: maybe(0.2, () => some(whose.unitIds)),
      sectionTitle: maybe(0.1, () => pick(['', '一、经济发展', '（一）工业'])),
      statuses: maybe(0.2, () => some(TASK_STATUSES)),
      lights: maybe(0.2, () => some(LIGHTS)),
      reviews: maybe(0.1, () => some(LEDGER_REVIEWS)),
      dueFrom: maybe(0.1, () => asCivilDate('2026-07-20')),
      percentTo: maybe(0.1, () => 80),
      matches: maybe(0.2, () => [
        { column: pick(LEDGER_TEXT_COLUMNS), text: pick(['张', '2', '月', '预案']) },
      ]),
      text: maybe(0.1, () => pick(['预案', '县 100%'])),
    };
    const columns = some(LEDGER_COLUMNS);
    return {
      filter: JSON.parse(JSON.stringify(filter)) as LedgerFilter,
      sort: { key: pick(LEDGER_COLUMNS), direction: pick(['asc', 'desc']) },
      group: maybe(0.6, () => pick(LEDGER_GROUPINGS)) ?? null,
      columns: random.next() < 0.3 ? [...columns].reverse() : columns.length > 0 ? columns : LEDGER_COLUMNS,
      asOf: maybe(0.1, () => asCivilDate('2026-08-14')) ?? null,
    };
  }

  it('has the rows, columns, order, headings and words of the screen in fifty random views of every role', async () => {
    const random = seededRandom(50);
    const unitId = made.unitIds[3]!;
    const clients = [
      office,
      await world.home.logIn('inspector'),
      await world.home.logIn('leader'),
      await world.home.logIn('unit_head', unitId),
      await world.home.logIn('unit_reporter', unitId),
    ];
    let filled = 0;
    for (let n = 0; n < 50; n += 1) {
      const view = randomView(random, made);
      const rows = await expectSame(clients[n % clients.length]!, view, n % 7 === 0 ? 'en' : 'zh-CN');
      if (rows > 3) filled += 1;
    }
    expect(filled).toBeGreaterThan(20);
  }, 120_000);

  it('has every column of the ledgers in use', async () => {
    expect(await expectSame(office, { columns: LEDGER_COLUMNS, group: 'section' })).toBeGreaterThan(100);
    expect(await expectSame(office, { filter: { text: '没有这样的' } })).toBe(0);
  });

  it('says above the table what was selected, when and by whom', async () => {
    const filter = {
      year: 2026,
      planIds: [made.planIds[0]!],
      unitIds: [made.unitIds[0]!],
      statuses: ['behind' as const],
    };
    const sheet = await downloadWorkbook(office, ledgerQueryString({ ...DEFAULT_LEDGER_QUERY, filter }));
    const notes = [1, 2, 3, 4, 5, 6].map((n) => sheet.getCell(n, 1).text);
    expect(notes).toEqual([
      '督查事项台账',
      '筛选条件：年度：2026；来源文件：政府工作报告；责任单位：县甲局；状态：欠进度',
      '排序：任务编号升序',
      '生成时间：2026-08-15 10:00',
      expect.stringMatching(/^生成人：office/),
      `行数：${sheet.rowCount - NOTES - 1}`,
    ]);
  });

  it('keeps what looks like a formula as text', async () => {
    const sheet = await downloadWorkbook(office, 'year=2023&columns=title,plan,target');
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

  it('guards what a spreadsheet would run, in a CSV that has no text cells', async () => {
    const csv = await (await office.get('/api/ledger.csv?year=2023&columns=title,target')).text();
    const titles = csvRecords(csv)
      .slice(NOTES + 1)
      .map(([title]) => title);
    expect(titles.slice(0, 5)).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1"]);
    const page = await (await office.get('/api/ledger.html?year=2023&columns=title')).text();
    expect(page).toContain('&lt;b&gt;&amp;&quot;');
    expect(page).not.toContain('<b>');
  });

  it('names no plan that gave the unit nothing to do, and none of another jurisdiction', async () => {
    const foreign = await world.other.logIn('office');
    for (const client of [foreign, await world.home.logIn('unit_head', await world.home.unit('县闲局'))]) {
      const sheet = await downloadWorkbook(client, `plan=${made.planIds[0]}`);
      expect(sheet.getCell(2, 1).text).toBe('筛选条件：来源文件：—');
      expect(sheet.rowCount).toBe(NOTES + 1);
    }
    const theirs = await downloadWorkbook(foreign, 'year=2023');
    expect(theirs.rowCount).toBe(NOTES + 1);
  });

  it('is refused to those who may not read, and comes as a file', async () => {
    const administrator = await world.home.logIn('system_administrator');
    const { headers } = await office.get('/api/ledger.xlsx');
    expect(headers.get('content-disposition')).toContain("filename*=UTF-8''%E7%9D%A3");
    expect(headers.get('cache-control')).toContain('no-store');
    for (const kind of ['xlsx', 'csv', 'html']) {
      expect((await office.get(`/api/ledger.${kind}?q=%00`)).status).toBe(400);
      expect((await world.stranger().get(`/api/ledger.${kind}`)).status).toBe(401);
      expect((await administrator.get(`/api/ledger.${kind}`)).status).toBe(403);
    }
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
  });
});
