import { describe, expect, it } from '@jest/globals';
import { asCivilDate } from '../kernel/civil-date.js';
import { factsAtQuarterEnd, type AcceptedReport, type TrackedAssignment } from './assignment-facts.js';
import { standingOf } from '../progress/standing-of.js';

const tracked: TrackedAssignment = {
  assignmentId: 'a',
  unitId: 'unit',
  taskCode: '2026-01-001',
  taskTitle: '压缩办理时限',
  startsOn: asCivilDate('2026-02-01'),
  dueOn: asCivilDate('2026-12-31'),
};

const report = (quarter: number, percent: string, asOf: string): AcceptedReport => ({
  assignmentId: 'a',
  year: 2026,
  quarter,
  percent,
  asOf: asCivilDate(asOf),
});

const reports = [
  report(3, '100', '2026-09-20'),
  report(1, '30', '2026-03-28'),
  report(2, '55.5', '2026-06-27'),
];

describe('facts at the end of a quarter', () => {
  const at = (quarter: number) => factsAtQuarterEnd([tracked], reports, { year: 2026, quarter })[0];

  it('take the latest accepted percent up to the quarter and nothing later', () => {
    expect(at(1)).toMatchObject({ percent: '30', completedOn: null, reportAccepted: true });
    expect(at(2)).toMatchObject({ percent: '55.5', completedOn: null });
    expect(at(3)).toMatchObject({ percent: '100', completedOn: '2026-09-20', reportAccepted: true });
    expect(at(4)).toMatchObject({ percent: '100', completedOn: '2026-09-20', reportAccepted: false });
  });

  it('leave out what was issued later and show what has no report as untouched', () => {
    const later = { ...tracked, startsOn: asCivilDate('2026-04-01') };
    expect(factsAtQuarterEnd([later], [], { year: 2026, quarter: 1 })).toEqual([]);
    const [facts] = factsAtQuarterEnd([later], [], { year: 2026, quarter: 2 });
    expect(facts).toMatchObject({ percent: '0', reportAccepted: false });
  });
});

it('dates completion from the report since which the work stands at 100', () => {
  expect(standingOf([])).toEqual({ percent: '0', completedOn: null });
  const corrected = [
    report(1, '100', '2026-03-01'),
    report(2, '90', '2026-06-01'),
    report(3, '100', '2026-09-01'),
    report(4, '100', '2026-12-01'),
  ];
  expect(standingOf(corrected)).toEqual({ percent: '100', completedOn: '2026-09-01' });
  expect(standingOf(corrected.slice(0, 2))).toEqual({ percent: '90', completedOn: null });
});

it('R16: takes back what a look-back found not to hold, from the quarter in which it was found', () => {
  const done = [
    { assignmentId: 'a', year: 2026, quarter: 1, percent: '100', asOf: asCivilDate('2026-03-28') },
  ];
  const assignment = {
    assignmentId: 'a',
    unitId: 'u',
    taskCode: '1',
    taskTitle: '任务',
    startsOn: asCivilDate('2026-01-10'),
    dueOn: null,
  };
  const check = {
    assignmentId: 'a',
    on: asCivilDate('2026-05-20'),
    decidedAt: new Date('2026-05-20T02:00:00Z'),
    percent: '70',
    completedOn: null,
  };
  const percentAt = (quarter: number) =>
    factsAtQuarterEnd([assignment], done, { year: 2026, quarter }, [check])[0]?.percent;
  expect([percentAt(1), percentAt(2), percentAt(3)]).toEqual(['100', '70', '70']);
});
