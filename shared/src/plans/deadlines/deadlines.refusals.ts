/** Why a unit may not enter something as done. */
export const MARK_REFUSALS = [
  'deadline.share-withdrawn',
  'deadline.not-signed',
  /** Suspended, in check, or struck off. */
  'deadline.share-at-rest',
  'deadline.done-in-future',
  'deadline.done-before-start',
] as const;
export type MarkRefusal = (typeof MARK_REFUSALS)[number];

export const DEADLINE_REFUSALS = [
  ...MARK_REFUSALS,
  'deadline.count-out-of-range',
  'deadline.text-too-long',
  /** The task waits for no event of that name. */
  'deadline.no-such-event',
  'deadline.event-in-future',
  /** A limit in hours counts from the hour. */
  'deadline.event-time-missing',
  /** The text gives no number, so that the last day is entered with the event. */
  'deadline.event-due-missing',
  'deadline.due-before-event',
  'deadline.event-recorded-twice',
  'deadline.too-many-events',
  /** Something was entered as done after the event. */
  'deadline.event-in-use',
  'deadline.not-issued',
  'deadline.no-such-duty',
  'deadline.not-a-meaning',
  /** A choice may be changed until anything is reported. */
  'deadline.reported-on',
  'deadline.not-standing',
  'deadline.quarter-not-begun',
  'deadline.words-missing',
  'deadline.duty-text-missing',
] as const;
export type DeadlineRefusal = (typeof DEADLINE_REFUSALS)[number];
