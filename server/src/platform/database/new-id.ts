import { v7 } from 'uuid';

/** Ids are made here and nowhere else: time-ordered UUIDs, right for B-trees keyed by (jurisdiction, id). */
export const newId = (): string => v7();
