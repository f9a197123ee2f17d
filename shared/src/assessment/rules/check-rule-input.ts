import { decimal } from '../../kernel/decimal.js';
import { isPointsText } from '../points.js';
import { INPUT_OF_RULE, type RuleInput } from './rule-input.js';
import type { ScoringRule } from './scoring-rule.js';

/** Why an entry is not taken. */
export const RULE_INPUT_REFUSALS = [
  'assessment.indicator-automatic',
  'assessment.input-of-another-rule',
  'assessment.points-invalid',
  'assessment.points-above-maximum',
  'assessment.value-invalid',
  'assessment.count-invalid',
] as const;
export type RuleInputRefusal = (typeof RULE_INPUT_REFUSALS)[number];

/** More occurrences of one kind nobody counts in a quarter. */
export const COUNT_LIMIT = 10_000;

/** What is wrong with an entry under a rule; null when it can be computed. */
export function checkRuleInput(
  rule: ScoringRule,
  input: RuleInput,
  maxPoints: string,
): RuleInputRefusal | null {
  if (rule.kind === 'automatic') return 'assessment.indicator-automatic';
  if (INPUT_OF_RULE[rule.kind] !== input.kind) return 'assessment.input-of-another-rule';
  switch (input.kind) {
    case 'points':
      if (!isPointsText(input.points)) return 'assessment.points-invalid';
      return decimal(input.points).gt(maxPoints) ? 'assessment.points-above-maximum' : null;
    case 'value':
      return isValueText(input.value) ? null : 'assessment.value-invalid';
    case 'counts':
      return checkCounts(rule, input.counts);
    case 'ticks':
      return rule.kind === 'checklist' &&
        input.ticked.every((id) => rule.entries.some((one) => one.id === id))
        ? null
        : 'assessment.input-of-another-rule';
  }
}

/** Not negative, below a million million, at most six decimals. */
const isValueText = (text: string): boolean => /^\d{1,12}(\.\d{1,6})?$/.test(text);

function checkCounts(rule: ScoringRule, counts: Readonly<Record<string, number>>): RuleInputRefusal | null {
  const known = rule.kind === 'deduction' || rule.kind === 'award' ? rule.occurrences : [];
  const all = Object.entries(counts);
  if (!all.every(([id]) => known.some((one) => one.id === id))) return 'assessment.input-of-another-rule';
  return all.every(([, count]) => Number.isInteger(count) && count >= 0 && count <= COUNT_LIMIT)
    ? null
    : 'assessment.count-invalid';
}
