/** The recurrence rules (RFC 5545) that officials name by one word; any other rule is kept as it is. */
export const FREQUENCIES = [
  'FREQ=YEARLY',
  'FREQ=MONTHLY;INTERVAL=6',
  'FREQ=MONTHLY;INTERVAL=3',
  'FREQ=MONTHLY;INTERVAL=2',
  'FREQ=MONTHLY',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=WEEKLY',
  'FREQ=DAILY',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];
