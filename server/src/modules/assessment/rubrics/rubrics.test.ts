import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RubricRow } from '#db/entities/assessment/rubric.entity.js';
import { nodesOfReading } from '#shared/assessment/rubric-reading/nodes-of-reading.js';
import type { CheckedRubric } from '#shared/assessment/rubric-reading/checked-rubric.js';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import { workbookBytes } from '#server/modules/intake/template/testing/ledger-workbook.js';
import { zipOf } from '#server/modules/intake/readers/testing/zip-fixture.js';
import { TestWorld } from '#server/testing/test-world.js';
import { AssessmentClient } from '../testing/assessment-client.js';
import { RubricClient, TOWNS } from './testing/rubric-client.js';

const contentOf = ({ reading, matches }: CheckedRubric): RubricContent => ({
  rubric: reading.rubric,
  indicators: nodesOfReading(
    reading.indicators,
    (name) => matches.find((match) => match.name === name)?.audience ?? null,
  ),
});

/** Keys are given anew by every reading. */
const comparable = ({ rubric, indicators }: RubricContent) => ({
  rubric,
  indicators: indicators.map(({ id: _id, parentId, ...node }) => ({
    ...node,
    under: indicators.find(({ id }) => id === parentId)?.name ?? null,
  })),
});

describe('the library of rubrics', () => {
  let world: TestWorld;
  let office: RubricClient;
  let categoryId: string;
  let units: string[];

  beforeAll(async () => {
    world = await TestWorld.open();
    office = new RubricClient(await world.home.logIn('office'));
    categoryId = await world.home.category('县直部门');
    units = [];
    for (const name of ['县水务局', '县农业农村局', '县统计局'])
      units.push(await world.home.unit(name, { categoryId }));
  });
  afterAll(() => world.close());

  describe('editions', () => {
    it('R19: a draft keeps its faults, and is published without any', async () => {
      const short = { ...TOWNS, rubric: { ...TOWNS.rubric, fullPoints: '90' } };
      const draft = await office.save({ name: '有误', content: short });
      expect(draft).toMatchObject({ version: 1, edition: 1, state: 'draft', fullPoints: '90', leafCount: 5 });
      expect(draft.availableActions).toEqual([
        { key: 'rubric.change', enabled: true, reason: null },
        { key: 'rubric.publish', enabled: false, reason: 'rubric.has-faults' },
        { key: 'rubric.retire', enabled: true, reason: null },
      ]);
      await expect(office.publish(draft)).rejects.toMatchObject({ reason: 'rubric.has-faults' });
      const mended = await office.save({ id: draft.id, version: 1, name: '改好' });
      expect(await office.publish(mended)).toMatchObject({ state: 'published', version: 3, name: '改好' });
    });

    it('does not publish what is for units of another register', async () => {
      const foreign = await world.other.unit('邻县某局');
      const [first, ...rest] = TOWNS.indicators.filter(({ rule }) => rule !== null);
      expect(rest).toHaveLength(4);
      const appliesTo = { categoryIds: [], unitIds: [foreign] };
      const indicators = TOWNS.indicators.map((node) => (node === first ? { ...node, appliesTo } : node));
      const draft = await office.save({ name: '外县单位', content: { ...TOWNS, indicators } });
      await expect(office.publish(draft)).rejects.toMatchObject({ reason: 'rubric.has-faults' });
    });

    it('R19: a published edition never changes; the next one is a copy', async () => {
      const first = await office.publish(await office.save({ name: '定稿' }));
      await expect(office.save({ id: first.id, version: first.version })).rejects.toMatchObject({
        code: 'REFUSED',
        reason: 'workflow.not-from-this-state',
      });
      const rows = world.database.dataSource.getRepository(RubricRow);
      await expect(rows.update({ id: first.id }, { name: '改名' })).rejects.toThrow('does not change');
      const second = await office.renew(first);
      expect(second).toMatchObject({
        edition: 2,
        state: 'draft',
        seriesId: first.seriesId,
        content: first.content,
      });
      await expect(office.renew(first)).rejects.toMatchObject({ reason: 'rubric.has-draft' });
      const changed = await office.save({ id: second.id, version: 1, name: '定稿（新）' });
      await office.publish(changed);
      expect((await office.one(first.id)).editions.map(({ edition, state }) => [edition, state])).toEqual([
        [2, 'published'],
        [1, 'published'],
      ]);
      expect((await office.one(first.id)).content).toEqual(first.content);
    });

    it('two who begin the next edition at once get one', async () => {
      const first = await office.publish(await office.save({ name: '并发' }));
      const race = await Promise.allSettled([1, 2, 3].map(() => office.renew(first)));
      expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await office.list({ search: '并发', all: true })).map(({ edition }) => edition)).toEqual([
        2, 1,
      ]);
    });

    it('says what somebody else saved in between', async () => {
      const draft = await office.save({ name: '冲突' });
      await office.save({ id: draft.id, version: 1, name: '冲突' });
      await expect(office.save({ id: draft.id, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
      await expect(office.publish(draft)).rejects.toMatchObject({ code: 'CONFLICT' });
    });

    it('lists what is in use by name, by whom it is for and by year; retired ones on request', async () => {
      const old = await office.publish(
        await office.save({ name: '找得到', year: 2024, categoryLabel: '学校' }),
      );
      const next = await office.publish(await office.renew(old));
      expect((await office.list({ search: '找得' })).map(({ edition }) => edition)).toEqual([2]);
      expect(await office.list({ search: '学校', year: 2023 })).toEqual([]);
      await office.retire(next);
      expect((await office.list({ search: '学校' })).map(({ edition }) => edition)).toEqual([1]);
      expect(
        (await office.list({ search: '学校', year: 2024, all: true })).map(({ state }) => state),
      ).toEqual(['retired', 'published']);
    });

    it('names the field that is wrong, and takes no content of another shape', async () => {
      await expect(office.save({ name: ' ' })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        reason: 'rubric.name-missing',
      });
      await expect(office.save({ year: 1999 })).rejects.toMatchObject({ reason: 'rubric.year-invalid' });
      await expect(office.save({ content: { rubric: {}, indicators: [] } })).rejects.toThrow();
    });

    it('is the office’s alone, and nobody’s of another jurisdiction', async () => {
      const rubric = await office.save({ name: '本县' });
      for (const role of ['inspector', 'leader', 'unit_head', 'unit_reporter'] as const) {
        const other = new RubricClient(await world.home.logIn(role, units[0]));
        await expect(other.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
        await expect(other.save()).rejects.toMatchObject({ code: 'FORBIDDEN' });
        await expect(other.check('细则.txt', '序号\t指标')).rejects.toThrow('FORBIDDEN');
      }
      const foreign = new RubricClient(await world.other.logIn('office'));
      await expect(foreign.one(rubric.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(foreign.publish(rubric)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await foreign.caller.get(`/api/rubrics/${rubric.id}/rubric.xlsx`)).status).toBe(404);
      expect((await foreign.list()).map(({ id }) => id)).not.toContain(rubric.id);
    });
  });

  describe('files', () => {
    it('R19: reads a workbook with merged cells, says where faults are, and keeps nothing', async () => {
      const before = (await office.list({ all: true })).length;
      const bytes = await workbookBytes((workbook) => {
        const sheet = workbook.addWorksheet('评分表');
        sheet.addRow(['云川县2026年度河湖管护考核细则（满分100分）']);
        sheet.addRow(['序号', '考核项目', null, '分值', '考核内容', '评分标准']);
        sheet.mergeCells('B2:C2');
        sheet.addRow(['一、', '部门履职差异考核', null, 100, null, null]);
        sheet.addRow([1, '重点部门', '县水务局', 60, '岸线', '1.划定（20分）；2.清理（40分）']);
        sheet.addRow([null, null, null, 40, '水质', '每超标一次扣5分，扣完为止']);
        sheet.addRow([1, '一般部门', '县农业局', 100, '面源', '1.减药（50分）；2.减肥（40分）']);
        sheet.mergeCells('A4:A5');
        sheet.mergeCells('B4:B5');
        sheet.mergeCells('C4:C5');
      });
      const { reading, matches } = await office.check('细则.xlsx', bytes);
      expect(reading).toMatchObject({ title: '云川县2026年度河湖管护考核细则', year: 2026 });
      const at = (row: number, column: number) => ({ in: 'sheet', name: '评分表', row, column });
      expect(reading.problems).toEqual([
        {
          key: 'rubric.sub-items-differ',
          values: { name: '面源', sum: '90', stated: '100' },
          place: at(6, 6),
        },
        { key: 'rubric.number-twice', values: { number: '1', first: 4 }, place: at(6, 1) },
        { key: 'rubric.unit-unknown', values: { name: '县农业局' }, place: at(6, 3) },
      ]);
      expect(matches).toEqual([
        { name: '县水务局', audience: { unitIds: [units[0]], categoryIds: [] }, proposals: [] },
        {
          name: '县农业局',
          audience: null,
          proposals: [
            expect.objectContaining({ unitId: units[1], name: '县农业农村局', reason: 'abbreviation' }),
          ],
        },
      ]);
      expect(await office.list({ all: true })).toHaveLength(before);
    });

    it('R19: reads the table of a Word document and a pasted table', async () => {
      const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
      const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
      const table = row('指标', '分值', '评分标准') + row('按期办结', '100', '逾期一件扣5分');
      const docx = zipOf([
        { name: '[Content_Types].xml', content: '<Types/>' },
        {
          name: 'word/document.xml',
          content: `<w:document><w:body><w:tbl>${table}</w:tbl></w:body></w:document>`,
        },
      ]);
      const rule = { kind: 'deduction', occurrences: [{ name: '逾期一件', points: '5' }] };
      expect((await office.check('细则.docx', docx)).reading.indicators).toMatchObject([
        {
          name: '按期办结',
          maxPoints: '100',
          rule,
          places: { points: { in: 'table', name: '1', row: 2, column: 2 } },
        },
      ]);
      const pasted = await office.check('pasted.txt', '指标|分值|评分标准\n按期办结|100|逾期一件扣5分');
      expect(pasted.reading.indicators).toMatchObject([
        { name: '按期办结', rule, places: { points: { in: 'text', row: 2, column: 2 } } },
      ]);
    });

    it('refuses files in the words of the intake', async () => {
      await expect(
        office.check('细则.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      ).rejects.toThrow('file.old-office');
      await expect(office.check('细则.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4]))).rejects.toThrow(
        'file.damaged',
      );
      await expect(office.check('细则.txt', '')).rejects.toThrow('file.empty');
    });

    it('R19: writes a workbook that comes back as it was', async () => {
      const [leaf, ...others] = TOWNS.indicators.filter(({ rule }) => rule !== null).reverse();
      const appliesTo = { categoryIds: [categoryId], unitIds: [units[2]!] };
      const content: RubricContent = {
        ...TOWNS,
        indicators: TOWNS.indicators.map((node) => (node === leaf ? { ...node, appliesTo } : node)),
      };
      expect(others).toHaveLength(4);
      const saved = await office.save({ name: '往返考核细则', content });
      const response = await office.caller.get(`/api/rubrics/${saved.id}/rubric.xlsx`);
      expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('往返考核细则.xlsx'));
      const checked = await office.check('往返.xlsx', new Uint8Array(await response.arrayBuffer()));
      expect(checked.reading).toMatchObject({ title: '往返考核细则', problems: [] });
      expect(comparable(contentOf(checked))).toEqual(comparable(content));
    });
  });

  it('R20: a round counts the missing scores as its sheet does, with assessors, 不涉及 and parts of units', async () => {
    const round = new AssessmentClient(office.caller);
    const inspector = await world.home.logIn('inspector');
    const assessors = [office.caller, inspector].map(({ session }) => ({
      id: session!.accountId,
      weight: '1',
    }));
    const node = { parentKey: null, standard: '按要求落实。', rule: { kind: 'judgement' }, maxPoints: '50' };
    const only = (unitId: string | undefined, categoryIds: string[] = []) => ({
      appliesTo: { categoryIds, unitIds: unitId ? [unitId] : [] },
    });
    const opened = await round.open({
      name: '缺分',
      excludedUnitIds: [units[2]],
      indicators: [
        { ...node, key: 'all', name: '共同', assessors },
        { ...node, key: 'water', name: '水务', ...only(units[0]) },
        { ...node, key: 'farm', name: '农业', assessors, ...only(units[1]) },
        { ...node, key: 'more', name: '附加', part: 'bonus', ...only(undefined, [categoryId]) },
      ],
    });
    const sheetSays = async (): Promise<number> => {
      const { round: shown, rows } = await round.sheet(opened.id);
      const wanted = new Map(
        opened.indicators.map(({ id, name }) => [id, ['共同', '农业'].includes(name) ? 2 : 1]),
      );
      const missing = rows
        .filter(({ participates }) => participates)
        .flatMap(({ cells }) => cells)
        .filter(({ entries }) => !entries.some(({ input }) => input === null))
        .reduce((sum, { indicatorId, entries }) => sum + wanted.get(indicatorId)! - entries.length, 0);
      expect(shown.missingScores).toBe(missing);
      expect(rows.map((row) => row.missing).reduce((sum, one) => sum + one, 0)).toBe(missing);
      return missing;
    };
    expect(await sheetSays()).toBe(2 * 2 + 1 + 2 + 2);
    const idOf = (name: string) => opened.indicators.find((one) => one.name === name)!.id;
    const score = { roundId: opened.id, unitId: units[0]!, reason: '按记录', version: 0 };
    await round.score({ ...score, indicatorId: idOf('共同'), assessorId: assessors[0]!.id, points: '40' });
    expect(await sheetSays()).toBe(8);
    await round.score({ ...score, indicatorId: idOf('附加'), input: null });
    expect(await sheetSays()).toBe(7);
    const ofInspector = new AssessmentClient(inspector);
    const farm = { ...score, unitId: units[1]!, indicatorId: idOf('农业') };
    await ofInspector.score({ ...farm, assessorId: assessors[1]!.id, input: null });
    expect(await sheetSays()).toBe(5);
  });
});
