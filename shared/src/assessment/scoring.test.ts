import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, asCivilDate, type CivilDate } from '../kernel/civil-date.js';
import { decimal, sum } from '../kernel/decimal.js';
import { firstDayOf, lastDayOf } from '../kernel/quarter.js';
import type { AssignmentFacts } from './assignment-facts.js';
import { scoreAutomatically } from './automatic-indicator.js';
import { buildSnapshot } from './build-snapshot.js';
import { periodOf } from './round-period.js';
import { canonicalJson } from './canonical-json.js';
import { leavesOf } from './indicator.js';
import type { AssignmentMeasure } from './automatic-measure.js';
import { INDICATOR_TEMPLATE } from './indicator-template.js';
import { PLAIN_RUBRIC } from './plain-rubric.js';
import type { RoundRecord } from './round-record.js';
import type { LineExplanation, RoundSnapshot } from './round-snapshot.js';
import { scoreRound } from './score-round.js';
import { scoreUnit } from './score-unit.js';

const QUARTER = { year: 2026, quarter: 2 };
const FIRST = firstDayOf(QUARTER);
const LAST = lastDayOf(QUARTER);
const ROUND = { ...QUARTER, kind: 'quarterly', calendar: { notices: [], days: [] } } as const;
const PERIOD = periodOf(ROUND);
const TODAY = asCivilDate('2026-07-10');

const day = (low: number, high: number) => fc.integer({ min: low, max: high }).map((n) => addDays(FIRST, n));

const percentText = fc.integer({ min: 0, max: 9_999 }).map((n) => decimal(n).div(100).toFixed());

const assignment = (unitId: fc.Arbitrary<string>): fc.Arbitrary<AssignmentFacts> =>
  fc
    .record({
      assignmentId: fc.uuid(),
      unitId,
      taskCode: fc.integer({ min: 1, max: 60 }).map((n) => `2026-01-${String(n).padStart(3, '0')}`),
      taskTitle: fc.constant('压缩办理时限'),
      startsOn: day(-90, 80),
      dueOn: fc.option(day(-80, 200)),
      percent: percentText,
      completedOn: fc.option(day(-80, 95)),
      reportAccepted: fc.boolean(),
    })
    .map((facts) => ({ ...facts, percent: facts.completedOn ? '100' : facts.percent }));

const UNITS = ['unit-1', 'unit-2', 'unit-3', 'unit-4'];
const MANUAL = leavesOf(INDICATOR_TEMPLATE).filter(({ rule }) => rule.kind === 'judgement');

/** A round in which every manual cell is scored. */
const round: fc.Arbitrary<RoundRecord> = fc
  .record({
    assignments: fc.uniqueArray(assignment(fc.constantFrom(...UNITS)), {
      maxLength: 30,
      selector: (a) => a.assignmentId,
    }),
    fractions: fc.array(fc.integer({ min: 0, max: 10_000 }), {
      minLength: UNITS.length * MANUAL.length,
      maxLength: UNITS.length * MANUAL.length,
    }),
    adjustments: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        unitId: fc.constantFrom(...UNITS),
        kind: fc.constantFrom('bonus' as const, 'deduction' as const),
        points: fc.integer({ min: 1, max: 100_000 }).map((n) => decimal(n).div(10_000).toFixed()),
        reason: fc.constant('见督查记录'),
      }),
      { maxLength: 8, selector: (a) => a.id },
    ),
    excluded: fc.subarray(UNITS, { maxLength: 2 }),
  })
  .map(({ assignments, fractions, adjustments, excluded }) => ({
    ...ROUND,
    roundId: 'round',
    roundName: '2026年二季度督查',
    rubric: PLAIN_RUBRIC,
    vetoes: [],
    indicators: INDICATOR_TEMPLATE,
    units: UNITS.map((unitId, index) => ({
      unitId,
      unitName: `单位${index}`,
      categoryId: index < 3 ? 'category-1' : 'category-2',
      categoryName: '直属机构',
      sortOrder: index,
      participates: !excluded.includes(unitId),
    })),
    entries: UNITS.flatMap((unitId, u) =>
      MANUAL.map((leaf, m) => ({
        unitId,
        indicatorId: leaf.id,
        assessorId: null,
        input: {
          kind: 'points' as const,
          points: decimal(leaf.maxPoints)
            .times(fractions[u * MANUAL.length + m] ?? 0)
            .div(10_000)
            .round(4)
            .toFixed(),
        },
        reason: '按抽查结果',
      })),
    ),
    adjustments: adjustments,
    assignments,
  }));

const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

function snapshotOf(record: RoundRecord): RoundSnapshot {
  const result = buildSnapshot(record, TODAY);
  if (!result.ok) throw new Error(result.error.key);
  return result.value;
}

/** Ten-thousandths of a point as whole numbers: nothing of the code under test, no division but BigInt's. */
const tenThousandths = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole) * 10_000n + BigInt(fraction.padEnd(4, '0'));
  return text.startsWith('-') ? -value : value;
};
const halfUp = (part: bigint, whole: bigint): bigint => (2n * part + whole) / (2n * whole);

/** The reader's arithmetic: from what a scorecard says to its points. */
function recompute({ key, values }: LineExplanation): bigint | undefined {
  const max = tenThousandths(values.max ?? '0');
  if (key === 'ratio') return halfUp(max * BigInt(values.part!), BigInt(values.whole!));
  if (key === 'mean_percent')
    return halfUp(max * tenThousandths(values.sum!), BigInt(values.count!) * 100n * 10_000n);
  return key === 'nothing_due' ? max : undefined;
}

describe('properties of a result', () => {
  it('does not change with the order of rows, and recomputes to the same bytes', () => {
    fc.assert(
      fc.property(round, fc.integer(), (record, seed) => {
        fc.pre(record.units.some(({ participates }) => participates));
        const other: RoundRecord = {
          ...record,
          units: shuffled(record.units, seed),
          assignments: shuffled(record.assignments, seed),
          adjustments: shuffled(record.adjustments, seed),
          entries: shuffled(record.entries, seed),
          indicators: shuffled(record.indicators, seed),
        };
        expect(canonicalJson(snapshotOf(other))).toBe(canonicalJson(snapshotOf(record)));
      }),
    );
  });

  it('keeps the base between 0 and 100 and the total equal to the sum of the lines shown', () => {
    fc.assert(
      fc.property(round, (record) => {
        fc.pre(record.units.some(({ participates }) => participates));
        for (const unit of snapshotOf(record).units.filter(({ participates }) => participates)) {
          expect(decimal(unit.base).gte(0) && decimal(unit.base).lte(100)).toBe(true);
          const points = unit.lines.map((line) => tenThousandths(line.points));
          expect(points.reduce((a, b) => a + b, 0n)).toBe(tenThousandths(unit.total));
          const parts = sum([unit.base, unit.bonus]).minus(unit.deduction);
          expect(parts.toFixed()).toBe(unit.total);
        }
      }),
    );
  });

  it('explains every automatic line with numbers that give exactly its points', () => {
    fc.assert(
      fc.property(round, (record) => {
        fc.pre(record.units.some(({ participates }) => participates));
        for (const line of snapshotOf(record).units.flatMap(({ lines }) => lines)) {
          const expected = recompute(line.explanation);
          if (expected !== undefined) expect(tenThousandths(line.points)).toBe(expected);
          if (line.explanation.key === 'ratio')
            expect(line.facts.filter(({ counted }) => counted)).toHaveLength(
              Number(line.explanation.values.part),
            );
        }
      }),
    );
  });

  it("gives a unit the same score whatever happens to the others' rows", () => {
    fc.assert(
      fc.property(round, (record) => {
        const alone: RoundRecord = {
          ...record,
          units: record.units.filter(({ unitId }) => unitId === 'unit-1'),
          assignments: record.assignments.filter(({ unitId }) => unitId === 'unit-1'),
          adjustments: record.adjustments.filter(({ unitId }) => unitId === 'unit-1'),
          entries: record.entries.filter(({ unitId }) => unitId === 'unit-1'),
        };
        expect(scoreRound(alone)[0]).toEqual(scoreRound(record)[0]);
      }),
    );
  });

  it('never lowers a score because a task was completed earlier', () => {
    const automatic = INDICATOR_TEMPLATE.filter(({ rule }) => rule?.kind === 'automatic');
    const leaves = leavesOf(automatic.map((node) => ({ ...node, parentId: null })));
    fc.assert(
      fc.property(
        fc.array(assignment(fc.constant('unit-1')), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.integer({ min: 1, max: 120 }),
        (assignments, pick, daysEarlier) => {
          const chosen = assignments[pick % assignments.length]!;
          const earlier = assignments.map((a) => (a === chosen ? completedEarlier(a, daysEarlier) : a));
          for (const leaf of leaves) {
            const { rule } = leaf;
            if (rule.kind !== 'automatic') continue;
            const { measure } = rule;
            if (measure === 'findings_rectified') continue;
            const points = (of: AssignmentFacts[]) =>
              scoreAutomatically(measure, leaf.maxPoints, of, PERIOD).points;
            expect(decimal(points(earlier)).gte(points(assignments))).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('agrees with an independent reading of the three automatic methods in whole numbers', () => {
    fc.assert(
      fc.property(
        fc.array(assignment(fc.constant('unit-1')), { maxLength: 12 }),
        fc.constantFrom('25', '20', '15', '7.5', '33.3333', '0.0001'),
        (assignments, max) => {
          const points = (measure: AssignmentMeasure) =>
            tenThousandths(scoreAutomatically(measure, max, assignments, PERIOD).points);
          const full = tenThousandths(max);
          const part = (of: AssignmentFacts[], whole: AssignmentFacts[]) =>
            whole.length === 0 ? full : halfUp(full * BigInt(of.length), BigInt(whole.length));

          const due = assignments.filter((a) => a.dueOn && a.dueOn <= LAST && a.startsOn <= a.dueOn);
          const live = due.filter((a) => a.dueOn! >= FIRST || !a.completedOn || a.completedOn >= FIRST);
          const inTime = live.filter((a) => a.completedOn && a.completedOn <= a.dueOn!);
          expect(points('on_time')).toBe(part(inTime, live));

          const reported = assignments.filter(
            (a) => a.reportAccepted || (a.completedOn && a.completedOn < FIRST),
          );
          expect(points('accepted_reports')).toBe(part(reported, assignments));

          const total = assignments.reduce((t, a) => t + tenThousandths(a.percent), 0n);
          const count = BigInt(assignments.length);
          const mean = count === 0n ? full : halfUp(full * total, count * 1_000_000n);
          expect(points('completion')).toBe(mean);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

function completedEarlier(a: AssignmentFacts, days: number): AssignmentFacts {
  const moved = addDays(a.completedOn ?? LAST, -days);
  const completedOn: CivilDate = moved < a.startsOn && a.completedOn === null ? a.startsOn : moved;
  return { ...a, percent: '100', completedOn };
}

describe('single cases', () => {
  const fact = (over: Partial<AssignmentFacts>): AssignmentFacts => ({
    assignmentId: 'a',
    unitId: 'unit-1',
    taskCode: '2026-01-001',
    taskTitle: '压缩办理时限',
    startsOn: asCivilDate('2026-02-01'),
    dueOn: asCivilDate('2026-06-30'),
    percent: '0',
    completedOn: null,
    reportAccepted: false,
    ...over,
  });
  const onTime = (...facts: AssignmentFacts[]) => scoreAutomatically('on_time', '25', facts, PERIOD);

  it('counts completion on the very day of the deadline as in time, the day after as late', () => {
    const done = (on: string) => onTime(fact({ percent: '100', completedOn: asCivilDate(on) })).points;
    expect(done('2026-06-30')).toBe('25');
    expect(done('2026-07-01')).toBe('0');
  });

  it('R91: takes no task as late whose deadline passed before it was issued', () => {
    const late = fact({ startsOn: asCivilDate('2026-05-10'), dueOn: asCivilDate('2026-05-09') });
    expect(onTime(late).explanation.key).toBe('nothing_due');
  });

  it('carries an overdue task into the next quarter, and leaves what was finished before it', () => {
    const overdue = fact({ assignmentId: 'b', dueOn: asCivilDate('2026-03-31') });
    const finished = {
      ...overdue,
      assignmentId: 'c',
      percent: '100',
      completedOn: asCivilDate('2026-03-20'),
    };
    const result = onTime(overdue, finished);
    expect(result.facts.map(({ assignmentId }) => assignmentId)).toEqual(['b']);
    expect(result.points).toBe('0');
  });

  it('gives full points where nothing was due, and says so', () => {
    expect(onTime()).toEqual({
      points: '25',
      explanation: { key: 'nothing_due', values: { max: '25' }, reason: '' },
      facts: [],
    });
  });

  it('keeps a missing score apart from zero, and refuses to publish with it', () => {
    const own = { entries: [], adjustments: [], vetoes: [], assignments: [] };
    const scoring = {
      indicators: INDICATOR_TEMPLATE,
      rubric: PLAIN_RUBRIC,
      period: PERIOD,
      placeOf: () => null,
    };
    const score = scoreUnit({ unitId: 'unit-1', categoryId: 'c' }, own, scoring);
    expect(score.missing).toBe(MANUAL.length);
    expect(score.lines.filter(({ points }) => points === null)).toHaveLength(MANUAL.length);
    const units = [
      {
        unitId: 'unit-1',
        unitName: '甲局',
        categoryId: 'c',
        categoryName: '部门',
        sortOrder: 1,
        participates: true,
      },
    ];
    const record = {
      ...ROUND,
      ...own,
      rubric: PLAIN_RUBRIC,
      roundId: 'r',
      roundName: '督查',
      indicators: INDICATOR_TEMPLATE,
      units,
    };
    expect(buildSnapshot(record, TODAY)).toEqual({
      ok: false,
      error: { key: 'assessment.scores-missing' },
    });
    const nobody = { ...record, units: units.map((unit) => ({ ...unit, participates: false })) };
    expect(buildSnapshot(nobody, TODAY)).toEqual({ ok: false, error: { key: 'assessment.no-units' } });
  });
});
