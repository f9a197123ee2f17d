import type { AutomaticMeasure } from '#shared/assessment/automatic-measure.js';
import type { RuleKind, ScoringRule } from '#shared/assessment/rules/scoring-rule.js';

/** What the list of ways of scoring offers: the measures stand in it one by one. */
export type RuleChoice = Exclude<RuleKind, 'automatic'> | `automatic:${AutomaticMeasure}`;

export const choiceOf = (rule: ScoringRule): RuleChoice =>
  rule.kind === 'automatic' ? `automatic:${rule.measure}` : rule.kind;

const isAutomatic = (choice: RuleChoice): choice is `automatic:${AutomaticMeasure}` =>
  choice.startsWith('automatic:');

/** A rule to start from; what cannot be guessed is left for the officer and named by the check. */
export function blankRule(choice: RuleChoice, points: string): ScoringRule {
  if (isAutomatic(choice))
    return { kind: 'automatic', measure: choice.slice('automatic:'.length) as AutomaticMeasure };
  switch (choice) {
    case 'judgement':
      return { kind: 'judgement' };
    case 'proportional':
      return {
        kind: 'proportional',
        direction: 'at_least',
        target: { value: '100', byCategory: {} },
        unit: '%',
      };
    case 'deduction':
      return { kind: 'deduction', floor: '0', occurrences: [{ id: 'o1', name: '', points: '1' }] };
    case 'award':
      return { kind: 'award', occurrences: [{ id: 'o1', name: '', points: '1' }] };
    case 'checklist':
      return { kind: 'checklist', entries: [{ id: 'o1', name: '', points }] };
    case 'rank':
      return { kind: 'rank', direction: 'at_least', steps: [{ upTo: 1, points }] };
    case 'external':
      return { kind: 'external', scale: '100' };
  }
}
