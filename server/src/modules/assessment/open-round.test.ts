import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { TestWorld } from '#server/testing/test-world.js';
import { AssessmentClient, templateInput } from './testing/assessment-client.js';

describe('opening a round', () => {
  let world: TestWorld;
  let office: AssessmentClient;
  let units: string[];

  beforeAll(async () => {
    world = await TestWorld.open();
    office = new AssessmentClient(await world.home.logIn('office'));
    const categoryId = await world.home.category('县直部门');
    units = [];
    for (const name of ['甲局', '乙局', '丙局']) units.push(await world.home.unit(name, { categoryId }));
    await world.other.unit('邻县某局');
  });
  afterAll(() => world.close());

  it('R19: takes every unit of the register that exists, and the tree as given', async () => {
    const ended = await world.home.unit('已撤局');
    const register = world.database.dataSource.getRepository(UnitRow);
    await register.update({ id: ended }, { endedOn: '2026-03-01' });
    const round = await office.open({ name: '全员', excludedUnitIds: [units[2]] });
    expect(round).toMatchObject({ version: 1, state: 'scoring', unitCount: 2, missingScores: 6 });
    expect(round.indicators.map(({ name }) => name)).toEqual(templateInput().map(({ name }) => name));
    expect(round.indicators.every(({ id }) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
    expect(round.availableActions).toEqual([
      { key: 'round.score', enabled: true, reason: null },
      { key: 'round.propose', enabled: false, reason: 'assessment.scores-missing' },
    ]);
    const { rows } = await office.sheet(round.id);
    expect(rows.map(({ unitName, participates }) => [unitName, participates])).toEqual([
      ['甲局', true],
      ['乙局', true],
      ['丙局', false],
    ]);
  });

  it('refuses a tree that the rules refuse', async () => {
    const short = templateInput().filter(({ key }) => key !== 'public-satisfaction' && key !== 'public');
    await expect(office.open({ name: '缺项', indicators: short })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'assessment.points-total-differs',
      values: { full: '100', sum: '85' },
    });
    await expect(office.open({ name: '空', indicators: [] })).rejects.toMatchObject({
      reason: 'assessment.tree-empty',
    });
  });

  it('refuses a second round of the name in the quarter, also when two come at once', async () => {
    await office.open({ name: '同名' });
    await expect(office.open({ name: ' 同名 ' })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'assessment.round-name-taken',
    });
    await office.open({ name: '同名', quarter: 3 });
    const race = await Promise.allSettled([1, 2, 3].map(() => office.open({ name: '并发' })));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await office.rounds()).filter(({ name }) => name === '并发')).toHaveLength(1);
  });

  it('refuses units that are not of the register, and a round without units', async () => {
    const foreign = await world.other.unit('邻县乙局');
    await expect(office.open({ name: '外', excludedUnitIds: [foreign] })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'organisation.unit-unknown',
    });
    await expect(office.open({ name: '无', excludedUnitIds: units })).rejects.toMatchObject({
      reason: 'assessment.round-without-units',
    });
  });

  it('names the field that is wrong', async () => {
    await expect(office.open({ name: ' ' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      reason: 'assessment.round-name-missing',
      values: { field: 'name' },
    });
    await expect(office.open({ name: '五季度', quarter: 5 })).rejects.toMatchObject({
      reason: 'assessment.round-quarter-invalid',
    });
  });

  it('is the office’s alone', async () => {
    for (const role of [
      'inspector',
      'leader',
      'unit_head',
      'unit_reporter',
      'system_administrator',
    ] as const) {
      const other = new AssessmentClient(await world.home.logIn(role, units[0]));
      await expect(other.open({ name: role })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(new AssessmentClient(world.stranger()).open()).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('hides rounds in scoring from units and leaders, and everything from another jurisdiction', async () => {
    const round = await office.open({ name: '未公布' });
    const inspector = new AssessmentClient(await world.home.logIn('inspector'));
    const seen = (await inspector.rounds()).find(({ id }) => id === round.id);
    expect(seen?.availableActions.map(({ key }) => key)).toEqual(['round.score', 'round.propose']);
    for (const role of ['leader', 'unit_head', 'unit_reporter'] as const) {
      const other = new AssessmentClient(await world.home.logIn(role, units[0]));
      expect(await other.rounds()).toEqual([]);
      await expect(other.sheet(round.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const neighbour = new AssessmentClient(await world.other.logIn('office'));
    expect(await neighbour.rounds()).toEqual([]);
    await expect(neighbour.sheet(round.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(office.sheet('nonsense')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('costs the same number of statements whatever the number of units and rounds', async () => {
    const open = (name: string) => world.statementsOf(() => office.open({ name }));
    const list = () => world.statementsOf(() => office.rounds());
    const [few, fewRounds] = [await open('少'), await list()];
    for (const n of [1, 2, 3, 4]) await world.home.unit(`第${n}中心`);
    expect([await open('多'), await list()]).toEqual([few, fewRounds]);
    expect(few).toBeLessThanOrEqual(12);
    expect(fewRounds).toBeLessThanOrEqual(12);
  });
});
