import type { CivilDate } from '../kernel/civil-date.js';
import { compareQuarters, firstDayOf, quarterOf, type Quarter } from '../kernel/quarter.js';
import type { Refusal } from '../kernel/refusal.js';
import { ok, refused, type Result } from '../kernel/result.js';

export type ReportPeriodRefusal =
  | 'progress.quarter-in-future'
  | 'progress.quarter-before-start'
  | 'progress.as-of-in-future'
  | 'progress.as-of-before-quarter';

export interface ReportPeriod {
  readonly quarter: Quarter;
  /** The day that the report's figures are of. */
  readonly asOf: CivilDate;
  /** First day of the assignment. */
  readonly startsOn: CivilDate;
}

/**
 * May a unit report on this quarter, with figures of that day? From the quarter of issue to the present one. The
 * figures may be later than the quarter (it is reported on after its end) but not from before it: the as-of day of
 * the report that reaches 100 % decides whether the work was done in time.
 */
export function checkReportPeriod(
  { quarter, asOf, startsOn }: ReportPeriod,
  today: CivilDate,
): Result<Quarter, Refusal<ReportPeriodRefusal>> {
  if (compareQuarters(quarter, quarterOf(today)) > 0) return refused({ key: 'progress.quarter-in-future' });
  if (compareQuarters(quarter, quarterOf(startsOn)) < 0)
    return refused({ key: 'progress.quarter-before-start' });
  if (asOf > today) return refused({ key: 'progress.as-of-in-future' });
  if (asOf < firstDayOf(quarter)) return refused({ key: 'progress.as-of-before-quarter' });
  return ok(quarter);
}
