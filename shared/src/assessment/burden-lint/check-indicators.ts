import type { ScoringRule } from '../rules/scoring-rule.js';
import type { BurdenRuleId } from './burden-rule.js';
import { checkBurden, type BurdenFinding } from './check-burden.js';

/** What an indicator says to those who are scored by it. */
export interface WordedIndicator {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly standard: string;
  readonly rule: ScoringRule | null;
}

/** Somebody was asked to let a finding stand. It holds for the very wording and no other. */
export interface WordingOverride {
  readonly ruleId: BurdenRuleId;
  readonly wording: string;
  readonly state: OverrideState;
}

export const OVERRIDE_STATES = ['asked', 'approved', 'refused'] as const;
export type OverrideState = (typeof OVERRIDE_STATES)[number];

/** `waiting`: asked for and not yet decided; a refused one leaves the finding `open`. */
export const FINDING_STANDINGS = ['open', 'waiting', 'overridden'] as const;
export type FindingStanding = (typeof FINDING_STANDINGS)[number];

export interface IndicatorFinding extends BurdenFinding {
  readonly indicatorId: string;
  readonly number: string;
  readonly name: string;
  /** Name, standard and what the rule counts or ticks, by which an override is matched. */
  readonly wording: string;
  readonly standing: FindingStanding;
}

/** Most characters that a wording keeps: name, standard and the names inside a rule together stay below it. */
export const WORDING_LIMIT = 8_000;

export function wordingOf({ name, standard, rule }: Omit<WordedIndicator, 'id' | 'number'>): string {
  const texts = [name, standard, ...namesInside(rule)].map((text) => text.trim());
  return texts
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, WORDING_LIMIT);
}

const namesInside = (rule: ScoringRule | null): string[] => {
  if (rule?.kind === 'deduction' || rule?.kind === 'award') return rule.occurrences.map(({ name }) => name);
  return rule?.kind === 'checklist' ? rule.entries.map(({ name }) => name) : [];
};

/** All findings of a tree in its order, each with how it stands. */
export function checkIndicators(
  indicators: readonly WordedIndicator[],
  overrides: readonly WordingOverride[] = [],
): IndicatorFinding[] {
  return indicators.flatMap(({ id, number, ...indicator }) => {
    const wording = wordingOf(indicator);
    return checkBurden(wording).map((finding) => ({
      ...finding,
      indicatorId: id,
      number,
      name: indicator.name,
      wording,
      standing: standingOf(finding.ruleId, wording, overrides),
    }));
  });
}

function standingOf(
  ruleId: BurdenRuleId,
  wording: string,
  overrides: readonly WordingOverride[],
): FindingStanding {
  const states = overrides
    .filter((one) => one.ruleId === ruleId && one.wording === wording)
    .map(({ state }) => state);
  if (states.includes('approved')) return 'overridden';
  return states.includes('asked') ? 'waiting' : 'open';
}

/** What keeps a round from being opened. */
export const blockingFindings = (findings: readonly IndicatorFinding[]): IndicatorFinding[] =>
  findings.filter(({ severity, standing }) => severity === 'error' && standing !== 'overridden');
