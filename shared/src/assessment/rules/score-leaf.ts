import { decimal, decimalText, roundTo } from '../../kernel/decimal.js';
import { pointsText } from '../points.js';
import { combineAssessors } from './combine-assessors.js';
import { rulePoints, type EnteredRule, type RuleContext } from './rule-points.js';
import type { AssessedStep, LeafEntry, RuledLeaf } from './ruled-leaf.js';

/** Decimals at which one assessor's share is shown; the points of the line are computed from the exact ones. */
const STEP_PLACES = 10;

export interface LeafPoints {
  /** Not negative, rounded once; null while an assessor's entry is missing. Missing is not zero. */
  readonly points: string | null;
  readonly assessed: readonly AssessedStep[];
  /** Assessors whose entry is missing. */
  readonly missing: number;
}

/** The points of a leaf that people enter something for, from all of its assessors' entries. */
export function scoreLeaf(
  leaf: RuledLeaf & { readonly rule: EnteredRule },
  entries: readonly LeafEntry[],
  context: RuleContext,
): LeafPoints {
  const wanted = leaf.assessors.length > 0 ? leaf.assessors : [{ id: null, weight: '1' }];
  const given = wanted.flatMap(({ id, weight }) => {
    const entry = entries.find(({ leafId, assessorId }) => leafId === leaf.id && assessorId === id);
    return entry ? [{ entry, weight, ...rulePoints(leaf.rule, entry.input, context) }] : [];
  });
  const missing = wanted.length - given.length;
  return {
    points: missing > 0 ? null : pointsText(combineAssessors(leaf.combination, given)),
    assessed: given.map(({ entry, points, steps }) => ({
      assessorId: entry.assessorId,
      points: decimalText(roundTo(decimal(points), STEP_PLACES)),
      steps,
      reason: entry.reason,
    })),
    missing,
  };
}
