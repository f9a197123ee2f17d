import type { Combination } from './rules/combine-assessors.js';
import type { Part } from './rules/rubric-terms.js';
import type { Assessor } from './rules/ruled-leaf.js';
import type { ScoringRule } from './rules/scoring-rule.js';

/** An indicator as it stood when the round was published. */
export interface SnapshotIndicator {
  readonly id: string;
  readonly parentId: string | null;
  /** As printed in the rubric; empty where it has none. */
  readonly number: string;
  readonly name: string;
  /** 评分标准, in the words that units read. */
  readonly standard: string;
  /** Null for a heading. */
  readonly rule: ScoringRule | null;
  /** Exact decimal text. */
  readonly maxPoints: string;
  /** The same for a whole branch. */
  readonly part: Part;
  /** Null: everybody of the round. */
  readonly appliesTo: { readonly categoryIds: readonly string[]; readonly unitIds: readonly string[] } | null;
  /** Nobody named: whoever may score the round. */
  readonly assessors: readonly Assessor[];
  readonly combination: Combination;
}
