/** What can be done to many rows of the ledger at once: 催办, 暂停. */
export const BULK_STEPS = ['remind', 'suspend'] as const;
export type BulkStep = (typeof BULK_STEPS)[number];

/** Rows of one step: more in one click is a broken filter. */
export const MOST_ROWS_AT_ONCE = 1000;
