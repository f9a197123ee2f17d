import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal, sum } from '../../kernel/decimal.js';
import type { IndicatorNode } from '../indicator.js';
import { PLAIN_RUBRIC } from '../plain-rubric.js';
import type { RoundRecord, ScoreEntryRecord } from '../round-record.js';
import type { RubricTerms } from '../rules/rubric-terms.js';
import { scoreRound } from '../score-round.js';
import { analyseRound } from './analyse-round.js';
import { assessorHabits } from './assessor-habits.js';
import { compareOrders } from './rank-order.js';
import { rankStability } from './rank-stability.js';
import { spreadOf } from './spread.js';
import { deviationOf } from './statistics.js';
import { whatIf } from './what-if.js';

const leaf = (id: string, maxPoints: string, over: Partial<IndicatorNode> = {}): IndicatorNode => ({
  id,
  parentId: null,
  number: '',
  name: `指标${id}`,
  standard: '按结果评分',
  rule: { kind: 'judgement' },
  maxPoints,
  part: 'base',
  appliesTo: null,
  assessors: [],
  combination: 'mean',
  sortOrder: id.charCodeAt(0),
  ...over,
});

const entry = (
  unitId: string,
  indicatorId: string,
  points: string | null,
  assessorId: string | null = null,
): ScoreEntryRecord => ({
  unitId,
  indicatorId,
  assessorId,
  input: points === null ? null : { kind: 'points', points },
  reason: '见记录',
});

const TERMS: RubricTerms = PLAIN_RUBRIC.terms;

function roundOf(
  indicators: readonly IndicatorNode[],
  entries: readonly ScoreEntryRecord[],
  over: Partial<RoundRecord> = {},
): RoundRecord {
  const unitIds = [...new Set(entries.map(({ unitId }) => unitId))];
  return {
    roundId: 'round',
    roundName: '二季度督查',
    kind: 'quarterly',
    year: 2026,
    quarter: 2,
    calendar: { notices: [], days: [] },
    rubric: PLAIN_RUBRIC,
    indicators,
    units: unitIds.map((unitId, index) => ({
      unitId,
      unitName: `单位${unitId}`,
      categoryId: 'departments',
      categoryName: '县直部门',
      sortOrder: index + 1,
      participates: true,
    })),
    entries,
    adjustments: [],
    vetoes: [],
    assignments: [],
    ...over,
  };
}

/** Units, points below the maximum, entries that do not concern a unit, bonuses with a cap, vetoes. */
const someRound: fc.Arbitrary<RoundRecord> = fc
  .record({
    cells: fc.array(fc.option(fc.integer({ min: 0, max: 4_000 }), { freq: 6 }), {
      minLength: 18,
      maxLength: 18,
    }),
    bonuses: fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 4 }),
    cap: fc.option(fc.integer({ min: 1, max: 5 })),
    notApplicable: fc.constantFrom('scale' as const, 'drop' as const),
    zeroed: fc.option(fc.integer({ min: 0, max: 5 })),
  })
  .map(({ cells, bonuses, cap, notApplicable, zeroed }) => {
    const entries = cells.map((points, index) =>
      entry(
        `u${index % 6}`,
        ['a', 'b', 'c'][Math.floor(index / 6)]!,
        points === null ? null : decimal(points).div(100).toFixed(),
      ),
    );
    const caps = { bonus: cap === null ? null : String(cap), deduction: null };
    return roundOf([leaf('a', '40'), leaf('b', '40'), leaf('c', '40')], entries, {
      rubric: { ...PLAIN_RUBRIC, fullPoints: '120', terms: { ...TERMS, caps, notApplicable } },
      adjustments: bonuses.map((points, index) => {
        const text = decimal(points).div(10_000).toFixed();
        return { id: `x${index}`, unitId: `u${index}`, kind: 'bonus', points: text, reason: '表扬' };
      }),
      vetoes: zeroed === null ? [] : [{ id: 'v', unitId: `u${zeroed}`, effect: 'zero', reason: '瞒报' }],
    });
  });

describe('R33: how well points tell units apart', () => {
  it('counts spread, ties and bunching, exactly', () => {
    expect(spreadOf(['10', '10.0', '8.5', '6'], '10')).toEqual({
      count: 4,
      lowest: '6',
      highest: '10',
      mean: '8.63',
      deviation: '1.63',
      distinct: 3,
      tied: 2,
      atFull: 2,
      verdict: 'ties',
    });
    expect(deviationOf(['2', '4', '4', '4', '5', '5', '7', '9'])).toBe('2');
  });

  it('says in one word what is wrong', () => {
    const verdict = (...values: string[]) => spreadOf(values, '10')?.verdict;
    expect(verdict('9', '8')).toBe('too_few');
    expect(verdict('9', '9', '9')).toBe('no_spread');
    expect(verdict('10', '10', '10', '10', '9')).toBe('bunched');
    expect(verdict('8', '8', '7', '7', '5')).toBe('ties');
    expect(verdict('9.1', '9.2', '9.3', '9.4')).toBe('narrow');
    expect(verdict('9', '7', '5', '2')).toBe('telling');
    expect(spreadOf([], '10')).toBeNull();
  });

  it('leaves out what does not concern a unit and what nobody has scored', () => {
    const round = roundOf(
      [leaf('a', '10'), leaf('b', '10')],
      [
        entry('u1', 'a', '10'),
        entry('u1', 'b', '4'),
        entry('u2', 'a', null),
        entry('u2', 'b', '6'),
        entry('u3', 'b', '5'),
      ],
    );
    const { indicators, missing } = analyseRound(round, []);
    expect(indicators.map(({ spread }) => spread?.count)).toEqual([1, 3]);
    expect(missing).toBe(1);
  });
});

describe('what-if on weights', () => {
  it('changes nothing when no weight changes, whatever terms, caps and vetoes there are', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        for (const row of whatIf(round, scoreRound(round), [])) {
          expect(row.triedTotal).toBe(row.total);
          expect(row.triedRank).toBe(row.rank);
        }
      }),
    );
  });

  it('is what the round would be if the rubric and every score were in the new proportion', () => {
    fc.assert(
      fc.property(someRound, fc.integer({ min: 1, max: 400 }), (round, percent) => {
        const factor = decimal(percent).div(100);
        const maxPoints = factor.times(40).toFixed();
        const remade = {
          ...round,
          indicators: round.indicators.map((node) => (node.id === 'b' ? { ...node, maxPoints } : node)),
          entries: round.entries.map((one) =>
            one.indicatorId === 'b' && one.input?.kind === 'points'
              ? {
                  ...one,
                  input: {
                    kind: 'points' as const,
                    points: decimal(one.input.points).times(factor).toFixed(),
                  },
                }
              : one,
          ),
        };
        const expected = new Map(scoreRound(remade).map(({ unitId, score }) => [unitId, score?.total]));
        for (const { unitId, triedTotal } of whatIf(round, scoreRound(round), [
          { indicatorId: 'b', maxPoints },
        ]))
          expect([unitId, triedTotal]).toEqual([unitId, expected.get(unitId)]);
      }),
    );
  });

  it('puts units in the order that the weights would give', () => {
    const entries = [
      entry('u1', 'a', '10'),
      entry('u1', 'b', '2'),
      entry('u2', 'a', '4'),
      entry('u2', 'b', '7'),
    ];
    const round = roundOf([leaf('a', '10'), leaf('b', '10')], entries);
    const rows = whatIf(round, scoreRound(round), [{ indicatorId: 'a', maxPoints: '5' }]);
    expect(
      rows.map(({ unitId, total, rank, triedTotal, triedRank }) => [
        unitId,
        total,
        rank,
        triedTotal,
        triedRank,
      ]),
    ).toEqual([
      ['u2', '11', 2, '9', 1],
      ['u1', '12', 1, '7', 2],
    ]);
  });
});

describe('rank stability', () => {
  it('agrees with the what-if of the same weight', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        const scored = scoreRound(round);
        for (const { subjectId, change, moves } of rankStability(round, scored).cases) {
          const maxPoints = decimal(40)
            .times(100 + change)
            .div(100)
            .toFixed();
          const moved = whatIf(round, scored, [{ indicatorId: subjectId, maxPoints }]).filter(
            ({ rank, triedRank }) => rank !== triedRank,
          );
          expect(moves.map(({ unitId, from, to }) => [unitId, from, to]).sort()).toEqual(
            moved.map(({ unitId, rank, triedRank }) => [unitId, rank, triedRank]).sort(),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tells who moves, how far, and what share of the pairs is kept', () => {
    const entries = [
      entry('u1', 'a', '9.9'),
      entry('u1', 'b', '5'),
      entry('u2', 'a', '5'),
      entry('u2', 'b', '9.8'),
      entry('u3', 'a', '1'),
      entry('u3', 'b', '1'),
    ];
    const round = roundOf([leaf('a', '10'), leaf('b', '10')], entries);
    const { cases, ranges } = rankStability(round, scoreRound(round));
    expect(cases).toHaveLength(8);
    expect(cases.find(({ subjectId, change }) => subjectId === 'a' && change === -5)).toEqual({
      kind: 'weight',
      subjectId: 'a',
      change: -5,
      pairs: 3,
      kept: 2,
      moves: [
        { unitId: 'u1', unitName: '单位u1', from: 1, to: 2 },
        { unitId: 'u2', unitName: '单位u2', from: 2, to: 1 },
      ],
    });
    expect(ranges.map(({ unitId, rank, best, worst }) => [unitId, rank, best, worst])).toEqual([
      ['u1', 1, 1, 2],
      ['u2', 2, 1, 2],
      ['u3', 3, 3, 3],
    ]);
  });

  it('leaves out each assessor who shares a jury, and nobody who sits alone', () => {
    const jury = { assessors: ['p', 'q'].map((id) => ({ id, weight: '1' })) };
    const alone = { assessors: [{ id: 'r', weight: '1' }] };
    const entries = ['u1', 'u2'].flatMap((unitId, index) => [
      entry(unitId, 'a', index === 0 ? '10' : '6', 'p'),
      entry(unitId, 'a', index === 0 ? '5' : '8', 'q'),
      entry(unitId, 'b', '7', 'r'),
    ]);
    const round = roundOf([leaf('a', '10', jury), leaf('b', '10', alone)], entries);
    const jurors = rankStability(round, scoreRound(round)).cases.filter(({ kind }) => kind === 'assessor');
    expect(jurors.map(({ subjectId, kept, moves }) => [subjectId, kept, moves.length])).toEqual([
      ['p', 0, 2],
      ['q', 1, 0],
    ]);
  });

  it('never compares units of different categories, nor those that do not take part', () => {
    const round = roundOf(
      [leaf('a', '10')],
      [entry('u1', 'a', '9'), entry('u2', 'a', '8'), entry('u3', 'a', '7')],
    );
    const [u1, u2, u3] = round.units;
    const apart = [u1!, { ...u2!, categoryId: 'towns' }, u3!];
    expect(compareOrders(apart, [1, 1, 2], [2, 1, 1])).toMatchObject({ pairs: 1, kept: 0 });
    expect(compareOrders(round.units, [1, null, 2], [1, null, 2])).toMatchObject({ pairs: 1, kept: 1 });
  });

  it('depends on the record alone: the same twice, whatever the order of its lists', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        const turned = { ...round, entries: [...round.entries].reverse(), units: [...round.units].reverse() };
        expect(analyseRound(turned, [])).toEqual(analyseRound(round, []));
      }),
      { numRuns: 20 },
    );
  });
});

describe('assessors', () => {
  const jury = { assessors: ['p', 'q', 's'].map((id) => ({ id, weight: '1' })) };

  it('compares each with the others of the same cells', () => {
    const entries = ['u1', 'u2', 'u3', 'u4', 'u5'].flatMap((unitId) => [
      entry(unitId, 'a', '9', 'p'),
      entry(unitId, 'a', '6', 'q'),
      entry(unitId, 'a', '6', 's'),
    ]);
    const habits = assessorHabits(scoreRound(roundOf([leaf('a', '10', jury)], entries)));
    expect(habits).toEqual([
      {
        assessorId: 'p',
        cells: 5,
        meanDifference: '30',
        meanDistance: '30',
        above: 5,
        below: 0,
        verdict: 'higher',
      },
      {
        assessorId: 'q',
        cells: 5,
        meanDifference: '-15',
        meanDistance: '15',
        above: 0,
        below: 0,
        verdict: 'lower',
      },
      {
        assessorId: 's',
        cells: 5,
        meanDifference: '-15',
        meanDistance: '15',
        above: 0,
        below: 0,
        verdict: 'lower',
      },
    ]);
  });

  it('judges nobody by a few cells', () => {
    const entries = [entry('u1', 'a', '9', 'p'), entry('u1', 'a', '1', 'q')];
    const habits = assessorHabits(scoreRound(roundOf([leaf('a', '10', jury)], entries)));
    expect(habits.map(({ verdict }) => verdict)).toEqual(['too_few', 'too_few']);
  });
});

describe('R59: self-review beside the assessment', () => {
  it('lays the two over the same indicators, the widest gap first', () => {
    const round = roundOf(
      [leaf('a', '10'), leaf('b', '10')],
      [entry('u1', 'a', '8'), entry('u1', 'b', '9'), entry('u2', 'a', '5'), entry('u2', 'b', '6')],
    );
    const own = [entry('u1', 'a', '8'), entry('u2', 'a', '10'), entry('u2', 'b', '5.5')];
    const { selfComparisons } = analyseRound(round, own);
    expect(selfComparisons).toEqual([
      {
        unitId: 'u2',
        unitName: '单位u2',
        categoryName: '县直部门',
        compared: 2,
        selfPoints: '15.5',
        assessedPoints: '11',
        difference: '4.5',
        widest: { indicatorId: 'a', name: '指标a', difference: '5' },
      },
      {
        unitId: 'u1',
        unitName: '单位u1',
        categoryName: '县直部门',
        compared: 1,
        selfPoints: '8',
        assessedPoints: '8',
        difference: '0',
        widest: null,
      },
    ]);
    expect(analyseRound(round, []).selfComparisons).toEqual([]);
    expect(sum(selfComparisons.map(({ difference }) => difference)).toFixed()).toBe('4.5');
  });
});
