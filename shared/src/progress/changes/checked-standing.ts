import type { CivilDate } from '../../kernel/civil-date.js';

/**
 * What somebody other than the unit has established on a day: 销号 confirmed that the work is done, a look-back found
 * that it is not. It overrules every report whose figures are of that day or an earlier one, unless it was
 * submitted after it with figures of that same day; reports with later figures count anew. @source R16
 */
export interface CheckedStanding {
  readonly on: CivilDate;
  /** Instant of the decision: orders several of one day. */
  readonly decidedAt: Date;
  /** Exact decimal text, 0–100. */
  readonly percent: string;
  readonly completedOn: CivilDate | null;
}

/** The one that counts: the latest. Null where nobody has checked yet. */
export const latestCheck = (checks: readonly CheckedStanding[]): CheckedStanding | null =>
  checks.reduce<CheckedStanding | null>(
    (latest, check) => (latest && isBefore(check, latest) ? latest : check),
    null,
  );

const isBefore = (a: CheckedStanding, b: CheckedStanding): boolean =>
  a.on < b.on || (a.on === b.on && a.decidedAt < b.decidedAt);
