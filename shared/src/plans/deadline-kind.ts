/** How a deadline is meant; the text as printed always stays beside it. */
export const DEADLINE_KINDS = [
  'date',
  'month_end',
  'recurring',
  'event_relative',
  'working_days',
  'ongoing',
  'vague',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
