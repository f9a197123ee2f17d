import type { CivilDate } from '../kernel/civil-date.js';
import { decimal } from '../kernel/decimal.js';
import { compareQuarters, type Quarter } from '../kernel/quarter.js';
import { latestCheck, type CheckedStanding } from './changes/checked-standing.js';

export interface ReportedStanding extends Quarter {
  /** Exact decimal text, 0–100. */
  readonly percent: string;
  readonly asOf: CivilDate;
}

/**
 * What an assignment's accepted reports amount to, in whatever order they come: the percent of the latest quarter,
 * and the day since which all stand at 100 %. A report that takes the work back starts the count anew. The latest
 * check (销号, look-back) is what counts until a report has figures of a later day.
 */
export function standingOf(
  reports: readonly ReportedStanding[],
  checks: readonly CheckedStanding[] = [],
): {
  percent: string;
  completedOn: CivilDate | null;
} {
  const check = latestCheck(checks);
  const oldestFirst = reports.filter(({ asOf }) => !check || asOf > check.on).sort(compareQuarters);
  let completedOn = check?.completedOn ?? null;
  for (const { percent, asOf } of oldestFirst) {
    completedOn = decimal(percent).gte(100) ? (completedOn ?? asOf) : null;
  }
  const percent = oldestFirst[oldestFirst.length - 1]?.percent ?? check?.percent ?? '0';
  return { percent, completedOn };
}
