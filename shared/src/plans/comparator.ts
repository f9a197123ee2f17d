/** ≥, ≤, =, > and 左右. */
export const COMPARATORS = ['at_least', 'at_most', 'equal', 'more_than', 'approx'] as const;
export type Comparator = (typeof COMPARATORS)[number];
