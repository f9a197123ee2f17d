import type { IndicatorNode } from '../indicator.js';
import type { RoundRubric } from '../round-record.js';

/** What an edition of a rubric holds: the terms of the whole, and the tree. Ids of nodes are keys inside it. */
export interface RubricContent {
  readonly rubric: RoundRubric;
  readonly indicators: readonly IndicatorNode[];
}
