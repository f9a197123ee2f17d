import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { YearSnapshotRow } from '#db/entities/assessment/year-snapshot.entity.js';
import { snapshotHash } from '#db/assessment/frozen-round-rows.js';
import { PLAIN_RUBRIC } from '#shared/assessment/plain-rubric.js';
import { isYearSound } from '#shared/assessment/year/roll-up-year.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { verifyYears } from '#server/cli/verify-years.js';
import { AssessmentClient } from '../testing/assessment-client.js';
import type { YearResult } from './year.type.js';

const YEAR = `year version state method absence publishedAt contentHash
  rounds { roundId name quarter weight contentHash } units { unitId totals total rank }
  availableActions { key enabled reason }`;
const READ = `query ($year: Int!) { yearResult(year: $year) { ${YEAR} } }`;
const STEPS = {
  planYear: 'PlanYearInput',
  proposeYear: 'YearStepInput',
  sendBackYear: 'YearStepInput',
  publishYear: 'YearStepInput',
} as const;

describe('the year from its quarters', () => {
  let world: TestWorld;
  let office: TestClient;
  let second: TestClient;
  let rounds: AssessmentClient;
  let [bureau, town, absent] = ['', '', ''];

  const read = async (client = office, year = 2026): Promise<YearResult | null> =>
    (await client.graphql<{ yearResult: YearResult | null }>(READ, { year })).yearResult;
  const step = async (
    name: keyof typeof STEPS,
    version: number,
    over: Record<string, unknown> = {},
    client = office,
  ): Promise<YearResult> => {
    const mutation = `mutation ($input: ${STEPS[name]}!) { ${name}(input: $input) { ${YEAR} } }`;
    const answer = await client.graphql<Record<string, YearResult>>(mutation, {
      input: { year: 2026, version, ...over },
    });
    return answer[name]!;
  };
  const terms = { method: 'mean', absence: 'skip', ties: 'competition', weights: [] };

  /** A published quarter in which the bureau loses `lost` points and the town none. */
  async function quarter(number: number, lost: number, excludedUnitIds: readonly string[]): Promise<string> {
    const rule = { kind: 'judgement' };
    const indicators = [{ key: 'a', name: '综合', standard: '按记录', rule, maxPoints: '100' }];
    const name = `第${number}季度`;
    const { id } = await rounds.open({ name, quarter: number, indicators, excludedUnitIds });
    await rounds.scoreAll(id, (unitId, max) => (unitId === bureau ? String(Number(max) - lost) : max));
    await rounds.publishByTwo(id, 1);
    return id;
  }

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
    second = await world.home.logIn('office');
    rounds = new AssessmentClient(office, await world.home.logIn('inspector'));
    const categoryId = await world.home.category('县直部门');
    bureau = await world.home.unit('甲局', { categoryId });
    town = await world.home.unit('乙局', { categoryId });
    absent = await world.home.unit('丙局', { categoryId });
    await quarter(1, 10, [absent]);
    await quarter(2, 20, [absent, town]);
  });
  afterAll(() => world.close());

  const unitOf = (result: YearResult | null, unitId: string) =>
    result!.units.find((unit) => unit.unitId === unitId);

  it('shows the mean of the published quarters as it would be today', async () => {
    const result = await read();
    expect(result).toMatchObject({ version: 0, state: 'open', method: 'mean', contentHash: null });
    expect(result!.rounds.map(({ name, weight }) => [name, weight])).toEqual([
      ['第1季度', '1'],
      ['第2季度', '1'],
    ]);
    expect(unitOf(result, bureau)).toMatchObject({ totals: ['90', '80'], total: '85', rank: 2 });
    expect(unitOf(result, town)).toMatchObject({ totals: ['100', null], total: '100', rank: 1 });
    expect(unitOf(result, absent)).toMatchObject({ totals: [null, null], total: null, rank: null });
    const head = await world.home.logIn('unit_head', bureau);
    expect(await read(head)).toBeNull();
  });

  it('goes by the terms that are set: weights of rounds, absence as zero', async () => {
    const [, latest] = (await read())!.rounds;
    const weights = [{ roundId: latest!.roundId, weight: '3' }];
    const weighted = await step('planYear', 0, { ...terms, method: 'weighted', weights });
    expect(unitOf(weighted, bureau)).toMatchObject({ total: '82.5' });
    const zero = await step('planYear', 2, { ...terms, absence: 'zero' });
    expect(unitOf(zero, town)).toMatchObject({ total: '50', rank: 2 });
    await expect(step('planYear', 2, terms)).rejects.toMatchObject({ code: 'CONFLICT' });
    const wrong = { ...terms, method: 'weighted', weights: [{ ...weights[0], weight: '0' }] };
    await expect(step('planYear', 3, wrong)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await step('planYear', 3, terms);
  });

  it('fills an external indicator of an annual round from the quarters, once', async () => {
    const rule = { kind: 'external', scale: '100' };
    const judged = {
      key: 'b',
      name: '综合',
      standard: '按记录',
      rule: { kind: 'judgement' },
      maxPoints: '40',
    };
    const indicators = [{ key: 'a', name: '季度', standard: '按季度', rule, maxPoints: '60' }, judged];
    const round = await rounds.open({ name: '年度', quarter: 4, indicators, rubric: PLAIN_RUBRIC });
    const [external, other] = round.indicators;
    const fill = (indicatorId: string) =>
      office.graphql(`mutation ($input: FillFromQuartersInput!) { fillFromQuarters(input: $input) }`, {
        input: { roundId: round.id, indicatorId, reason: '由季度结果汇总' },
      });
    expect(await fill(external!.id)).toEqual({ fillFromQuarters: 2 });
    expect(await fill(external!.id)).toEqual({ fillFromQuarters: 0 });
    await expect(fill(other!.id)).rejects.toMatchObject({ reason: 'year.indicator-not-external' });
    const row = (await rounds.sheet(round.id)).rows.find(({ unitId }) => unitId === bureau)!;
    expect(row.cells[0]).toMatchObject({ points: '51', entries: [{ reason: '由季度结果汇总' }] });
  });

  it('is published by a second person, frozen with its hash, and then everybody’s to read', async () => {
    const proposed = await step('proposeYear', 4);
    await expect(step('publishYear', 5)).rejects.toMatchObject({ reason: 'year.second-person-needed' });
    const back = await step('sendBackYear', proposed.version, {}, second);
    expect(back.state).toBe('open');
    await step('proposeYear', back.version);
    const race = await Promise.allSettled([1, 2].map(() => step('publishYear', 7, {}, second)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const result = await read();
    expect(result).toMatchObject({ state: 'published', availableActions: [] });
    const head = await world.home.logIn('unit_head', bureau);
    expect((await read(head))!.contentHash).toBe(result!.contentHash);
    await quarter(3, 50, []);
    await world.database.dataSource.query('UPDATE units SET name = name || $1', ['（更名）']);
    expect(await read()).toEqual(result);
    const row = await world.database.dataSource
      .getRepository(YearSnapshotRow)
      .findOneByOrFail({ year: 2026 });
    const content = JSON.parse(JSON.stringify(row.content)) as typeof row.content;
    expect(snapshotHash(content)).toBe(result!.contentHash);
    expect(isYearSound(content)).toBe(true);
    const report = { text: '', write: (text: string) => (report.text += text) };
    expect(await verifyYears(world.database.dataSource, report)).toEqual({ checked: 1, wrong: 0 });
    expect(report.text).toMatch(/2026年度.*一致/);
    await expect(step('planYear', 8, terms)).rejects.toMatchObject({
      reason: 'workflow.not-from-this-state',
    });
  });

  it('is its own jurisdiction’s, and not proposed without a quarter', async () => {
    const neighbour = await world.other.logIn('office');
    expect(await read(neighbour)).toMatchObject({ state: 'open', rounds: [], units: [] });
    await expect(step('proposeYear', 0, {}, neighbour)).rejects.toMatchObject({ reason: 'year.no-rounds' });
    const head = await world.home.logIn('unit_head', bureau);
    await expect(step('planYear', 0, terms, head)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
