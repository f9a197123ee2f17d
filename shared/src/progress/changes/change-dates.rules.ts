import type { CivilDate } from '../../kernel/civil-date.js';
import type { Refusal } from '../../kernel/refusal.js';
import { ok, refused, type Result } from '../../kernel/result.js';

export type ChangeDatesRefusal =
  | 'change.asked-not-later'
  | 'change.asked-in-past'
  | 'change.granted-in-past'
  | 'change.granted-not-later'
  | 'change.resume-in-past'
  | 'change.work-done';

type Checked = Result<CivilDate, Refusal<ChangeDatesRefusal>>;

/** A unit asks for a day after the present deadline, and not for one that is over. */
export function checkAskedDueOn(asked: CivilDate, dueOn: CivilDate, today: CivilDate): Checked {
  if (asked < today) return refused({ key: 'change.asked-in-past' });
  if (asked <= dueOn) return refused({ key: 'change.asked-not-later', values: { dueOn } });
  return ok(asked);
}

/** The office may grant another day than was asked for: later than the deadline that it moves, from today on. */
export function checkGrantedDueOn(granted: CivilDate, dueOn: CivilDate, today: CivilDate): Checked {
  if (granted < today) return refused({ key: 'change.granted-in-past' });
  if (granted <= dueOn) return refused({ key: 'change.granted-not-later', values: { dueOn } });
  return ok(granted);
}

/** Suspended work is planned to go on some day after today. */
export const checkResumeOn = (resumeOn: CivilDate, today: CivilDate): Checked =>
  resumeOn > today ? ok(resumeOn) : refused({ key: 'change.resume-in-past' });
