import type { CivilDate } from '../kernel/civil-date.js';
import { standingOn, type ProgressFacts } from './task-status.js';

/** 按期 / 未按期: what became of a share's deadline. */
export const TIMELINESS = ['on_time', 'late'] as const;
export type Timeliness = (typeof TIMELINESS)[number];

/**
 * `on_time`: finished by the deadline that stands now, extensions included. `late`: finished after it, or not finished
 * and the day is past. Null while nobody can say: the deadline is still to come, or there is none, or the work is
 * suspended, or the deadline had passed before the work was issued, which binds nobody (@source R91).
 * `LightSql.timeliness` is its twin; a test compares them.
 */
export function timelinessOf(facts: ProgressFacts, today: CivilDate): Timeliness | null {
  const { dueOn, startsOn } = facts;
  if (dueOn === null || dueOn < startsOn) return null;
  const standing = standingOn(facts);
  if (standing === 'suspended') return null;
  if (standing === 'open') return today > dueOn ? 'late' : null;
  const finishedOn = facts.completedOn ?? facts.closedOn;
  return finishedOn !== null && finishedOn > dueOn ? 'late' : 'on_time';
}
