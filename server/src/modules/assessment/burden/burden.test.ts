import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryRow } from '#db/entities/audit-log/audit-entry.entity.js';
import { BurdenOverrideRow } from '#db/entities/assessment/burden-override.entity.js';
import { checkIndicators, wordingOf } from '#shared/assessment/burden-lint/check-indicators.js';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { AssessmentClient, templateInput } from '../testing/assessment-client.js';
import type { BurdenEvaluation, BurdenOverride } from './burden.type.js';

const OVERRIDE = `id version year ruleId name wording reason state note askedByName decidedByName decidedAt
  availableActions { key enabled reason }`;
const ASK = `mutation ($input: AskBurdenOverrideInput!) { askBurdenOverride(input: $input) { ${OVERRIDE} } }`;
const DECIDE = `mutation ($input: DecideBurdenOverrideInput!) { decideBurdenOverride(input: $input) { ${OVERRIDE} } }`;
const LIST = `query ($year: Int!) { burdenOverrides(year: $year) { ${OVERRIDE} } }`;
const EVALUATION = `query ($roundId: ID!) { burdenEvaluation(roundId: $roundId) { roundName indicatorCount
  findings { name ruleId severity concept standing override { state reason decidedByName } } } }`;

const STANDARD = '获市领导肯定性批示的每件计5分，满分5分。';
const asked = (over: object = {}) => ({
  year: 2026,
  ruleId: 'leader-remarks',
  name: '批示',
  wording: wordingOf({ name: '批示', standard: STANDARD, rule: null }),
  reason: '省级考核办法规定的指标',
  ...over,
});

/** The template with its last indicator replaced by one that rules forbid. */
const burdened = (standard = STANDARD) =>
  templateInput().map((node) =>
    node.key === 'quality-verified' ? { ...node, name: '批示', standard } : node,
  );

describe('burden lint of rounds', () => {
  let world: TestWorld;
  let office: AssessmentClient;
  let second: TestClient;
  let unitId: string;

  const ask = async (caller: TestClient, over: object = {}) =>
    (await caller.graphql<{ askBurdenOverride: BurdenOverride }>(ASK, { input: asked(over) }))
      .askBurdenOverride;
  const decide = async (caller: TestClient, of: BurdenOverride, approve = true, note = '') => {
    const input = { id: of.id, version: of.version, approve, note };
    const answer = await caller.graphql<{ decideBurdenOverride: BurdenOverride }>(DECIDE, { input });
    return answer.decideBurdenOverride;
  };

  beforeAll(async () => {
    world = await TestWorld.open();
    office = new AssessmentClient(await world.home.logIn('office'));
    second = await world.home.logIn('office');
    unitId = await world.home.unit('甲局');
  });
  afterAll(() => world.close());

  it('refuses a round that counts what rules forbid, until another person has let it stand', async () => {
    const open = (name: string, standard?: string) => office.open({ name, indicators: burdened(standard) });
    await expect(open('一')).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'burden.unresolved',
      values: { name: '批示', count: 1 },
    });
    const request = await ask(office.caller);
    expect(request).toMatchObject({ state: 'asked', version: 1, decidedByName: null });
    expect(request.availableActions).toEqual([
      { key: 'burden.approve', enabled: false, reason: 'burden.second-person-needed' },
      { key: 'burden.refuse', enabled: false, reason: 'burden.second-person-needed' },
    ]);
    await expect(open('一')).rejects.toMatchObject({ reason: 'burden.unresolved' });
    const approved = await decide(second, request);
    expect(approved).toMatchObject({ state: 'approved', version: 2, availableActions: [] });
    const round = await open('一');
    await expect(open('二', `${STANDARD}不限次数。`)).rejects.toMatchObject({ reason: 'burden.unresolved' });
    const { burdenEvaluation } = await second.graphql<{ burdenEvaluation: BurdenEvaluation }>(EVALUATION, {
      roundId: round.id,
    });
    expect(burdenEvaluation).toMatchObject({ roundName: '一', indicatorCount: round.indicators.length });
    expect(burdenEvaluation.findings).toEqual([
      {
        name: '批示',
        ruleId: 'leader-remarks',
        severity: 'error',
        concept: '肯定性批示',
        standing: 'overridden',
        override: {
          state: 'approved',
          reason: '省级考核办法规定的指标',
          decidedByName: approved.decidedByName,
        },
      },
    ]);
  });

  it('opens a round with warnings', async () => {
    const standard = '与各村签订目标责任书。';
    expect(checkIndicators([{ id: 'a', number: '', name: '责任', standard, rule: null }])[0]?.severity).toBe(
      'warning',
    );
    const indicators = templateInput().map((node) =>
      node.key === 'quality-verified' ? { ...node, name: '责任', standard } : node,
    );
    await expect(office.open({ name: '提示', indicators })).resolves.toMatchObject({ name: '提示' });
  });

  it('refuses what has nothing to override, no reason, a second request and a decision of one’s own', async () => {
    const caller = office.caller;
    await expect(ask(caller, { wording: '按期办结率' })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'burden.nothing-to-override',
    });
    await expect(ask(caller, { ruleId: 'study-notes' })).rejects.toMatchObject({
      reason: 'burden.nothing-to-override',
    });
    await expect(ask(caller, { ruleId: 'unheard-of' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(ask(caller, { reason: ' ' })).rejects.toMatchObject({ reason: 'burden.reason-missing' });
    const race = await Promise.allSettled([1, 2, 3].map(() => ask(caller, { year: 2027 })));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(ask(second, { year: 2027 })).rejects.toMatchObject({ reason: 'burden.already-asked' });
    const [request] = (await caller.graphql<{ burdenOverrides: BurdenOverride[] }>(LIST, { year: 2027 }))
      .burdenOverrides;
    await expect(decide(caller, request!)).rejects.toMatchObject({ reason: 'burden.second-person-needed' });
    await expect(decide(second, request!, false)).rejects.toMatchObject({ reason: 'burden.note-missing' });
    await expect(decide(second, { ...request!, version: 7 })).rejects.toMatchObject({ code: 'CONFLICT' });
    const refused = await decide(second, request!, false, '没有依据');
    expect(refused).toMatchObject({ state: 'refused', note: '没有依据' });
    await expect(decide(second, refused)).rejects.toMatchObject({ reason: 'workflow.not-from-this-state' });
    await expect(ask(caller, { year: 2027 })).resolves.toMatchObject({ state: 'asked' });
  });

  it('writes both steps into the audit log', async () => {
    const request = await ask(office.caller, { year: 2028 });
    await decide(second, request);
    const log = await world.database.dataSource.getRepository(AuditEntryRow).findBy({ entityId: request.id });
    expect(log.map(({ action }) => action).sort()).toEqual(['burden.approve', 'burden.ask']);
  });

  it('is read by office, inspectors and leaders, decided by office and leaders, of their jurisdiction only', async () => {
    const request = await ask(office.caller, { year: 2029 });
    const inspector = await world.home.logIn('inspector');
    const list = (caller: TestClient) =>
      caller.graphql<{ burdenOverrides: BurdenOverride[] }>(LIST, { year: 2029 });
    expect((await list(inspector)).burdenOverrides).toMatchObject([{ id: request.id, availableActions: [] }]);
    await expect(decide(inspector, request)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(ask(inspector)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(list(await world.home.logIn('unit_head', unitId))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const neighbour = await world.other.logIn('office');
    expect((await list(neighbour)).burdenOverrides).toEqual([]);
    await expect(decide(neighbour, request)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const leader = await world.home.logIn('leader');
    await expect(decide(leader, request)).resolves.toMatchObject({ state: 'approved' });
    const rows = world.database.dataSource.getRepository(BurdenOverrideRow);
    expect(await rows.countBy({ jurisdictionId: world.other.id })).toBe(0);
  });

  it('costs the same number of statements whatever the number of overrides', async () => {
    const list = () => world.statementsOf(() => office.caller.graphql(LIST, { year: 2030 }));
    await ask(office.caller, { year: 2030 });
    const few = await list();
    for (const n of [1, 2, 3]) {
      const wording = `${asked().wording}第${n}条`;
      await ask(office.caller, { year: 2030, wording });
    }
    expect(await list()).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });
});
