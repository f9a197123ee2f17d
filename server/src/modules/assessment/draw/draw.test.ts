import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeDrawHash } from '#db/assessment/node-draw-hash.js';
import { commitmentOf } from '#shared/assessment/draw/draw-hashes.js';
import type { DrawRecord } from '#shared/assessment/draw/draw-record.js';
import { verifyDraw } from '#shared/assessment/draw/verify-draw.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { TrackedWork } from '../testing/tracked-work.js';
import type { SpotCheckDraw, SpotCheckDrawPage } from './draw.type.js';

const DRAW = `id version title state algorithm unitCount assignmentCount inspectorCount populationHash commitment seed
  witness preparedByName drawnByName drawnAt units { unitId unitName tasks { assignmentId } inspectorNames }
  availableActions { key enabled }`;
const PREPARE = `mutation ($input: PrepareDrawInput!) { prepareDraw(input: $input) { ${DRAW} } }`;
const PERFORM = `mutation ($input: PerformDrawInput!) { performDraw(input: $input) { ${DRAW} } }`;
const ONE = `query ($id: ID!) { spotCheckDraw(id: $id) { ${DRAW} } }`;
const RECORD = `query ($id: ID!) { spotCheckRecord(id: $id) { record } }`;
const PAGE = `{ spotCheckDraws(page: { page: 1, pageSize: 20 }) { total rows { id seed } } }`;

describe('R74: spot-check draws', () => {
  let world: TestWorld;
  let office: TestClient;
  let inspector: TestClient;
  let units: string[];

  const terms = { units: 2, byCategory: false, tasksPerUnit: 1, inspectorsPerUnit: 1 };
  const prepare = async (over: Record<string, unknown> = {}, client = office): Promise<SpotCheckDraw> => {
    const input = { title: '三季度抽查', year: 2026, terms, recusals: [], ...over };
    return (await client.graphql<{ prepareDraw: SpotCheckDraw }>(PREPARE, { input })).prepareDraw;
  };
  const perform = async (id: string, version = 1, witness = '', client = office): Promise<SpotCheckDraw> => {
    const answer = await client.graphql<{ performDraw: SpotCheckDraw }>(PERFORM, {
      input: { id, version, witness },
    });
    return answer.performDraw;
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    inspector = await world.home.logIn('inspector');
    units = [];
    const work = await TrackedWork.create(world.home);
    for (const name of ['甲局', '乙局', '丙局']) {
      const unit = await world.home.unit(name);
      units.push(unit);
      await work.assign(unit);
      await work.assign(unit);
    }
  });
  afterAll(() => world.close());

  it('commits before the draw and tells the seed after it; anybody can draw once more', async () => {
    const prepared = await prepare();
    expect(prepared).toMatchObject({
      state: 'prepared',
      algorithm: 'duheng-draw-1',
      unitCount: 3,
      assignmentCount: 6,
      inspectorCount: 1,
      seed: null,
      units: [],
      availableActions: [{ key: 'draw.perform', enabled: true }],
    });
    await expect(office.graphql(RECORD, { id: prepared.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const drawn = await perform(prepared.id, 1, '314159');
    expect(drawn).toMatchObject({ state: 'drawn', witness: '314159', version: 2, availableActions: [] });
    expect(commitmentOf(nodeDrawHash, drawn.seed!, drawn.populationHash)).toBe(prepared.commitment);
    expect(drawn.populationHash).toBe(prepared.populationHash);
    expect(drawn.units).toHaveLength(2);
    for (const unit of drawn.units) {
      expect(unit.tasks).toHaveLength(1);
      expect(unit.inspectorNames).toHaveLength(1);
    }
    const answer = await inspector.graphql<{ spotCheckRecord: { record: DrawRecord } }>(RECORD, {
      id: drawn.id,
    });
    // By way of a file, as whoever doubts the draw gets it.
    const record = JSON.parse(JSON.stringify(answer.spotCheckRecord.record)) as DrawRecord;
    expect(verifyDraw(nodeDrawHash, record)).toBe('same');
    const seen = await inspector.graphql<{ spotCheckDraw: SpotCheckDraw }>(ONE, { id: drawn.id });
    expect(seen.spotCheckDraw).toEqual({ ...drawn, availableActions: [] });
  });

  it('keeps an unknown seed from everybody, also from the log', async () => {
    const { id } = await prepare();
    const page = await office.graphql<{ spotCheckDraws: SpotCheckDrawPage }>(PAGE);
    expect(page.spotCheckDraws.rows.find((row) => row.id === id)).toEqual({ id, seed: null });
    const [{ seed }] = await world.database.dataSource.query<[{ seed: string }]>(
      'SELECT seed FROM spot_check_draws WHERE id = $1',
      [id],
    );
    const log = await world.database.dataSource.query<{ text: string }[]>(
      'SELECT after::text AS text FROM audit_entries WHERE entity_id = $1',
      [id],
    );
    expect(log).toHaveLength(1);
    expect(log[0]!.text).not.toContain(seed);
  });

  it('draws once, however many ask at once', async () => {
    const { id } = await prepare();
    const race = await Promise.allSettled([1, 2, 3].map(() => perform(id)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(perform(id, 2)).rejects.toMatchObject({ reason: 'workflow.not-from-this-state' });
  });

  it('sends nobody to a unit that a recusal names', async () => {
    const inspectorId = inspector.session!.accountId;
    const recusals = units.map((unitId) => ({ inspectorId, unitId }));
    const { id } = await prepare({ recusals });
    for (const unit of (await perform(id)).units) expect(unit.inspectorNames).toEqual([]);
    const stranger = [{ inspectorId, unitId: await world.other.unit('邻县局') }];
    await expect(prepare({ recusals: stranger })).rejects.toMatchObject({ reason: 'draw.recusal-unknown' });
  });

  it('refuses what cannot be drawn', async () => {
    const empty = await world.home.category('空分组');
    await expect(prepare({ categoryIds: [empty] })).rejects.toMatchObject({ reason: 'draw.no-units' });
    await expect(prepare({ inspectorIds: [] })).rejects.toMatchObject({ reason: 'draw.no-inspectors' });
    for (const over of [{ title: ' ' }, { terms: { ...terms, units: 0 } }])
      await expect(prepare(over)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('is the office’s to prepare and to perform, in its own jurisdiction', async () => {
    const { id } = await prepare();
    for (const role of ['inspector', 'leader', 'unit_head'] as const) {
      const other = await world.home.logIn(role, units[0]);
      await expect(prepare({}, other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(perform(id, 1, '', other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const neighbour = await world.other.logIn('office');
    await expect(neighbour.graphql(ONE, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(perform(id, 1, '', neighbour)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(perform(id, 9)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
