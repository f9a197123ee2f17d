import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { intakeApi } from '../testing/intake-api.js';
import type { TemplateCheck } from './template-check.js';
import { formBytes, openWorkbook, rowWith, sheetBytes } from './testing/ledger-workbook.js';

const FIRST_ROW = 4;
const COLUMNS = 12;

const textsOf = (sheet: ExcelJS.Worksheet): string[][] =>
  (sheet.getRows(1, sheet.rowCount) ?? []).map((row) =>
    Array.from({ length: COLUMNS }, (_, n) => {
      const { value } = row.getCell(n + 1);
      return value instanceof Date ? value.toISOString().slice(0, 10) : row.getCell(n + 1).text;
    }),
  );

describe('the ledger as a workbook, out and in', () => {
  let world: TestWorld;
  let office: TestClient;
  let leadId: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    leadId = await world.home.unit('县甲局');
    await world.home.group('各乡镇', [await world.home.unit('东镇')]);
  });
  afterAll(() => world.close());

  const check = async (bytes: Uint8Array, name = '台账.xlsx', client = office): Promise<TemplateCheck> => {
    const response = await client.upload('/api/intake/template', name, bytes);
    expect(response.status).toBe(201);
    return (await response.json()) as TemplateCheck;
  };
  const confirm = (fileId: string, rows = 'all', client = office): Promise<Response> =>
    fetch(`${client.origin}/api/intake/template/${fileId}/draft?rows=${rows}`, {
      method: 'POST',
      headers: client.headers,
    });
  const draftId = async (fileId: string, rows = 'all'): Promise<string> =>
    ((await (await confirm(fileId, rows)).json()) as { breakdownDraftId: string }).breakdownDraftId;
  const download = async (path: string, client = office): Promise<ExcelJS.Workbook> => {
    const response = await client.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    return openWorkbook(new Uint8Array(await response.arrayBuffer()));
  };
  const planOf = async (bytes: Uint8Array, name?: string): Promise<string> => {
    const api = intakeApi(office);
    const draft = await api.draft(await draftId((await check(bytes, name)).fileId));
    return (await api.confirm(draft)).id;
  };
  const counted = async (table: string): Promise<number> => {
    const [row] = await world.database.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${table}`,
    );
    return row!.n;
  };

  const ROWS = [
    rowWith({
      ordinal: '1',
      section: '一、经济',
      subsection: '（一）工业',
      title: '甲项',
      content: '第一行\n第二行',
      lead: '县甲局',
      responsible: '各乡镇、县丁局',
      deadline: '6月底前；长期坚持',
      due: '2026-06-30',
      target: '新增就业不少于500人',
      leader: '张某某（副县长）',
    }),
    rowWith({ ordinal: '2', section: '一、经济', title: '=1+1', deadline: '方案印发后', due: '—' }),
    rowWith({
      title: '丙项',
      code: '督-12',
      due: '2026-12-31',
      deadline: '2026年12月31日',
      responsible: '各乡镇',
    }),
  ];

  it('offers a template with guide, register, notes and lists, and no row that could be imported', async () => {
    const { worksheets } = await download('/api/ledger-template.xlsx');
    expect(worksheets.map(({ name }) => name)).toEqual(['任务台账', '填写说明', '单位名录']);
    const [ledger, , register] = worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet, ExcelJS.Worksheet];
    expect(ledger.rowCount).toBe(FIRST_ROW - 1);
    expect(ledger.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(ledger.getCell('G4').dataValidation).toMatchObject({ type: 'list' });
    expect(ledger.getCell('J4').dataValidation).toMatchObject({ type: 'date', errorStyle: 'warning' });
    expect(register.getColumn(1).values.slice(2)).toEqual(['各乡镇', '县甲局', '东镇']);
    const english = await download('/api/ledger-template.xlsx?lang=en');
    expect(english.worksheets[0]!.getCell('E3').text).toBe('Task');
    expect(english.worksheets[0]!.getCell('E3').note).toBeDefined();
  });

  it('checks first: counts and located faults, no draft, no stored file', async () => {
    const drafts = await counted('breakdown_drafts');
    const files = await counted('stored_files');
    const answer = await check(
      await formBytes([rowWith({ title: '好的' }), rowWith({ title: '坏的', due: '2026-02-30' })]),
    );
    expect(answer).toMatchObject({
      fileName: '台账.xlsx',
      title: '2026年重点工作任务台账',
      counts: { rows: 2, good: 1, faulty: 1 },
      errors: [
        {
          key: 'template.date-impossible',
          sheet: '任务台账',
          row: 5,
          column: 'J',
          columnName: '截止日期',
          values: { text: '2026-02-30' },
        },
      ],
    });
    expect(await counted('breakdown_drafts')).toBe(drafts);
    expect(await counted('stored_files')).toBe(files);
  });

  it('forgets a checked file when its next version comes', async () => {
    const statusOf = async (fileId: string): Promise<number> =>
      (await office.get(`/api/intake/template/${fileId}/marked`)).status;
    const faulty = await formBytes([rowWith({ title: '甲', due: '某日' })]);
    const first = await check(faulty, '甲表.xlsx');
    const other = await check(faulty, '乙表.xlsx');
    expect(await statusOf(first.fileId)).toBe(200);
    const corrected = await check(await formBytes([rowWith({ title: '甲' })]), '甲表.xlsx');
    const kept = [first, other, corrected].map(({ fileId }) => fileId);
    expect(await Promise.all(kept.map(statusOf))).toEqual([404, 200, 200]);
  });

  it('goes on only when told: with all rows where none has faults, else with the good ones', async () => {
    const { fileId } = await check(
      await formBytes([rowWith({ title: '好的', lead: '县甲局' }), rowWith({ title: '坏的', due: '某日' })]),
    );
    const refused = await confirm(fileId);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toEqual({
      error: { code: 'REFUSED', reason: 'intake.template-has-errors', values: { count: 1 } },
    });
    const draft = await intakeApi(office).draft(await draftId(fileId, 'good'));
    expect(draft).toMatchObject({
      state: 'in_review',
      year: 2026,
      docNumber: '某政办发〔2026〕3号',
      sourceFile: { name: '台账.xlsx' },
      tasks: [{ title: '好的', units: [{ printedName: '县甲局', unitId: leadId }] }],
    });
    const nothing = await check(await formBytes([rowWith({ due: '某日' })]));
    expect(await (await confirm(nothing.fileId, 'good')).json()).toMatchObject({
      error: { reason: 'intake.no-good-row' },
    });
  });

  it('nocobase#5767 export → import → export is a fixed point, and codes stay', async () => {
    const first = await planOf(await formBytes(ROWS));
    const exported = await download(`/api/plans/${first}/ledger.xlsx`);
    const cells = textsOf(exported.worksheets[0]!);
    const codes = cells.slice(FIRST_ROW - 1).map((row) => row[1]);
    expect(codes).toEqual(['2026-01-001', '2026-01-002', '督-12']);
    const withoutCodes = (rows: string[][]) => rows.map((row) => row.filter((_, i) => i !== 1));
    expect(withoutCodes(cells.slice(FIRST_ROW - 1))).toEqual(withoutCodes(ROWS));
    const bytes = new Uint8Array(await exported.xlsx.writeBuffer());
    const foreign = await world.other.logIn('office');
    const { fileId, notices } = await check(bytes, '台账.xlsx', foreign);
    expect(notices).toEqual([]);
    const api = intakeApi(foreign);
    const reply = (await (await confirm(fileId, 'all', foreign)).json()) as { breakdownDraftId: string };
    const saved = await api.save(await api.draft(reply.breakdownDraftId));
    const plan = await api.confirm(saved);
    const again = await download(`/api/plans/${plan.id}/ledger.xlsx`, foreign);
    expect(textsOf(again.worksheets[0]!)).toEqual(cells);
  });

  it('says which codes other tasks have, and gives new ones', async () => {
    const bytes = await formBytes([
      rowWith({ title: '另一项', code: '督-12' }),
      rowWith({ title: '又一项' }),
    ]);
    const { notices } = await check(bytes);
    expect(notices).toMatchObject([{ key: 'template.code-taken', values: { code: '督-12' }, row: 4 }]);
    const sheet = (await download(`/api/plans/${await planOf(bytes)}/ledger.xlsx`)).worksheets[0]!;
    const given = textsOf(sheet)
      .slice(FIRST_ROW - 1)
      .map((row) => row[1]);
    expect(new Set(given).size).toBe(2);
    expect(given).not.toContain('督-12');
  });

  it('OpenSlides#521 ChurchCRM#8291 an import can be thrown away whole', async () => {
    const tasks = await counted('tasks');
    const api = intakeApi(office);
    const draft = await api.draft(await draftId((await check(await formBytes(ROWS))).fileId));
    expect(await api.discard(draft)).toMatchObject({ state: 'discarded' });
    expect(await counted('tasks')).toBe(tasks);
  });

  it('gives the marked workbook back under the file’s name', async () => {
    const { fileId } = await check(await sheetBytes([rowWith({ title: '甲', due: '某日' })]));
    const response = await office.get(`/api/intake/template/${fileId}/marked`);
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toContain('台账-错误原因.xlsx');
    const sheet = (await openWorkbook(new Uint8Array(await response.arrayBuffer()))).worksheets[0]!;
    expect(sheet.getCell('M2').text).toContain('“某日”不是日期');
    const english = await download(`/api/intake/template/${fileId}/marked?lang=en`);
    expect(english.worksheets[0]!.getCell('M2').text).toContain('is not a day');
  });

  it('accepts separated values', async () => {
    const csv = new TextEncoder().encode('任务,责任单位\n甲项,县甲局\n');
    const { fileId, fileName, counts } = await check(csv, '台账.csv');
    expect([fileName, counts.good]).toEqual(['台账.csv', 1]);
    expect((await intakeApi(office).draft(await draftId(fileId))).tasks[0]?.title).toBe('甲项');
  });

  it.each([
    ['a damaged file', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 422, 'file.damaged'],
    ['an old one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 422, 'file.old-office'],
    ['another one', new TextEncoder().encode('%PDF-1.7'), 422, 'file.not-a-ledger'],
    ['an empty one', new Uint8Array(), 422, 'file.empty'],
  ])('refuses %s with the reason', async (_, bytes, status, reason) => {
    const response = await office.upload('/api/intake/template', '台账.xlsx', bytes);
    expect([response.status, await response.json()]).toMatchObject([status, { error: { reason } }]);
  });

  it('is for the office alone; a unit exports what it may see; nothing leaves the jurisdiction', async () => {
    const planId = await planOf(await formBytes([rowWith({ title: '甲项', lead: '县甲局' })]));
    const { fileId } = await check(await formBytes(ROWS));
    const reporter = await world.home.logIn('unit_reporter', leadId);
    const foreign = await world.other.logIn('office');
    const statuses = async (client: TestClient): Promise<number[]> => [
      (await client.get('/api/ledger-template.xlsx')).status,
      (await client.get(`/api/plans/${planId}/ledger.xlsx`)).status,
      (await client.get(`/api/intake/template/${fileId}/marked`)).status,
      (await confirm(fileId, 'all', client)).status,
      (await client.upload('/api/intake/template', 'a.xlsx', new Uint8Array([1]))).status,
    ];
    expect(await statuses(reporter)).toEqual([403, 404, 403, 403, 403]);
    expect(await statuses(foreign)).toEqual([200, 404, 404, 404, 422]);
    expect(await statuses(world.stranger())).toEqual([401, 401, 401, 401, 401]);
    const { cookie = '' } = office.headers;
    const withoutToken = await fetch(`${office.origin}/api/intake/template/${fileId}/draft`, {
      method: 'POST',
      headers: { cookie },
    });
    expect(withoutToken.status).toBe(403);
    expect((await office.get('/api/plans/nonsense/ledger.xlsx')).status).toBe(404);
  });

  it('needs few statements, however many tasks', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => rowWith({ title: `任务${i}`, lead: '县甲局' }));
    const bytes = await formBytes(rows);
    expect(await world.statementsOf(() => check(bytes))).toBeLessThanOrEqual(12);
    const planId = await planOf(bytes);
    const path = `/api/plans/${planId}/ledger.xlsx`;
    expect(await world.statementsOf(() => office.get(path))).toBeLessThanOrEqual(12);
  });
});
