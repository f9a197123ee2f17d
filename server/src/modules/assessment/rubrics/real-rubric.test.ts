import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { blockingFindings, checkIndicators } from '#shared/assessment/burden-lint/check-indicators.js';
import type { IndicatorNode } from '#shared/assessment/indicator.js';
import type { RuleInput } from '#shared/assessment/rules/rule-input.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';
import { nodesOfReading } from '#shared/assessment/rubric-reading/nodes-of-reading.js';
import { weightOf } from '#shared/assessment/rubric-reading/rubric-problem.js';
import type { CheckedRubric } from '#shared/assessment/rubric-reading/checked-rubric.js';
import { TestWorld } from '#server/testing/test-world.js';
import { AssessmentClient } from '../testing/assessment-client.js';
import { RubricClient } from './testing/rubric-client.js';

/** A real rubric beside the project; it is not part of it. */
const FILE = path.join(import.meta.dirname, '../../../../../../shared/rubrics/shicheng-2018-units.txt');
const isThere = existsSync(FILE);
if (!isThere) console.info(`${FILE} is absent: the real rubric is not read`);

const SHORT_UNIT = '县矿管局';

/** What the office does about the faults that were reported. */
function mended({ reading, matches }: CheckedRubric): IndicatorNode[] {
  const nodes = nodesOfReading(
    reading.indicators,
    (name) => matches.find((match) => match.name === name)?.audience ?? null,
  );
  const short = nodes.filter((_, at) => reading.indicators[at]!.unitNames.includes(SHORT_UNIT)).pop();
  const [, second] = nodes.filter(({ number }) => number === '30');
  const barred = new Set(blockingFindings(checkIndicators(nodes)).map(({ indicatorId }) => indicatorId));
  return nodes.map((node): IndicatorNode => ({
    ...node,
    ...(node === short && { maxPoints: '30' }),
    ...(node === second && { number: '31' }),
    ...(node.maxPoints === '' && { maxPoints: '5' }),
    ...(barred.has(node.id) && {
      name: `第${node.sortOrder}项`,
      standard: '按工作成效评分。',
      rule: node.rule && ({ kind: 'judgement' } as const),
    }),
  }));
}

/** What earns the full points of the base, and nothing beside it. */
function fullInput(rule: ScoringRule, maxPoints: string, part: IndicatorNode['part']): RuleInput {
  switch (rule.kind) {
    case 'judgement':
      return { kind: 'points', points: part === 'base' ? maxPoints : '0' };
    case 'checklist':
      return { kind: 'ticks', ticked: rule.entries.map(({ id }) => id) };
    case 'proportional':
      return { kind: 'value', value: rule.target.value };
    case 'deduction':
    case 'award':
      return { kind: 'counts', counts: {} };
    case 'rank':
    case 'external':
    case 'automatic':
      throw new RangeError(`no such rule in this rubric: ${rule.kind}`);
  }
}

(isThere ? describe : describe.skip)('the 石城 rubric of 31 units', () => {
  let world: TestWorld;
  let office: RubricClient;
  let text: string;

  beforeAll(async () => {
    text = readFileSync(FILE, 'utf8');
    world = await TestWorld.open();
    office = new RubricClient(await world.home.logIn('office'));
  });
  afterAll(() => world.close());

  it('R19: goes in through the importer, which reports its faults with their places', async () => {
    const { reading } = await office.check('细则.txt', text);
    expect(reading.units).toHaveLength(31);
    expect(reading.units.filter(({ group }) => group === '重点考核部门')).toHaveLength(13);
    const faults = reading.problems.filter(
      ({ key }) => weightOf(key) === 'fault' && key !== 'rubric.unit-unknown',
    );
    expect(faults.map(({ key, values, place }) => [key, values, place?.row])).toEqual([
      ['rubric.sub-items-differ', expect.objectContaining({ sum: '50', stated: '60' }), 25],
      ['rubric.number-twice', { number: '30', first: 45 }, 46],
      [
        'rubric.unit-part-differs',
        expect.objectContaining({ unit: SHORT_UNIT, sum: '50', stated: '60' }),
        25,
      ],
      ['rubric.points-missing', expect.anything(), 47],
    ]);
    expect(reading.problems.filter(({ key }) => key === 'rubric.unit-unknown')).toHaveLength(31);
  });

  it('R19: scores a round of its units once the office has mended it', async () => {
    const { reading } = await office.check('细则.txt', text);
    const categories = new Map<string, string>();
    for (const { name, group } of reading.units) {
      const categoryId = categories.get(group) ?? (await world.home.category(group));
      categories.set(group, categoryId);
      await world.home.unit(name, { categoryId });
    }
    const checked = await office.check('细则.txt', text);
    expect(checked.reading.problems.filter(({ key }) => key === 'rubric.unit-unknown')).toEqual([]);
    const content = { rubric: checked.reading.rubric, indicators: mended(checked) };
    const kept = await office.publish(
      await office.save({ name: checked.reading.title, year: 2018, content }),
    );
    expect(kept).toMatchObject({ state: 'published', fullPoints: '100' });

    const client = new AssessmentClient(office.caller);
    const indicators = kept.content.indicators.map(
      ({ id: key, parentId: parentKey, sortOrder: _at, ...node }) => {
        return { ...node, key, parentKey };
      },
    );
    const round = await client.open({ name: '年度考核', rubric: kept.content.rubric, indicators });
    const nodes = new Map(round.indicators.map((node) => [node.id, node]));
    const { rows } = await client.sheet(round.id);
    expect(rows).toHaveLength(31);
    for (const { unitId, unitName, cells } of rows)
      for (const { indicatorId } of cells) {
        const { rule, maxPoints, part, name } = nodes.get(indicatorId)!;
        const late = unitName === '县水利局' && rule?.kind === 'deduction' && name.includes('1例未处理');
        const input: RuleInput = late
          ? { kind: 'counts', counts: { o1: 3 } }
          : fullInput(rule!, maxPoints, part);
        await client.score({
          roundId: round.id,
          unitId,
          indicatorId,
          input,
          reason: '按考核记录',
          version: 0,
        });
      }
    const scored = await client.sheet(round.id);
    expect(scored.round.missingScores).toBe(0);
    const expected = rows.map(({ unitName }) => [unitName, unitName === '县水利局' ? '95' : '100']);
    expect(scored.rows.map(({ unitName, total }) => [unitName, total])).toEqual(expected);
  });
});
