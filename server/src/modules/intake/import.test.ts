import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { intakeApi, type DraftReply } from './testing/intake-api.js';
import { SAMPLE_DOCUMENT } from './testing/sample-document.js';

const LIST = `query ($page: PageInput!) { breakdownDrafts(page: $page) { total rows { id title taskCount state } } }`;

describe('importing a document', () => {
  let world: TestWorld;
  let office: TestClient;
  let officeId: string;
  let townsId: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    officeId = await world.home.unit('县政府办公室', { aliases: ['县政府办'] });
    townsId = await world.home.group('各镇办', [await world.home.unit('东镇')]);
  });
  afterAll(() => world.close());

  it('R03 R04 reads pasted text into tasks with their units, deadlines and targets', async () => {
    const draft = await intakeApi(office).paste(SAMPLE_DOCUMENT);
    expect(draft).toMatchObject({
      version: 1,
      state: 'in_review',
      title: '云川县2026年政务公开工作方案',
      docNumber: '云政办发〔2026〕3号',
      documentDate: '2026-03-02',
      year: 2026,
      sourceFile: null,
    });
    const taken = draft.tasks.filter((task) => task.taken);
    expect(taken.map(({ ordinal, title }) => `${ordinal} ${title}`)).toEqual([
      '1 规范公开目录',
      '2 加强政策解读',
      '3 提升窗口服务',
    ]);
    expect(taken[0]?.sectionPath).toEqual(['二、重点任务', '(一)深化主动公开']);
    expect(taken[0]?.deadlines).toMatchObject([{ kind: 'month_end', date: '2026-06-30' }]);
    expect(taken[1]?.targets).toMatchObject([{ comparator: 'at_least', value: ['95'], unit: '%' }]);
  });

  it('R07 R09 looks names up in the register, aliases and collectives too, and leaves the rest open', async () => {
    const [task, , last] = (await intakeApi(office).paste(SAMPLE_DOCUMENT)).tasks.filter((one) => one.taken);
    expect(task?.units).toMatchObject([
      { role: 'lead', printedName: '县政府办', unitId: officeId, groupId: null },
      { role: 'responsible', printedName: '各镇办', unitId: null, groupId: townsId },
    ]);
    expect(last?.units[0]).toMatchObject({ printedName: '县数据局', unitId: null, groupId: null });
  });

  it('points every task at its place in the text', async () => {
    const { text, tasks } = await intakeApi(office).paste(SAMPLE_DOCUMENT);
    for (const { span, content } of tasks.filter((task) => task.taken))
      expect(text.slice(span!.start, span!.end)).toBe(content);
  });

  it('takes a file, keeps it beside the draft, and survives characters that a database refuses', async () => {
    const bytes = Buffer.from(SAMPLE_DOCUMENT.replace('一、总体要求', '一、总体\u{20bb7}要求'));
    const response = await office.upload('/api/intake', '方案 2026.txt', bytes);
    expect(response.status).toBe(201);
    const { breakdownDraftId } = (await response.json()) as { breakdownDraftId: string };
    const draft = await intakeApi(office).draft(breakdownDraftId);
    expect(draft).toMatchObject({ sourceName: '方案 2026.txt', sourceFile: { name: '方案 2026.txt' } });
    const file = await office.get(`/api/files/${draft.sourceFile!.id}`);
    expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true);
    await expect(intakeApi(office).paste(`${SAMPLE_DOCUMENT}\u0000\ud842`)).resolves.toBeDefined();
  });

  it.each([
    ['旧版.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 415, 'file.old-office'],
    ['断开.pdf', Buffer.from('%PDF-1.7'), 422, 'file.damaged'],
    ['坏的.docx', Buffer.from('PK\u0003\u0004 broken'), 422, 'file.damaged'],
    ['空.txt', Buffer.from(''), 422, 'file.empty'],
  ])('refuses %s and keeps nothing of it', async (name, bytes, status, reason) => {
    const before = await countFiles(world);
    const response = await office.upload('/api/intake', name, bytes);
    const { error } = (await response.json()) as { error: { reason: string } };
    expect([response.status, error.reason]).toEqual([status, reason]);
    expect(await countFiles(world)).toBe(before);
  });

  it('refuses an empty and an endless text', async () => {
    const api = intakeApi(office);
    await expect(api.paste(' \n ')).rejects.toMatchObject({ reason: 'intake.text-missing' });
    await expect(api.paste('长'.repeat(700_000))).rejects.toMatchObject({ reason: 'intake.text-too-long' });
  });

  it('is for the office alone', async () => {
    const draft = await intakeApi(office).paste(SAMPLE_DOCUMENT);
    const unitId = await world.home.unit('县林业局');
    for (const client of [
      await world.home.logIn('inspector'),
      await world.home.logIn('leader'),
      await world.home.logIn('unit_head', unitId),
    ]) {
      await expect(intakeApi(client).paste(SAMPLE_DOCUMENT)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(intakeApi(client).draft(draft.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect((await client.upload('/api/intake', 'a.txt', SAMPLE_DOCUMENT)).status).toBe(403);
    }
    expect((await world.stranger().upload('/api/intake', 'a.txt', SAMPLE_DOCUMENT)).status).toBe(401);
  });

  it('shows nothing of it to another jurisdiction', async () => {
    const draft = await intakeApi(office).paste(SAMPLE_DOCUMENT);
    const neighbour = await world.other.logIn('office');
    await expect(intakeApi(neighbour).draft(draft.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { breakdownDrafts } = await neighbour.graphql<{ breakdownDrafts: { total: number } }>(LIST, {
      page: { page: 1, pageSize: 20 },
    });
    expect(breakdownDrafts.total).toBe(0);
    await expect(intakeApi(office).draft('not-an-id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists drafts by page, last touched first', async () => {
    const { id } = await intakeApi(office).paste(SAMPLE_DOCUMENT);
    const list = (page: object) =>
      office.graphql<{ breakdownDrafts: { total: number; rows: (DraftReply & { taskCount: number })[] } }>(
        LIST,
        { page },
      );
    const { breakdownDrafts } = await list({ page: 1, pageSize: 2 });
    expect(breakdownDrafts.total).toBeGreaterThan(2);
    expect(breakdownDrafts.rows).toHaveLength(2);
    expect(breakdownDrafts.rows[0]).toMatchObject({ id, taskCount: 3, state: 'in_review' });
    await expect(list({ page: 1, pageSize: 201 })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(list({ page: 0, pageSize: 20 })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

async function countFiles(world: TestWorld): Promise<number> {
  const [row] = await world.database.dataSource.query<{ count: string }[]>(
    'SELECT count(*) AS count FROM stored_files WHERE jurisdiction_id = $1',
    [world.home.id],
  );
  return Number(row?.count);
}
