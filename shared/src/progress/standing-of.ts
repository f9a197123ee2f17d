import type { CivilDate } from '../kernel/civil-date.js';
import { decimal } from '../kernel/decimal.js';
import { compareQuarters, type Quarter } from '../kernel/quarter.js';

export interface ReportedStanding extends Quarter {
  /** Exact decimal text, 0–100. */
  readonly percent: string;
  readonly asOf: CivilDate;
}

/**
 * What an assignment's accepted reports amount to, in whatever order they come: the percent of the latest quarter,
 * and the day since which all stand at 100 %. A report that takes the work back starts the count anew.
 */
export function standingOf(reports: readonly ReportedStanding[]): {
  percent: string;
  completedOn: CivilDate | null;
} {
  const oldestFirst = [...reports].sort(compareQuarters);
  let completedOn: CivilDate | null = null;
  for (const { percent, asOf } of oldestFirst) {
    completedOn = decimal(percent).gte(100) ? (completedOn ?? asOf) : null;
  }
  return { percent: oldestFirst[oldestFirst.length - 1]?.percent ?? '0', completedOn };
}
