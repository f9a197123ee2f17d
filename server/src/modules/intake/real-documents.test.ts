import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { intakeApi, type DraftReply } from './testing/intake-api.js';

/** Public documents beside the project; they are not part of it. */
const FOLDER = path.join(import.meta.dirname, '../../../../../shared/documents');
const PLAN = `query ($id: ID!) { plan(id: $id) { sections { title } tasks { ordinal title dueOn code
  units { role printedName } assignments { role unit { name } } } } }`;
const ISSUE = 'mutation ($input: VersionedInput!) { issuePlan(input: $input) { id assignmentCount } }';

const CLEANED = `query ($id: ID!) { breakdownDraft(id: $id) { text cleaning { kind before } doubts { key values }
  tasks { title targets { value } figures { label value unit asOf } } } }`;

interface CleanedReply {
  text: string;
  cleaning: { kind: string; before: string }[];
  doubts: { key: string; values: Record<string, string> }[];
  tasks: {
    title: string;
    targets: { value: string[] }[];
    figures: { label: string; value: string; unit: string; asOf: string | null }[];
  }[];
}

interface GoldTask {
  ordinal: string;
  section: string;
  title: string;
  leadUnits: string[];
  optional?: boolean;
}

interface PlanReply {
  sections: { title: string }[];
  tasks: {
    ordinal: string;
    dueOn: string | null;
    code: string;
    units: { role: string; printedName: string }[];
    assignments: { role: string; unit: { name: string } }[];
  }[];
}

if (!existsSync(FOLDER)) console.warn(`real documents: none in ${FOLDER}, not read`);
const whereTheyAre = existsSync(FOLDER) ? describe : describe.skip;

whereTheyAre('real documents through the API', () => {
  let world: TestWorld;
  let office: TestClient;
  let api: ReturnType<typeof intakeApi>;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    api = intakeApi(office);
  });
  afterAll(() => world.close());

  const upload = async (name: string): Promise<DraftReply> => {
    const response = await office.upload('/api/intake', name, await readFile(path.join(FOLDER, name)));
    const { breakdownDraftId } = (await response.json()) as { breakdownDraftId: string };
    return api.draft(breakdownDraftId);
  };
  const goldOf = async (name: string) =>
    JSON.parse(await readFile(path.join(FOLDER, 'gold', name), 'utf8')) as { tasks: GoldTask[] };
  const leadsOf = (task: { units: { role: string; printedName: string }[] }) =>
    task.units.filter(({ role }) => role === 'lead').map(({ printedName }) => plain(printedName));

  it('永寿 2023: 15 tasks, their leads, 6月底前 = 2023-06-30, from upload to every unit', async () => {
    const draft = await upload('yongshou-2023-plan.txt');
    const gold = await goldOf('yongshou-2023-plan.json');
    const taken = draft.tasks.filter((task) => task.taken);
    expect(draft).toMatchObject({ documentDate: '2023-04-07', year: 2023 });
    expect(taken.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 15 }, (_, i) => `${i + 1}`));
    expect(taken.map(leadsOf)).toEqual(
      gold.tasks.filter((task) => !task.optional).map((task) => task.leadUnits.map(plain)),
    );
    expect(taken.flatMap((task) => task.deadlines)).toContainEqual(
      expect.objectContaining({ kind: 'month_end', date: '2023-06-30' }),
    );
    const resolved = await resolveAll(draft);
    const plan = await api.confirm(resolved);
    await office.graphql(ISSUE, { input: { id: plan.id, version: plan.version } });
    const { tasks, sections } = (await office.graphql<{ plan: PlanReply }>(PLAN, { id: plan.id })).plan;
    expect(tasks).toHaveLength(15);
    expect(sections.length).toBeGreaterThan(1);
    expect(tasks.every(({ assignments }) => assignments.length > 0)).toBe(true);
    expect(tasks.map(({ dueOn }) => dueOn)).toContain('2023-06-30');
    expect(tasks.map(({ code }) => code)).toEqual(
      Array.from({ length: 15 }, (_, i) => `2023-01-${String(i + 1).padStart(3, '0')}`),
    );
  });

  it('师宗 2020: the rows of the table with their leads, from paste to plan', async () => {
    const draft = await api.paste(
      await readFile(path.join(FOLDER, 'shizong-2020-breakdown-table.txt'), 'utf8'),
    );
    const gold = await goldOf('shizong-2020-breakdown-table.json');
    const rows = gold.tasks.filter((task) => !task.optional);
    const taken = draft.tasks.filter((task) => task.taken);
    expect(draft.year).toBe(2020);
    expect(taken.map(leadsOf)).toEqual(rows.map((task) => task.leadUnits.map(plain)));
    const plan = await api.confirm(draft);
    expect(plan.taskCount).toBe(rows.length);
  });

  it.each([
    ['yongshou-2023-plan.txt', 18],
    ['yantai-2023-work-points.txt', 18],
    ['wenshang-2017-pilot-plan.txt', 11],
    ['luchun-2018-implementation-report.txt', 20],
    ['shizong-2020-breakdown-table.txt', 16],
  ])('R51 %s reads the same pasted and uploaded, and says what was cleaned', async (name, atLeast) => {
    const pasted = await cleanedOf((await api.paste(await readFile(path.join(FOLDER, name), 'utf8'))).id);
    expect(await cleanedOf((await upload(name)).id)).toEqual(pasted);
    expect(pasted.tasks.length).toBeGreaterThanOrEqual(atLeast);
    expect(pasted.cleaning.length).toBeGreaterThan(0);
  });

  it('R36 R83 the kinds of damage of each document are told', async () => {
    const kindsOf = async (name: string) =>
      new Set((await cleanedOf((await upload(name)).id)).cleaning.map(({ kind }) => kind));
    expect(await kindsOf('yantai-2023-work-points.txt')).toEqual(
      new Set(['site_furniture', 'joined_line', 'split_line', 'space']),
    );
    expect(await kindsOf('shizong-2020-breakdown-table.txt')).toEqual(
      new Set(['traditional', 'gloss', 'lost_character']),
    );
    expect(await kindsOf('wenshang-2017-pilot-plan.txt')).toContain('split_line');
  });

  it('R67 R72 绿春 2018: its requirements and achieved figures, its one wrong sum', async () => {
    const { doubts, tasks } = await cleanedOf((await upload('luchun-2018-implementation-report.txt')).id);
    expect(doubts.filter(({ key }) => key === 'figures.sum-differs')).toMatchObject([
      { values: { total: '5580', sum: '5683' } },
    ]);
    const figures = tasks.flatMap((task) => task.figures);
    expect(figures).toContainEqual({ label: '公开', value: '80', unit: '条', asOf: null });
    expect(figures).toContainEqual({ label: '满意率', value: '97.64', unit: '%', asOf: '截止10月31日' });
    expect(tasks.flatMap((task) => task.targets).map(({ value }) => value)).toContainEqual(['40']);
  });

  async function cleanedOf(id: string): Promise<CleanedReply> {
    const reply = await office.graphql<{ breakdownDraft: CleanedReply }>(CLEANED, { id });
    return reply.breakdownDraft;
  }

  /** Every open name as a new unit, as an office without a register would do it. */
  async function resolveAll(draft: DraftReply): Promise<DraftReply> {
    const categoryId = await world.home.category('全部');
    let current = draft;
    for (;;) {
      const units = current.tasks.flatMap((task) => task.units);
      const open = units.find(({ unitId, groupId }) => unitId === null && groupId === null);
      if (!open) return current;
      const name = open.printedName;
      current = await api.resolve(current, name, {
        newUnit: { name, shortName: name, categoryId, aliases: [] },
      });
    }
  }
});

/** As the golds compare: width, blanks and quotes do not count. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s"“”]/g, '');
