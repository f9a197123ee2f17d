import type { CivilDate } from '../kernel/civil-date.js';
import { decimal } from '../kernel/decimal.js';
import { compareQuarters, type Quarter } from '../kernel/quarter.js';
import { latestCheck, type CheckedStanding } from './changes/checked-standing.js';

export interface ReportedStanding extends Quarter {
  /** Exact decimal text, 0–100. */
  readonly percent: string;
  readonly asOf: CivilDate;
  /** Instant at which it left the unit; absent where only whole days are known. */
  readonly submittedAt?: Date | null;
}

/**
 * What an assignment's accepted reports amount to, in whatever order they come: the percent of the latest quarter,
 * and the day since which all stand at 100 %. A report that takes the work back starts the count anew. The latest
 * check (销号, look-back) is what counts until a report has figures of a later day, or of the same day and was submitted
 * after it.
 */
export function standingOf(
  reports: readonly ReportedStanding[],
  checks: readonly CheckedStanding[] = [],
): {
  percent: string;
  completedOn: CivilDate | null;
} {
  const check = latestCheck(checks);
  const oldestFirst = reports.filter((one) => !check || isLater(one, check)).sort(compareQuarters);
  let completedOn = check?.completedOn ?? null;
  for (const { percent, asOf } of oldestFirst) {
    completedOn = decimal(percent).gte(100) ? (completedOn ?? asOf) : null;
  }
  const percent = oldestFirst[oldestFirst.length - 1]?.percent ?? check?.percent ?? '0';
  return { percent, completedOn };
}

/** Whether a report says something newer than what was established. */
export const isLater = (
  { asOf, submittedAt }: ReportedStanding,
  { on, decidedAt }: CheckedStanding,
): boolean => asOf > on || (asOf === on && !!submittedAt && submittedAt > decidedAt);
