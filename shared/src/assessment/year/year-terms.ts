import type { TieStyle } from '../rules/places-of.js';

/** Every round counts the same, or by its weight. */
export const YEAR_METHODS = ['mean', 'weighted'] as const;
export type YearMethod = (typeof YEAR_METHODS)[number];

/**
 * What a round counts in which a unit did not take part (不参评): `skip` leaves it out of sum and weights, so that the
 * others stand for the year; `zero` counts it as nothing.
 */
export const ABSENCE_TERMS = ['skip', 'zero'] as const;
export type AbsenceTerm = (typeof ABSENCE_TERMS)[number];

export interface YearTerms {
  readonly method: YearMethod;
  readonly absence: AbsenceTerm;
  readonly ties: TieStyle;
  /** By round id, exact decimal texts above 0; of `weighted` only. A round without one counts 1. */
  readonly weights: Readonly<Record<string, string>>;
}

/** What a year goes by until somebody says otherwise. */
export const PLAIN_YEAR_TERMS: YearTerms = {
  method: 'mean',
  absence: 'skip',
  ties: 'competition',
  weights: {},
};
