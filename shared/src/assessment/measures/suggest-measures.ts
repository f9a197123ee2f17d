import type { MeasureKind } from './measure.js';

/** A unit's place in its category in one published round. */
export interface Placing {
  readonly roundId: string;
  readonly unitId: string;
  readonly categoryId: string;
  /** Null for 不参评. */
  readonly rank: number | null;
}

export const SUGGESTION_RULES = ['last_twice', 'last', 'first_twice'] as const;
export type SuggestionRule = (typeof SUGGESTION_RULES)[number];

/** What the rules say might follow; a person decides. */
export interface MeasureSuggestion {
  readonly unitId: string;
  readonly rule: SuggestionRule;
  readonly kind: MeasureKind;
  /** The latest of the rounds that it rests on. */
  readonly roundId: string;
}

/** The rules as data: what each suggests. @source 连续两个季度排名末位的约谈; R21 */
export const SUGGESTED_KIND: Readonly<Record<SuggestionRule, MeasureKind>> = {
  last_twice: 'talk',
  last: 'criticism',
  first_twice: 'commendation',
};

/** In a smaller category the last is no sign of anything. */
const LEAST_UNITS = 3;

/**
 * Last in the category in two rounds running, last in the latest, first in two running; the stronger rule takes the
 * place of the weaker. Categories of fewer than three ranked units are left alone.
 * @param latest placings of the latest round; `before` those of the one before, empty where there is none
 */
export function suggestMeasures(latest: readonly Placing[], before: readonly Placing[]): MeasureSuggestion[] {
  const [lastNow, lastBefore] = [lastOf(latest), lastOf(before)];
  const [firstNow, firstBefore] = [firstOf(latest), firstOf(before)];
  return latest.flatMap(({ unitId, roundId }): MeasureSuggestion[] => {
    const rule = ruleFor(unitId);
    return rule ? [{ unitId, rule, kind: SUGGESTED_KIND[rule], roundId }] : [];
  });

  function ruleFor(unitId: string): SuggestionRule | null {
    if (lastNow.has(unitId)) return lastBefore.has(unitId) ? 'last_twice' : 'last';
    return firstNow.has(unitId) && firstBefore.has(unitId) ? 'first_twice' : null;
  }
}

const ranked = (placings: readonly Placing[], of: Placing): number[] =>
  placings.flatMap(({ categoryId, rank }) => (categoryId === of.categoryId && rank !== null ? [rank] : []));

const chosen = (placings: readonly Placing[], place: (ranks: readonly number[]) => number): Set<string> =>
  new Set(
    placings.flatMap((one) => {
      const ranks = ranked(placings, one);
      const counts = ranks.length >= LEAST_UNITS && new Set(ranks).size > 1;
      return counts && one.rank === place(ranks) ? [one.unitId] : [];
    }),
  );

const lastOf = (placings: readonly Placing[]) => chosen(placings, (ranks) => Math.max(...ranks));
const firstOf = (placings: readonly Placing[]) => chosen(placings, (ranks) => Math.min(...ranks));
