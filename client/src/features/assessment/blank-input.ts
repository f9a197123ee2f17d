import { INPUT_OF_RULE, type RuleInput } from '#shared/assessment/rules/rule-input.js';
import type { ScoringRule } from '#shared/assessment/rules/scoring-rule.js';

/** What a rule's form begins with: nothing happened, nothing is ticked, no number is typed. */
export function blankInput(rule: ScoringRule): RuleInput {
  switch (INPUT_OF_RULE[rule.kind]) {
    case 'counts':
      return { kind: 'counts', counts: {} };
    case 'ticks':
      return { kind: 'ticks', ticked: [] };
    case 'value':
      return { kind: 'value', value: '' };
    case 'points':
    case null:
      return { kind: 'points', points: '' };
  }
}
