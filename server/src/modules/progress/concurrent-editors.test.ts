import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { saveBreakdownSchema } from '#shared/intake/save-breakdown.schema.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { IssuedPlan } from './testing/issued-plan.js';

/** As many as `npm test` has time for; the full size is DUHENG_EDITORS=50 DUHENG_EDITS=200. */
const EDITORS = Number(process.env['DUHENG_EDITORS'] ?? 20);
const EDITS = Number(process.env['DUHENG_EDITS'] ?? 50);

const SAVE = `mutation ($input: ProgressReportInput!) { saveProgressReport(input: $input) { version narrative } }`;
const PASTE = `mutation ($text: String!) { readPastedText(text: $text) { id version } }`;
const DRAFT = `query ($id: ID!) { breakdownDraft(id: $id) { version title year docNumber issuer documentDate tasks {
  key taken ordinal sectionPath title content } } }`;
const CORRECT = `mutation ($input: SaveBreakdownInput!) { saveBreakdown(input: $input) { version } }`;
/** Against a hang; how long it takes says more of the machine. */
const SIZE_MS = 180_000 + EDITORS * EDITS * 60;

interface Current {
  version: number;
  changedAt: string;
  changedByName: string;
  content: Record<string, unknown>;
}
interface Outcome {
  version?: number;
  current?: Current;
  refused?: string;
}

interface Editor {
  readonly name: string;
  readonly client: TestClient;
}

describe('many people on one thing', () => {
  let world: TestWorld;
  let unitId: string;
  let plan: IssuedPlan;

  beforeAll(async () => {
    world = await TestWorld.open();
    unitId = await world.home.unit('县水利局');
    plan = await IssuedPlan.create(world.home);
  });
  afterAll(() => world.close());

  /** Each editor sends so many edits, one after another, each on top of what it last saw. */
  async function rush(
    editors: readonly Editor[],
    first: number | undefined,
    edit: (client: TestClient, text: string, version: number | undefined) => Promise<Outcome>,
  ) {
    const written: string[] = [];
    let conflicts = 0;
    const work = async ({ name, client }: Editor) => {
      let version = first;
      for (let n = 0; n < EDITS; n += 1) {
        const text = `${name}第${n}次`;
        const outcome = await edit(client, text, version);
        if (outcome.version !== undefined) {
          version = outcome.version;
          written[version] = text;
          continue;
        }
        expect(outcome.refused).toBe('CONFLICT');
        // The loser learns what stands there, and who wrote it when.
        expect(outcome.current!.version).toBeGreaterThan(version ?? 0);
        expect(outcome.current!.changedByName).toMatch(/^(unit_reporter|office) \d+$/);
        expect(Date.parse(outcome.current!.changedAt)).toBe(world.now.getTime());
        version = outcome.current!.version;
        conflicts += 1;
      }
    };
    const started = performance.now();
    await Promise.all(editors.map(work));
    return { written, conflicts, seconds: ((performance.now() - started) / 1000).toFixed(1) };
  }

  async function outcomeOf<Field extends string>(
    client: TestClient,
    field: Field,
    mutation: string,
    input: object,
  ): Promise<Outcome> {
    const { data, errors } = await client.reply<Record<Field, { version: number }>>(mutation, { input });
    if (!errors) return { version: data![field].version };
    const { code, current } = errors[0]!.extensions as { code: string; current?: Current };
    return { refused: code, ...(current && { current }) };
  }

  const editorsOf = async (role: 'office' | 'unit_reporter') => {
    const editors: Editor[] = [];
    for (let n = 0; n < EDITORS; n += 1)
      editors.push({ name: `甲${n}`, client: await world.home.logIn(role, unitId) });
    return editors;
  };
  const tell = (
    what: string,
    { conflicts, seconds }: { conflicts: number; seconds: string },
    saved: number,
  ) =>
    console.log(
      `${what}: ${EDITORS} editors × ${EDITS} edits in ${seconds} s, ${saved} saved, ${conflicts} conflicts, 0 lost`,
    );

  it(
    'loses no edit of a report: as many versions as successes, and every loser sees both',
    async () => {
      const assignmentId = await plan.assign(await plan.task(), unitId, { dueOn: '2026-12-31' });
      const words = { percent: '40', problems: '', nextStep: '', asOf: '2026-08-01', fileIds: [] };
      const seen: Record<number, unknown> = {};
      const rushed = await rush(
        await editorsOf('unit_reporter'),
        undefined,
        async (client, narrative, version) => {
          const input = {
            assignmentId,
            year: 2026,
            quarter: 3,
            ...words,
            narrative,
            ...(version && { version }),
          };
          const outcome = await outcomeOf(client, 'saveProgressReport', SAVE, input);
          if (outcome.current) seen[outcome.current.version] = outcome.current.content['narrative'];
          return outcome;
        },
      );
      const { written, conflicts } = rushed;
      const saved = Object.keys(written).length;
      expect(saved + conflicts).toBe(EDITORS * EDITS);
      expect(saved).toBeGreaterThanOrEqual(EDITS);
      const [row] = await world.database.dataSource.query<{ version: number; narrative: string }[]>(
        'SELECT version, narrative FROM progress_reports WHERE assignment_id = $1',
        [assignmentId],
      );
      expect(row).toEqual({ version: saved, narrative: written[saved] });
      for (const [version, narrative] of Object.entries(seen))
        expect(narrative).toBe(written[Number(version)]);
      const [{ count } = { count: 0 }] = await world.database.dataSource.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM audit_entries WHERE entity_type = 'progress-report'
            AND after ->> 'assignmentId' = $1`,
        [assignmentId],
      );
      expect(count).toBe(saved);
      tell('report', rushed, saved);
    },
    SIZE_MS,
  );

  it(
    'loses no correction of a breakdown draft',
    async () => {
      const editors = await editorsOf('office');
      const { client } = editors[0]!;
      const text = '2026年工作要点\n一、重点工作\n1.修订应急预案。（县应急局牵头，6月底前完成）';
      const { readPastedText: draft } = await client.graphql<{
        readPastedText: { id: string; version: number };
      }>(PASTE, { text });
      const { breakdownDraft: read } = await client.graphql<{ breakdownDraft: Record<string, unknown> }>(
        DRAFT,
        {
          id: draft.id,
        },
      );
      const { version: first, tasks, ...document } = read as { version: number; tasks: object[] };
      const parts = { units: [], deadlines: [], targets: [] };
      const corrected = tasks.map((task) => ({ ...task, ...parts }));
      expect(saveBreakdownSchema.safeParse({ ...document, tasks: corrected }).success).toBe(true);
      const rushed = await rush(editors, first, (editor, title, version) =>
        outcomeOf(editor, 'saveBreakdown', CORRECT, {
          ...document,
          id: draft.id,
          version,
          title,
          tasks: corrected,
        }),
      );
      const { written, conflicts } = rushed;
      const saved = Object.keys(written).length;
      expect(saved + conflicts).toBe(EDITORS * EDITS);
      const { breakdownDraft: last } = await client.graphql<{
        breakdownDraft: { version: number; title: string };
      }>(DRAFT, { id: draft.id });
      expect(last.version - first).toBe(saved);
      expect(last.title).toBe(written[last.version]);
      tell('breakdown draft', rushed, saved);
    },
    SIZE_MS,
  );
});
