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

export const isOfQuarter = (report: Quarter, quarter: Quarter): boolean =>
  compareQuarters(report, quarter) === 0;

/** The latest report before `quarter` of those given. */
export function reportBefore<R extends Quarter>(reports: readonly R[], quarter: Quarter): R | undefined {
  return reports
    .filter((report) => compareQuarters(report, quarter) < 0)
    .reduce<R | undefined>(
      (last, report) => (last && compareQuarters(last, report) > 0 ? last : report),
      undefined,
    );
}
