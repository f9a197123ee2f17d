import { asCivilDate } from '#shared/kernel/civil-date.js';
import { compareQuarters, nextQuarter, quarterOf, type Quarter } from '#shared/kernel/quarter.js';

/** Quarters that a unit can report on: from the one in which the work started to the present, latest first. */
export function reportQuarters(startsOn: string, today: string): Quarter[] {
  const last = quarterOf(asCivilDate(today));
  const quarters: Quarter[] = [];
  for (let q = quarterOf(asCivilDate(startsOn)); compareQuarters(q, last) <= 0; q = nextQuarter(q))
    quarters.unshift(q);
  return quarters.length > 0 ? quarters : [last];
}

interface ReportOfQuarter extends Quarter {
  /** A look-back stands against it: it is read, and the quarter is open to another. */
  readonly overruledAt?: string | null;
}

/** The report of the quarter that stands, or is being written. */
export const reportOf = <R extends ReportOfQuarter>(reports: readonly R[], quarter: Quarter): R | undefined =>
  reports.find((report) => !report.overruledAt && compareQuarters(report, quarter) === 0);

/** The latest of those given from before `quarter`, or of this quarter and overruled. */
export function reportBefore<R extends ReportOfQuarter>(
  reports: readonly R[],
  quarter: Quarter,
): R | undefined {
  return reports
    .filter((report) => compareQuarters(report, quarter) < (report.overruledAt ? 1 : 0))
    .reduce<R | undefined>(
      (last, report) => (last && compareQuarters(last, report) >= 0 ? last : report),
      undefined,
    );
}
