/** What a counted target is counted per, as far as the reader and the screens have a word for it. */
export const TARGET_PERIODS = ['year', 'half-year', 'quarter', 'month', 'week', 'day', 'time'] as const;
export type TargetPeriod = (typeof TARGET_PERIODS)[number];
