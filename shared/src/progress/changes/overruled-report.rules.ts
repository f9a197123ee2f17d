import type { CivilDate } from '../../kernel/civil-date.js';
import { compareQuarters, quarterOf } from '../../kernel/quarter.js';
import { isLater, type ReportedStanding } from '../standing-of.js';
import { latestCheck, type CheckedStanding } from './checked-standing.js';

/**
 * Does a look-back stand against an accepted report, so that its quarter must be open to another? Only in the present
 * quarter: of earlier ones the unit tells in the report of the present. @source R16
 */
export function isOverruled(
  report: ReportedStanding,
  checks: readonly CheckedStanding[],
  today: CivilDate,
): boolean {
  const check = latestCheck(checks);
  if (!check || check.completedOn !== null) return false;
  return compareQuarters(report, quarterOf(today)) === 0 && !isLater(report, check);
}
