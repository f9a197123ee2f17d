import { compareQuarters } from '../kernel/quarter.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { CheckedStanding } from './changes/checked-standing.js';
import { standingOf, type ReportedStanding } from './standing-of.js';

export interface AcceptedReport extends ReportedStanding {
  readonly id: string;
}

/** What an assignment repeats of its accepted reports, so that ledger and lights need not read them. */
export interface AssignmentProgress {
  readonly percent: string;
  readonly completedOn: CivilDate | null;
  readonly latestReportId: string;
}

/**
 * The assignment's progress once `report` is accepted beside `earlier` ones; the latest quarter's report counts,
 * unless a check (销号, look-back) has overruled it since.
 */
export function applyAcceptedReport(
  earlier: readonly AcceptedReport[],
  report: AcceptedReport,
  checks: readonly CheckedStanding[] = [],
): AssignmentProgress {
  const accepted = [...earlier.filter(({ id }) => id !== report.id), report];
  const latest = accepted.reduce((a, b) => (compareQuarters(a, b) < 0 ? b : a));
  return { ...standingOf(accepted, checks), latestReportId: latest.id };
}
