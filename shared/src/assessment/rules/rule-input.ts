import type { RuleKind } from './scoring-rule.js';

/** What a person enters for one unit and one leaf; which form, the rule of the leaf decides. */
export type RuleInput =
  /** For `judgement`: exact decimal text, 0 to the leaf's maximum. */
  | { readonly kind: 'points'; readonly points: string }
  /** For `proportional`, `rank`, `external`: exact decimal text. */
  | { readonly kind: 'value'; readonly value: string }
  /** For `deduction` and `award`: how often, by the id of the occurrence; what is absent did not occur. */
  | { readonly kind: 'counts'; readonly counts: Readonly<Record<string, number>> }
  /** For `checklist`: the ids that are ticked. */
  | { readonly kind: 'ticks'; readonly ticked: readonly string[] };

export type RuleInputKind = RuleInput['kind'];

/** The form of input that each rule takes; an automatic one takes none. */
export const INPUT_OF_RULE: Readonly<Record<RuleKind, RuleInputKind | null>> = {
  judgement: 'points',
  proportional: 'value',
  rank: 'value',
  external: 'value',
  deduction: 'counts',
  award: 'counts',
  checklist: 'ticks',
  automatic: null,
};
