/** Where a leaf counts: inside the base, or as points added or taken beside it (加分项、扣分项). */
export const PARTS = ['base', 'bonus', 'deduction'] as const;
export type Part = (typeof PARTS)[number];

/**
 * What becomes of the points of an indicator that does not concern a unit (不涉及). `scale`: the others count for
 * them in proportion, so that the unit can still reach the full points. `drop`: they are gone.
 */
export const NOT_APPLICABLE_TERMS = ['scale', 'drop'] as const;
export type NotApplicableTerm = (typeof NOT_APPLICABLE_TERMS)[number];

/** What holds for a whole rubric. Points are exact decimal texts. */
export interface RubricTerms {
  /** Most that bonuses, and deductions, may come to; null: no limit. */
  readonly caps: { readonly bonus: string | null; readonly deduction: string | null };
  readonly notApplicable: NotApplicableTerm;
  /** Deductions count double for units with fewer base indicators than this; null: for nobody. */
  readonly doubleBelow: number | null;
}
