import type { YearTerms } from './year-terms.js';

/** A published round of the year, by the result that counts. */
export interface YearRound {
  readonly roundId: string;
  readonly name: string;
  readonly quarter: number;
  /** Of its snapshot: names the very result. */
  readonly contentHash: string;
}

/** A unit with its total in each round, named as in the latest of them. */
export interface YearUnitTotals {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryId: string;
  readonly categoryName: string;
  readonly sortOrder: number;
  readonly totals: readonly YearTotal[];
}

export interface YearTotal {
  readonly roundId: string;
  /** Exact decimal text; null where the unit did not take part. */
  readonly total: string | null;
}

export interface YearUnit extends YearUnitTotals {
  /** Rounded once, to four decimals; null where no round counts. */
  readonly total: string | null;
  /** Place inside the category; null without a total. */
  readonly rank: number | null;
}

/** What a year's result is computed from; order of the lists does not matter. */
export interface YearRecord {
  readonly year: number;
  readonly terms: YearTerms;
  readonly rounds: readonly YearRound[];
  readonly units: readonly YearUnitTotals[];
}

/** A year's result, frozen: the rounds by their hashes, the terms, and every number. */
export interface YearSnapshot extends YearRecord {
  readonly format: 1;
  /** Civil day of publication. */
  readonly publishedOn: string;
  readonly units: readonly YearUnit[];
}
