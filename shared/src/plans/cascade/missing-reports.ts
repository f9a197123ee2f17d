import type { ReportingDuty } from './reporting-duties.js';
import type { ReportPeriod } from './report-date.js';

/** A report that the superior asks for, and the nearest local one where there is one, which comes too late. */
export interface MissingReport {
  readonly duty: ReportingDuty;
  readonly late: ReportingDuty | null;
}

const LENGTH: Readonly<Record<ReportPeriod, number>> = {
  week: 1,
  month: 2,
  quarter: 3,
  'half-year': 4,
  year: 5,
};

const byDate = (a: ReportingDuty, b: ReportingDuty): number => (a.dueOn ?? '').localeCompare(b.dueOn ?? '');

/**
 * Reports that the superior asks for and no local duty covers in time. Each dated local duty covers one, the latest
 * that is still in time; a local rhythm covers every date and every rhythm that is not denser. @source R87
 */
export function missingReports(
  asked: readonly ReportingDuty[],
  local: readonly ReportingDuty[],
): MissingReport[] {
  const rhythms = local.flatMap(({ every }) => (every === null ? [] : [LENGTH[every]]));
  const unused = local.filter(({ dueOn }) => dueOn !== null).sort(byDate);
  return [...asked].sort(byDate).flatMap((duty): MissingReport[] => {
    if (duty.every !== null)
      return rhythms.some((length) => length <= LENGTH[duty.every!]) ? [] : [{ duty, late: null }];
    if (rhythms.length > 0) return [];
    const inTime = unused.filter(({ dueOn }) => dueOn! <= duty.dueOn!).pop();
    if (!inTime) return [{ duty, late: unused[0] ?? null }];
    unused.splice(unused.indexOf(inTime), 1);
    return [];
  });
}
