import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asCivilDate } from '../kernel/civil-date.js';
import { findingsOn, type FindingEntry, type TrackedFinding } from './finding-facts.js';
import { scoreFindings } from './score-findings.js';

const day = asCivilDate;
const Q3 = { begins: day('2026-07-01'), ends: day('2026-09-30') };
const Q4 = { begins: day('2026-10-01'), ends: day('2026-12-31') };

const entry = (kind: FindingEntry['kind'], on: string, dueOn: string | null = null): FindingEntry => ({
  kind,
  on: day(on),
  dueOn: dueOn === null ? null : day(dueOn),
});

const finding = (entries: readonly FindingEntry[], over: Partial<TrackedFinding> = {}): TrackedFinding => ({
  findingId: 'f1',
  assignmentId: 'a1',
  unitId: 'u1',
  taskCode: '2026-01-001',
  title: '台账不实',
  raisedOn: day('2026-07-10'),
  firstDueOn: day('2026-08-31'),
  entries,
  ...over,
});

const answered = entry('answer', '2026-08-20');
const settled = entry('settlement', '2026-09-02');

const pointsOf = (findings: readonly TrackedFinding[], period = Q3) =>
  scoreFindings('10', findingsOn(findings, period.ends), period);

describe('findings as an automatic measure', () => {
  it('R20: counts what was answered by its day and confirmed', () => {
    expect(pointsOf([finding([answered, settled])])).toMatchObject({
      points: '10',
      explanation: { key: 'ratio', values: { part: '1', whole: '1', max: '10' } },
      facts: [{ findingId: 'f1', assignmentId: 'a1', taskTitle: '台账不实', counted: true, percent: '100' }],
    });
  });

  it('counts unanswered, late, sent back and unconfirmed ones as not rectified', () => {
    const late = [entry('answer', '2026-09-01'), settled];
    const sentBack = [answered, entry('return', '2026-08-25'), entry('answer', '2026-09-05'), settled];
    for (const entries of [[], [answered], late, sentBack])
      expect(pointsOf([finding(entries)])).toMatchObject({ points: '0', facts: [{ counted: false }] });
  });

  it('the re-check counts in its quarter, and the new last day in its own', () => {
    const failed = entry('recheck_fail', '2026-09-20', '2026-10-15');
    const one = finding([answered, settled, failed]);
    expect(pointsOf([one]).points).toBe('0');
    const after = finding([...one.entries, entry('answer', '2026-10-10'), entry('settlement', '2026-10-20')]);
    expect(pointsOf([after]).points).toBe('0');
    expect(pointsOf([after], Q4)).toMatchObject({ points: '10', facts: [{ counted: true }] });
  });

  it('leaves out what was settled before the period or is not due yet', () => {
    const nothing = { points: '10', explanation: { key: 'nothing_due' }, facts: [] };
    expect(pointsOf([finding([answered, settled])], Q4)).toMatchObject(nothing);
    expect(pointsOf([finding([], { firstDueOn: day('2026-10-01') })])).toMatchObject(nothing);
    expect(pointsOf([finding([], { raisedOn: day('2026-10-01') })])).toMatchObject(nothing);
  });

  it('scoring late gives what scoring in time gave, in whatever order findings come', () => {
    const kinds = ['answer', 'return', 'settlement', 'recheck_fail', 'recheck_pass', 'comment'] as const;
    const laterEntry = fc
      .tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 28 }))
      .map(([kind, on]) => entry(kind, `2026-10-${String(on).padStart(2, '0')}`, '2026-11-30'));
    const sample = fc.array(fc.tuple(fc.uuid(), fc.boolean(), fc.array(laterEntry)), { maxLength: 8 });
    fc.assert(
      fc.property(sample, (rows) => {
        const before = rows.map(([findingId, done]) =>
          finding(done ? [answered, settled] : [], { findingId }),
        );
        const after = rows.map(([, , later], index) => {
          const known = before[index]!;
          return { ...known, entries: [...known.entries, ...later] };
        });
        expect(pointsOf(after.reverse())).toEqual(pointsOf(before));
      }),
      { numRuns: 200 },
    );
  });
});
