/** Where the seeds of draws come from; see `SeedSource`. */
export const SEED_SOURCE = Symbol('SEED_SOURCE');
