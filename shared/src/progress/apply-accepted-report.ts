import type { CivilDate } from '../kernel/civil-date.js';
import { decimal } from '../kernel/decimal.js';
import { compareQuarters, type Quarter } from '../kernel/quarter.js';

export interface AcceptedReport extends Quarter {
  readonly id: string;
  /** Exact decimal text, 0–100. */
  readonly percent: string;
  readonly asOf: CivilDate;
}

/** What an assignment repeats of its accepted reports, so that ledger and lights need not read them. */
export interface AssignmentProgress {
  readonly percent: string;
  readonly completedOn: CivilDate | null;
  readonly latestReportId: string;
}

/**
 * The assignment's progress once `report` is accepted beside `earlier` ones. The report of the latest quarter
 * counts, in whatever order they were accepted. Complete since the first report from which on all stand at 100 %:
 * one that takes the work back starts the count anew.
 */
export function applyAcceptedReport(
  earlier: readonly AcceptedReport[],
  report: AcceptedReport,
): AssignmentProgress {
  const oldestFirst = [...earlier.filter(({ id }) => id !== report.id), report].sort(compareQuarters);
  const latest = oldestFirst[oldestFirst.length - 1] ?? report;
  let completedOn: CivilDate | null = null;
  for (const { percent, asOf } of oldestFirst) {
    completedOn = decimal(percent).gte(100) ? (completedOn ?? asOf) : null;
  }
  return { percent: latest.percent, completedOn, latestReportId: latest.id };
}
