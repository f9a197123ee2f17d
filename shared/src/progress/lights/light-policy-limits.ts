/** Steps of a ladder, and characters of a name. */
export const LADDER_LIMIT = 10;
export const NAME_LIMIT = 10;
/** Smallest and largest value of each threshold. */
export const THRESHOLD_RANGES = {
  tolerance: [0, 50],
  notStartedLag: [0, 100],
  dueSoonDays: [0, 90],
  yellowLag: [1, 100],
} as const;
export const LATEST_STEP_DAYS = 365;
