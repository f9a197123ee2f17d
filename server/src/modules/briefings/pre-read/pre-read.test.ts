import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { preReadLabelsZhCn as LABELS } from '#shared/briefings/pre-read/pre-read.labels.zh-cn.js';
import { PRE_READ_WORD_LIMIT } from '#shared/briefings/pre-read/write-pre-read.js';
import { dashboardsLabelsZhCn } from '#shared/dashboards/dashboards.labels.zh-cn.js';
import { decimalLabel } from '#shared/kernel/decimal.js';
import { AssessmentClient } from '#server/modules/assessment/testing/assessment-client.js';
import { generateLedgerWorld, type LedgerWorld } from '#server/modules/dashboards/testing/ledger-world.js';
import { officeBlocks } from '#server/modules/intake/readers/office-file.js';
import { readArchive } from '#server/modules/intake/readers/zip-archive.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';

const OVERVIEW = `{ overview { year numbers { key value of } attention { title unitName dueOn } } }`;
const HEATMAP = `query ($year: Int!) { heatmap(year: $year) { rows { unitName totals completed red yellow } } }`;

type Table = string[][];
type HeatmapLine = Record<'totals' | 'completed' | 'red' | 'yellow', number[]> & { unitName: string };

const page = async (client: TestClient): Promise<string> => {
  const response = await client.get('/api/pre-read.html');
  expect(response.headers.get('content-type')).toContain('text/html');
  return response.text();
};

const document = async (client: TestClient): Promise<Uint8Array> =>
  new Uint8Array(await (await client.get('/api/pre-read.docx')).arrayBuffer());

/** The tables of the page, each with its header. */
const printed = (html: string): Table[] =>
  [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table]) =>
    [...table!.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, text]) => text!),
    ),
  );

/** The tables of the Word document, read as an uploaded one would be. */
function written(bytes: Uint8Array): Table[] {
  const read = officeBlocks(bytes);
  if (!read.ok) throw new Error('Duheng does not read its own document');
  return read.value.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.map(({ text }) => text))] : [],
  );
}

const sum = (values: readonly number[]): string => String(values.reduce((total, value) => total + value, 0));

describe('the pre-read pack', () => {
  let world: TestWorld;
  let made: LedgerWorld;
  let office: AssessmentClient;
  let leader: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    made = await generateLedgerWorld(world, world.home);
    leader = await world.home.logIn('leader');
    office = new AssessmentClient(await world.home.logIn('office'), await world.home.logIn('inspector'));
    for (const [name, quarter, lost] of [
      ['一季度考核', 1, 3],
      ['二季度考核', 2, 1],
    ] as const) {
      const { id } = await office.open({ name, quarter });
      await office.scoreAll(id, (unitId, max) => {
        const place = made.unitIds.indexOf(unitId);
        return String(Number(max) - ((place * lost) % 5));
      });
      await office.publishByTwo(id, 1);
    }
  });
  afterAll(() => world.close());

  it('gives the numbers, the units and the tasks of the leader’s page and the heatmap', async () => {
    const { overview } = await leader.graphql<{
      overview: {
        year: number;
        numbers: {
          key: keyof typeof dashboardsLabelsZhCn.overviewNumbers;
          value: string;
          of: string | null;
        }[];
        attention: { title: string; unitName: string; dueOn: string }[];
      };
    }>(OVERVIEW);
    const { heatmap } = await leader.graphql<{
      heatmap: { rows: HeatmapLine[] };
    }>(HEATMAP, { year: overview.year });
    const [numbers, units, tasks] = printed(await page(leader));

    expect(numbers!.slice(1).map(([name, value]) => [name, value!.split('（')[0]!.replace('%', '')])).toEqual(
      overview.numbers.map(({ key, value }) => [dashboardsLabelsZhCn.overviewNumbers[key], value]),
    );
    const byName = new Map(
      heatmap.rows.map(({ unitName, totals, completed, red, yellow }) => [
        unitName,
        [totals, completed, red, yellow].map(sum),
      ]),
    );
    expect(units!.length).toBeGreaterThan(1);
    for (const [name, ...counts] of units!.slice(1))
      expect([name, counts]).toEqual([name, byName.get(name!)]);
    expect(tasks!.slice(1, 11).map(([title, unit, dueOn]) => [title, unit, dueOn])).toEqual(
      overview.attention.map(({ title, unitName, dueOn }) => [title, unitName, dueOn]),
    );
  });

  it('gives the places of the latest round with their changes, as the ranking does', async () => {
    const ranking = (await new AssessmentClient(leader).ranking())!;
    const html = await page(leader);
    expect(html).toContain('二季度考核，名次变化与一季度考核相比');
    const places = printed(html)
      .filter(([header]) => header![0] === LABELS.columns.rank)
      .map((table) => table.slice(1));
    expect(
      places.map((rows) => rows.map(([rank, name, total, , before]) => [rank, name, total, before])),
    ).toEqual(
      ranking.categories.map(({ rows }) =>
        rows.map(({ rank, unitName, total, previousRank }) => [
          String(rank),
          unitName,
          decimalLabel(total),
          String(previousRank),
        ]),
      ),
    );
    expect(places.flat().some(([, , , , , change]) => /^(上升|下降) \d 位$/.test(change!))).toBe(true);
  });

  it('says the same in Word, in a document whose every part is where it says', async () => {
    const bytes = await document(leader);
    expect(written(bytes)).toEqual(printed(await page(leader)));
    const archive = readArchive(bytes);
    if (!archive.ok) throw new Error('no archive');
    const text = (name: string) => new TextDecoder().decode(archive.value.get(name));
    const types = text('[Content_Types].xml');
    for (const name of archive.value.keys()) {
      if (name.endsWith('.xml') && !name.startsWith('[')) expect(types).toContain(`PartName="/${name}"`);
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target] of text(name).matchAll(/Target="([^"]+)"/g))
        expect([...archive.value.keys()]).toContain(
          target!.startsWith('/') ? target!.slice(1) : folder + target,
        );
    }
    const body = text('word/document.xml');
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(written(bytes).length);
    expect(text('word/fontTable.xml')).toContain('<w:font w:name="仿宋"><w:altName w:val="FangSong,');
  });

  it('repeats headers, keeps rows whole, and stays within the bounds of what is read', async () => {
    const html = await page(leader);
    expect(html).toContain('size: A4');
    expect(html).toContain('thead { display: table-header-group; }');
    expect(html).toContain('tr { break-inside: avoid; }');
    const [, words] = /字数：(\d+)/.exec(html)!;
    expect(Number(words)).toBeGreaterThan(100);
    expect(Number(words)).toBeLessThanOrEqual(PRE_READ_WORD_LIMIT);
    const response = await leader.get('/api/pre-read.docx');
    expect(response.headers.get('content-disposition')).toContain(
      encodeURIComponent('季度重点工作预读材料.docx'),
    );
  });

  it('is in English where that is asked for', async () => {
    const html = await (await leader.get('/api/pre-read.html?lang=en')).text();
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('4. Latest ranking');
  });

  it('shows a unit its own work only, another county nothing of this one, and an administrator nothing', async () => {
    const head = await world.home.logIn('unit_head', made.unitIds[1]);
    const [, units, tasks] = printed(await page(head));
    expect(units!.slice(1).map(([name]) => name)).toEqual(['县乙局']);
    expect(new Set(tasks!.slice(1).map(([, name]) => name))).toEqual(new Set(['县乙局']));
    const foreign = await page(await world.other.logIn('leader'));
    expect(foreign).toContain(LABELS.noTasks);
    expect(foreign).toContain(LABELS.noRanking);
    for (const kind of ['html', 'docx']) {
      const refused = await (await world.home.logIn('system_administrator')).get(`/api/pre-read.${kind}`);
      expect(refused.status).toBe(403);
    }
  });

  it('takes the statements of one page', async () => {
    expect(await world.statementsOf(() => page(leader))).toBeLessThanOrEqual(12);
  });
});
