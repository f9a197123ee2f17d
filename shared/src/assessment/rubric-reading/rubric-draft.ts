import type { Part } from '../rules/rubric-terms.js';
import type { ScoringRule } from '../rules/scoring-rule.js';
import type { ReadText } from './rubric-reading.js';

/** A node while the tree is being put together. */
export interface DraftNode {
  number: ReadText | null;
  name: ReadText;
  /** As printed; null where the rubric states none. */
  points: ReadText | null;
  standard: ReadText | null;
  /** Null for a heading. */
  rule: ScoringRule | null;
  readonly part: Part;
  readonly units: readonly ReadText[];
  readonly assessors: readonly ReadText[];
  children: DraftNode[];
}

export const draftNode = (name: ReadText, part: Part, over: Partial<DraftNode> = {}): DraftNode => ({
  number: null,
  name,
  points: null,
  standard: null,
  rule: null,
  part,
  units: [],
  assessors: [],
  children: [],
  ...over,
});
