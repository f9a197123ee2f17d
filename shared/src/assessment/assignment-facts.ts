import type { CivilDate } from '../kernel/civil-date.js';
import { compareQuarters, lastDayOf, type Quarter } from '../kernel/quarter.js';
import type { CheckedStanding } from '../progress/changes/checked-standing.js';
import { standingOf } from '../progress/standing-of.js';
import { groupBy } from './group-by.js';

/** One unit's share of one task of the round's year, as it stood at the end of the round's quarter. */
export interface AssignmentFacts {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly taskCode: string;
  readonly taskTitle: string;
  /** Day of issue. */
  readonly startsOn: CivilDate;
  /** Null for standing or undated work. */
  readonly dueOn: CivilDate | null;
  /** 0–100, of the latest report accepted for this quarter or an earlier one; '0' when there is none. */
  readonly percent: string;
  /** As-of day from which the accepted reports stand at 100; null while they do not. */
  readonly completedOn: CivilDate | null;
  /** A report for this very quarter is accepted. */
  readonly reportAccepted: boolean;
}

/** An assignment as stored, without what reports have since made of it. */
export interface TrackedAssignment {
  readonly assignmentId: string;
  readonly unitId: string;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly startsOn: CivilDate;
  readonly dueOn: CivilDate | null;
}

export interface AcceptedReport extends Quarter {
  readonly assignmentId: string;
  /** Exact decimal text, 0–100. */
  readonly percent: string;
  readonly asOf: CivilDate;
  readonly submittedAt?: Date | null;
}

/** 销号 or a look-back that overruled what was reported until its day. */
export interface AssignmentCheck extends CheckedStanding {
  readonly assignmentId: string;
}

/**
 * The facts that a round for `quarter` scores from. Assignments that were issued later are left out, and so are
 * reports for later quarters and checks of later days: scoring late gives the same result as scoring in time.
 */
export function factsAtQuarterEnd(
  assignments: readonly TrackedAssignment[],
  reports: readonly AcceptedReport[],
  quarter: Quarter,
  checks: readonly AssignmentCheck[] = [],
): AssignmentFacts[] {
  const lastDay = lastDayOf(quarter);
  const checksOf = groupBy(
    checks.filter(({ on }) => on <= lastDay),
    (check) => check.assignmentId,
  );
  const byAssignment = groupBy(
    reports.filter((report) => compareQuarters(report, quarter) <= 0),
    (report) => report.assignmentId,
  );
  return assignments
    .filter((assignment) => assignment.startsOn <= lastDay)
    .map((assignment) => {
      const known = byAssignment.get(assignment.assignmentId) ?? [];
      return {
        ...assignment,
        ...standingOf(known, checksOf.get(assignment.assignmentId)),
        reportAccepted: known.some((report) => compareQuarters(report, quarter) === 0),
      };
    });
}
