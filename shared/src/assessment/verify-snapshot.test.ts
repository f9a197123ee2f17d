import { describe, expect, it } from '@jest/globals';
import { asCivilDate } from '../kernel/civil-date.js';
import { buildSnapshot } from './build-snapshot.js';
import type { IndicatorNode } from './indicator.js';
import type { RoundRecord, ScoreEntryRecord } from './round-record.js';
import type { RuleInput } from './rules/rule-input.js';
import type { RoundSnapshot } from './round-snapshot.js';
import { corrected, type UpheldAppeal } from './appeals/correction.js';
import { canonicalJson } from './canonical-json.js';
import { recordOf, verifyLink, verifySnapshot, type StoredSnapshot } from './verify-snapshot.js';

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
  kind: 'quarterly',
  year: 2026,
  quarter: 2,
  calendar: {
    notices: [{ year: 2026, source: '国办发明电〔2025〕7号' }],
    days: [{ on: asCivilDate('2026-05-01'), kind: 'off', note: '劳动节' }],
  },
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
  adjustments: [{ id: 'd', unitId: '甲局', kind: 'deduction', points: '1', reason: '迟报一次' }],
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
  expect(first).toMatchObject({
    base: '81',
    bonus: '5',
    deduction: '1',
    total: '85',
    grade: '合格',
    rank: 2,
  });
  expect(second).toMatchObject({ base: '94.2857', bonus: '4', total: '98.2857', grade: '合格', rank: 1 });
  expect(second?.lines.map(({ kind, points }) => [kind, points])).toEqual([
    ['indicator', '36'],
    ['not_applicable', '0'],
    ['indicator', '30'],
    ['bonus', '4'],
    ['redistribution', '28.2857'],
  ]);
});

it('recomputes to the same bytes, twice', () => {
  expect(verifySnapshot(built())).toBe('same');
  expect(canonicalJson(built())).toBe(canonicalJson(built()));
});

it('still computes results of the format before, and adds up those of the first', () => {
  const { kind: _k, calendar: _c, ordinal: _o, supersedes: _s, units, ...round } = built();
  const lined = units.map((unit) => ({
    ...unit,
    lines: unit.lines.map(({ adjustmentId: _a, ...line }) => line),
  }));
  const second: StoredSnapshot = { ...round, format: 2, units: lined };
  expect(verifySnapshot(second)).toBe('same');
  expect(verifySnapshot({ ...second, roundName: '别的名称', year: 2025 })).toBe('same');
  const entries = second.record.entries.map((one) =>
    one.indicatorId === 'ranked' ? { ...one, input: null } : one,
  );
  expect(verifySnapshot({ ...second, record: { ...second.record, entries } })).toBe('differs');
  const { record: _r, ...bare } = second;
  expect(verifySnapshot({ ...bare, format: 1 })).toBe('same');
  const [first, ...others] = bare.units;
  expect(verifySnapshot({ ...bare, format: 1, units: [{ ...first!, total: '1' }, ...others] })).toBe(
    'lines-do-not-add-up',
  );
});

describe('a correction', () => {
  const former = { id: 's1', contentHash: 'h1', content: built() };
  const appeal: UpheldAppeal = {
    id: 'p',
    unitId: '甲局',
    target: { kind: 'indicator', id: 'counted' },
    answer: '其中一次系误记',
    correction: {
      kind: 'entries',
      entries: [{ assessorId: null, input: { kind: 'counts', counts: { late: 1 } }, reason: '核减一次' }],
    },
  };
  const after = (of: UpheldAppeal): RoundSnapshot => {
    const link = { snapshotId: 's1', contentHash: 'h1', appeal: of };
    const record = corrected(recordOf(former.content), of);
    const next = buildSnapshot(record, asCivilDate('2026-08-03'), { ordinal: 1, link });
    if (!next.ok) throw new Error(next.error.key);
    return next.value;
  };

  it('is a result of its own, linked to the former, in which nothing else changed', () => {
    const next = after(appeal);
    expect(next).toMatchObject({ ordinal: 2, supersedes: { snapshotId: 's1', contentHash: 'h1' } });
    expect(verifySnapshot(next)).toBe('same');
    expect(verifyLink(next, former)).toBe(true);
    const [before] = former.content.units;
    expect(Number(next.units[0]!.total) - Number(before!.total)).toBe(2.5);
    expect(next.units[1]!.lines).toEqual(former.content.units[1]!.lines);
  });

  it('strikes a deduction, and reads facts of an automatic line again', () => {
    const target = { kind: 'adjustment', id: 'd' } as const;
    const struck = after({ ...appeal, target, correction: { kind: 'points', points: null } });
    expect(struck.record.adjustments).toEqual([]);
    expect(struck.units[0]!.deduction).toBe('0');
    expect(verifyLink(struck, former)).toBe(true);
    const halved = after({ ...appeal, target, correction: { kind: 'points', points: '0.5' } });
    expect(halved.units[0]!.deduction).toBe('0.5');
    const facts = after({ ...appeal, correction: { kind: 'facts', assignments: [] } });
    expect(verifyLink(facts, former)).toBe(true);
  });

  it('is found out when it changes anything that the appeal does not say, or another result', () => {
    const next = after(appeal);
    expect(verifyLink(next, { ...former, contentHash: 'other' })).toBe(false);
    expect(verifyLink(next, { ...former, id: 'other' })).toBe(false);
    expect(verifyLink(former.content, former)).toBe(false);
    expect(verifyLink({ ...next, ordinal: 3 }, former)).toBe(false);
    expect(verifyLink({ ...next, roundName: '别的' }, former)).toBe(false);
    const [entry, ...entries] = next.record.entries;
    const record = { ...next.record, entries: [{ ...entry!, reason: '别的' }, ...entries] };
    expect(verifyLink({ ...next, record }, former)).toBe(false);
  });
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

it('has every leaf in the bytes that are hashed', () => {
  const bytes = canonicalJson(built());
  const all = flips(built(), (other) => other);
  const unnoticed = all.filter(({ flipped }) => canonicalJson(flipped) === bytes);
  expect(all.length).toBeGreaterThan(200);
  expect(unnoticed.map(({ path }) => path)).toEqual([]);
});

/** What the arithmetic starts from and what it comes to; names and words are the hash's to guard. */
const RECKONED =
  /^\/units\/\d+\/(base|bonus|deduction|total|rank|grade|lines\/\d+\/points)$|^\/record\/entries\/\d+\/input\/(points|value|counts)/;

it('detects every changed entry and every changed result', () => {
  const all = flips(built(), (other) => other).filter(({ path }) => RECKONED.test(path));
  const unnoticed = all.filter(({ flipped }) => verifySnapshot(flipped as RoundSnapshot) === 'same');
  expect(all.length).toBeGreaterThan(30);
  expect(unnoticed.map(({ path }) => path)).toEqual([]);
});
