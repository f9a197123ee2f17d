import type { CivilDate } from '../../kernel/civil-date.js';
import { ok, refused, type Result } from '../../kernel/result.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { MarkRefusal } from './deadlines.refusals.js';

export interface MarkFacts {
  readonly shareState: string;
  readonly shareWithdrawn: boolean;
  readonly startsOn: CivilDate;
}

/** May the unit enter that something was done on that day? A date in the future cannot have been worked yet. */
export function checkMark(
  { shareState, shareWithdrawn, startsOn }: MarkFacts,
  doneOn: CivilDate,
  today: CivilDate,
): Result<null, Refusal<MarkRefusal>> {
  if (shareWithdrawn) return refused({ key: 'deadline.share-withdrawn' });
  if (shareState === 'to_sign') return refused({ key: 'deadline.not-signed' });
  if (shareState !== 'signed') return refused({ key: 'deadline.share-at-rest' });
  if (doneOn > today) return refused({ key: 'deadline.done-in-future' });
  if (doneOn < startsOn) return refused({ key: 'deadline.done-before-start' });
  return ok(null);
}

export interface Mark {
  readonly doneOn: CivilDate;
  readonly count: number;
}

/** How often it was done, and the day on which the required count was reached; null while it is not. */
export function standingOfMarks(
  marks: readonly Mark[],
  requiredCount: number,
): { doneCount: number; completedOn: CivilDate | null } {
  let doneCount = 0;
  let completedOn: CivilDate | null = null;
  for (const { doneOn, count } of [...marks].sort((a, b) => (a.doneOn < b.doneOn ? -1 : 1))) {
    doneCount += count;
    if (doneCount >= requiredCount) completedOn ??= doneOn;
  }
  return { doneCount, completedOn };
}
