import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { intakeApi, type DraftReply } from '../testing/intake-api.js';

interface Memory {
  version: number;
  openNames: {
    printedName: string;
    suspicion: string | null;
    proposals: {
      unitId: string | null;
      groupId: string | null;
      name: string;
      confidence: number;
      reason: string;
    }[];
  }[];
  leadProposal: {
    taskCount: number;
    firstListedLed: boolean | null;
    documentTitle: string | null;
    decidedOn: string | null;
  } | null;
}

const MEMORY = `version openNames { printedName suspicion proposals { unitId groupId name confidence reason } }
  leadProposal { taskCount firstListedLed documentTitle decidedOn }`;

const document = (units: string, title = '云川县2026年工作要点') => `${title}
云川县人民政府办公室
2026年3月2日
一、重点任务
1.规范公开目录。修订完善目录，于6月底前完成。(${units})
2.办好实事。办好民生实事。(${units})
`;

describe('what reviews teach', () => {
  let world: TestWorld;
  let office: TestClient;
  let api: ReturnType<typeof intakeApi>;
  let data: string;
  let reform: string;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    api = intakeApi(office);
    data = await world.home.unit('云川县数据局', { shortName: '数据中心局' });
    reform = await world.home.unit('县发展和改革局');
  });
  afterAll(() => world.close());

  const memory = async (id: string, client = office): Promise<Memory> =>
    (
      await client.graphql<{ breakdownDraft: Memory }>(
        `query ($id: ID!) { breakdownDraft(id: $id) { ${MEMORY} } }`,
        { id },
      )
    ).breakdownDraft;
  const decide = async ({ id, version }: DraftReply, firstListedLeads: boolean, client = office) =>
    (
      await client.graphql<{ decideLeadRule: DraftReply & Memory }>(
        `mutation ($input: DecideLeadRuleInput!) { decideLeadRule(input: $input) {
           id tasks { units { role printedName } } ${MEMORY} } }`,
        { input: { id, version, firstListedLeads } },
      )
    ).decideLeadRule;

  it('R09 proposes units for open names with a confidence and a reason, and applies none by itself', async () => {
    const draft = await api.paste(document('县数据局牵头,县发改局负责'));
    const { openNames } = await memory(draft.id);
    expect(openNames).toEqual([
      {
        printedName: '县数据局',
        suspicion: null,
        proposals: [
          {
            unitId: data,
            groupId: null,
            name: '云川县数据局',
            confidence: 0.95,
            reason: 'same-without-place',
          },
        ],
      },
      {
        printedName: '县发改局',
        suspicion: null,
        proposals: [expect.objectContaining({ unitId: reform, reason: 'abbreviation' })],
      },
    ]);
    expect(draft.tasks.flatMap(({ units }) => units).every(({ unitId }) => unitId === null)).toBe(true);
  });

  it('R64 creates neither a unit nor a collective from a suspicious name unless somebody says that it is one', async () => {
    const draft = await api.paste(document('县发展和改革局牵头,288365com办公室负责'));
    const first = draft.tasks[0]!;
    const named = await api.save({
      ...draft,
      tasks: draft.tasks.map((task) =>
        task.key === first.key
          ? {
              ...task,
              units: [
                {
                  role: 'responsible',
                  printedName: '288365com办公室',
                  source: 'body',
                  unitId: null,
                  groupId: null,
                },
              ],
            }
          : { ...task, units: [] },
      ),
    });
    expect((await memory(draft.id)).openNames).toMatchObject([{ suspicion: 'domain', proposals: [] }]);
    const categoryId = await world.home.category();
    const newUnit = { name: '288365com办公室', shortName: '办公室', categoryId, aliases: [] };
    await expect(api.resolve(named, '288365com办公室', { newUnit })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'intake.suspicious-name',
    });
    const { units } = await office.graphql<{ units: { name: string }[] }>('{ units { name } }');
    expect(units.map(({ name }) => name)).not.toContain('288365com办公室');
    const newGroup = { name: '288365com办公室', aliases: [], memberIds: [data] };
    await expect(api.resolve(named, '288365com办公室', { newGroup })).rejects.toMatchObject({
      reason: 'intake.suspicious-name',
    });
    const accepted = { newUnit, acceptSuspicious: true };
    expect((await api.resolve(named, '288365com办公室', accepted)).tasks[0]!.units[0]!.unitId).toBeTruthy();
  });

  it('remembers a corrected name when the draft is confirmed, and proposes it in the next document', async () => {
    const printed = document('县发展和改革局牵头,县数摇局负责');
    const draft = await office.graphql<{ readPastedText: DraftReply }>(
      `mutation ($text: String!) { readPastedText(text: $text) { id version title docNumber issuer documentDate year
         tasks { key taken ordinal sectionPath title content
           units { role printedName source unitId groupId span { start end } }
           deadlines { kind text date } targets { text comparator value unit } } } }`,
      { text: printed },
    );
    const tasks = draft.readPastedText.tasks.map((task) => ({
      ...task,
      units: task.units.map((unit) =>
        unit.printedName === '县数摇局' ? { ...unit, printedName: '云川县数据局', unitId: data } : unit,
      ),
    }));
    const saved = await api.save({ ...draft.readPastedText, title: '更正过的要点', tasks });
    await api.confirm(saved);
    const { openNames } = await memory((await api.paste(printed)).id);
    expect(openNames[0]?.proposals[0]).toMatchObject({ unitId: data, reason: 'corrected-before' });
    const foreign = await world.other.logIn('office');
    const there = await intakeApi(foreign).paste(printed);
    expect((await memory(there.id, foreign)).openNames.flatMap(({ proposals }) => proposals)).toEqual([]);
  });

  it('R06 lets the first listed unit lead when the office says so, and proposes the same next time', async () => {
    const units = '县发展和改革局、云川县数据局';
    const draft = await api.paste(document(units, '第一份要点'));
    expect((await memory(draft.id)).leadProposal).toEqual({
      taskCount: 2,
      firstListedLed: null,
      documentTitle: null,
      decidedOn: null,
    });
    const decided = await decide(draft, true);
    expect(decided.tasks[0]!.units.map(({ role }) => role)).toEqual(['lead', 'responsible']);
    expect(decided.leadProposal).toBeNull();
    const next = await api.paste(document(units));
    expect(next.tasks[0]!.units.map(({ role }) => role)).toEqual(['responsible', 'responsible']);
    const { leadProposal } = await memory(next.id);
    expect(leadProposal).toMatchObject({ taskCount: 2, firstListedLed: true, decidedOn: '2026-08-15' });
    world.now = new Date(world.now.getTime() + 1000);
    await decide(next, false);
    const third = await api.paste(document(units));
    expect((await memory(third.id)).leadProposal).toMatchObject({ firstListedLed: false });
  });

  it('refuses to decide where nothing is open, on stale drafts, and for others than the office', async () => {
    const clear = await api.paste(document('县发展和改革局牵头'));
    await expect(decide(clear, true)).rejects.toMatchObject({ reason: 'intake.nothing-to-lead' });
    const draft = await api.paste(document('县发展和改革局、云川县数据局'));
    await expect(decide({ ...draft, version: 7 }, true)).rejects.toMatchObject({ code: 'CONFLICT' });
    const head = await world.home.logIn('unit_head', data);
    await expect(decide(draft, true, head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const foreign = await world.other.logIn('office');
    await expect(decide(draft, true, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
