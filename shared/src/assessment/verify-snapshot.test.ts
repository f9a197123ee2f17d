import { expect, it } from '@jest/globals';
import { asCivilDate } from '../kernel/civil-date.js';
import { buildSnapshot } from './build-snapshot.js';
import type { IndicatorNode } from './indicator.js';
import type { RoundRecord, ScoreEntryRecord } from './round-record.js';
import type { RuleInput } from './rules/rule-input.js';
import type { RoundSnapshot } from './round-snapshot.js';
import { verifySnapshot } from './verify-snapshot.js';

const leaf = (
  over: Partial<IndicatorNode> & Pick<IndicatorNode, 'id' | 'rule' | 'maxPoints'>,
): IndicatorNode => ({
  parentId: null,
  number: '1',
  name: over.id,
  standard: '见评分标准',
  part: 'base',
  appliesTo: null,
  assessors: [],
  combination: 'mean',
  sortOrder: 1,
  ...over,
});
const unit = (unitId: string, sortOrder: number) => ({
  unitId,
  unitName: unitId,
  categoryId: 'c',
  categoryName: '部门',
  sortOrder,
  participates: true,
});

const entry = (
  unitId: string,
  indicatorId: string,
  input: RuleInput | null,
  assessorId: string | null = null,
): ScoreEntryRecord => ({ unitId, indicatorId, assessorId, input, reason: '见记录' });

/** A rule of each kind, two assessors, bonus above its cap, an indicator that does not concern one unit, a veto. */
const RECORD: RoundRecord = {
  roundId: 'r',
  roundName: '二季度督查',
  year: 2026,
  quarter: 2,
  rubric: {
    fullPoints: '100',
    terms: { caps: { bonus: '5', deduction: null }, notApplicable: 'scale', doubleBelow: null },
    ties: 'dense',
    grades: [
      { name: '优秀', from: '90' },
      { name: '合格', from: '0' },
    ],
  },
  indicators: [
    leaf({
      id: 'judged',
      maxPoints: '40',
      rule: { kind: 'judgement' },
      assessors: [
        { id: 'a', weight: '1' },
        { id: 'b', weight: '2' },
      ],
      combination: 'weighted',
    }),
    leaf({
      id: 'counted',
      maxPoints: '30',
      sortOrder: 2,
      rule: { kind: 'deduction', floor: '0', occurrences: [{ id: 'late', name: '迟报', points: '2.5' }] },
    }),
    leaf({
      id: 'ranked',
      maxPoints: '30',
      sortOrder: 3,
      rule: {
        kind: 'rank',
        direction: 'at_least',
        steps: [
          { upTo: 1, points: '30' },
          { upTo: 9, points: '20' },
        ],
      },
    }),
    leaf({
      id: 'praised',
      maxPoints: '10',
      part: 'bonus',
      sortOrder: 4,
      rule: { kind: 'award', occurrences: [{ id: 'city', name: '市级通报表扬', points: '4' }] },
    }),
  ],
  units: [unit('甲局', 1), unit('乙局', 2)],
  entries: ['甲局', '乙局'].flatMap((unitId, n) => [
    entry(unitId, 'judged', { kind: 'points', points: '38' }, 'a'),
    entry(unitId, 'judged', { kind: 'points', points: '35' }, 'b'),
    entry(unitId, 'counted', n === 0 ? { kind: 'counts', counts: { late: 2 } } : null),
    entry(unitId, 'ranked', { kind: 'value', value: n === 0 ? '88' : '90' }),
    entry(unitId, 'praised', { kind: 'counts', counts: { city: 2 - n } }),
  ]),
  adjustments: [],
  vetoes: [{ id: 'v', unitId: '乙局', effect: 'lowest_grade', reason: '发生责任事故' }],
  assignments: [],
};

const built = (): RoundSnapshot => {
  const result = buildSnapshot(RECORD, asCivilDate('2026-07-20'));
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
};

it('gives each unit its points by every kind of rule, its grade and its place', () => {
  const [first, second] = built().units;
  expect(first).toMatchObject({ base: '81', bonus: '5', total: '86', grade: '合格', rank: 2 });
  expect(second).toMatchObject({ base: '94.2857', bonus: '4', total: '98.2857', grade: '合格', rank: 1 });
  expect(second?.lines.map(({ kind, points }) => [kind, points])).toEqual([
    ['indicator', '36'],
    ['not_applicable', '0'],
    ['indicator', '30'],
    ['bonus', '4'],
    ['redistribution', '28.2857'],
  ]);
});

it('recomputes to the same bytes', () => {
  expect(verifySnapshot(built())).toBe('same');
});

/** Every place of a JSON value, with a function that makes a copy in which it is another. */
function flips(
  value: unknown,
  put: (other: unknown) => unknown,
  path = '',
): { path: string; flipped: unknown }[] {
  if (Array.isArray(value))
    return value.flatMap((one, n) => flips(one, (other) => put(value.with(n, other)), `${path}/${n}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) =>
      flips(one, (other) => put({ ...value, [key]: other }), `${path}/${key}`),
    );
  const other =
    typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}7`;
  return [{ path, flipped: put(other) }];
}

/** What the arithmetic starts from and what it comes to; names and words are the hash's to guard. */
const RECKONED =
  /^\/units\/\d+\/(base|bonus|deduction|total|rank|grade|lines\/\d+\/points)$|^\/record\/entries\/\d+\/input\/(points|value|counts)/;

it('detects every changed entry and every changed result', () => {
  const all = flips(built(), (other) => other).filter(({ path }) => RECKONED.test(path));
  const unnoticed = all.filter(({ flipped }) => verifySnapshot(flipped as RoundSnapshot) === 'same');
  expect(all.length).toBeGreaterThan(30);
  expect(unnoticed.map(({ path }) => path)).toEqual([]);
});
