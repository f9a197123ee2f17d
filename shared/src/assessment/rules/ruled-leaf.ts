import type { Combination } from './combine-assessors.js';
import type { RuleInput } from './rule-input.js';
import type { RuleStep } from './rule-points.js';
import type { Part } from './rubric-terms.js';
import type { ScoringRule } from './scoring-rule.js';

export interface Assessor {
  /** An account or a unit that assesses (负责考核部门). */
  readonly id: string;
  readonly weight: string;
}

/** A leaf of the tree that one unit is scored by. */
export interface RuledLeaf {
  readonly id: string;
  readonly name: string;
  /** Exact decimal text, positive. */
  readonly maxPoints: string;
  readonly part: Part;
  readonly rule: ScoringRule;
  /** Nobody named: whoever may score the round gives the one entry. */
  readonly assessors: readonly Assessor[];
  readonly combination: Combination;
}

/** What one assessor entered for one unit and leaf. */
export interface LeafEntry {
  readonly leafId: string;
  /** Null where the leaf names no assessor. */
  readonly assessorId: string | null;
  readonly input: RuleInput;
  readonly reason: string;
}

/** One assessor's share in a line. */
export interface AssessedStep {
  readonly assessorId: string | null;
  /** Exact, rounded to ten decimals for reading. */
  readonly points: string;
  readonly steps: readonly RuleStep[];
  readonly reason: string;
}
