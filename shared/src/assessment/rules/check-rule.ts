import { decimal, sum } from '../../kernel/decimal.js';
import { isPointsText } from '../points.js';
import { targetOf } from './rule-points.js';
import type { ChecklistEntry, OccurrenceKind, RankStep, RuleOf, ScoringRule } from './scoring-rule.js';

/** Why a rule cannot be computed. */
export const RULE_REFUSALS = [
  'assessment.rule-without-occurrences',
  'assessment.rule-points-invalid',
  'assessment.rule-name-missing',
  'assessment.rule-target-invalid',
  'assessment.rule-scale-invalid',
  'assessment.rule-floor-invalid',
  'assessment.rule-steps-disordered',
  'assessment.checklist-sum-differs',
] as const;
export type RuleRefusal = (typeof RULE_REFUSALS)[number];

/** What is wrong with the rule of a leaf with so many points; null when it can be computed. */
export function checkRule(rule: ScoringRule, maxPoints: string): RuleRefusal | null {
  switch (rule.kind) {
    case 'judgement':
    case 'automatic':
      return null;
    case 'proportional':
      return checkTarget(rule);
    case 'external':
      return isPositive(rule.scale) ? null : 'assessment.rule-scale-invalid';
    case 'award':
      return checkOccurrences(rule.occurrences);
    case 'deduction':
      return checkOccurrences(rule.occurrences) ?? checkFloor(rule.floor, maxPoints);
    case 'checklist':
      return checkEntries(rule.entries, maxPoints);
    case 'rank':
      return checkSteps(rule.steps);
  }
}

const isPositive = (text: string): boolean => isPointsText(text) && decimal(text).gt(0);

function checkTarget({ target }: RuleOf<'proportional'>): RuleRefusal | null {
  const all = [target.value, ...Object.keys(target.byCategory).map((id) => targetOf(target, id))];
  return all.every(isPositive) ? null : 'assessment.rule-target-invalid';
}

function checkOccurrences(kinds: readonly OccurrenceKind[]): RuleRefusal | null {
  if (kinds.length === 0) return 'assessment.rule-without-occurrences';
  if (kinds.some(({ name }) => name.trim() === '')) return 'assessment.rule-name-missing';
  return kinds.every(({ points }) => isPositive(points)) ? null : 'assessment.rule-points-invalid';
}

const checkFloor = (floor: string, maxPoints: string): RuleRefusal | null =>
  isPointsText(floor) && decimal(floor).lte(maxPoints) ? null : 'assessment.rule-floor-invalid';

function checkEntries(entries: readonly ChecklistEntry[], maxPoints: string): RuleRefusal | null {
  const problem = checkOccurrences(entries);
  if (problem) return problem;
  return sum(entries.map(({ points }) => points)).eq(maxPoints) ? null : 'assessment.checklist-sum-differs';
}

function checkSteps(steps: readonly RankStep[]): RuleRefusal | null {
  if (steps.length === 0) return 'assessment.rule-without-occurrences';
  if (!steps.every(({ points }) => isPointsText(points))) return 'assessment.rule-points-invalid';
  const rising = steps.every(({ upTo }, index) => upTo > (steps[index - 1]?.upTo ?? 0));
  return rising ? null : 'assessment.rule-steps-disordered';
}
