import { decimal } from '../kernel/decimal.js';
import type { Refusal } from '../kernel/refusal.js';
import { ok, refused, type Result } from '../kernel/result.js';
import type { ScoreEntryRefusal } from './assessment.refusals.js';
import { checkRuleInput } from './rules/check-rule-input.js';
import type { RuleInput } from './rules/rule-input.js';
import type { Assessor } from './rules/ruled-leaf.js';
import type { ScoringRule } from './rules/scoring-rule.js';

export interface ScoreEntryFacts {
  /** Null for a heading. */
  readonly rule: ScoringRule | null;
  /** Exact decimal text. */
  readonly maxPoints: string;
  readonly participates: boolean;
  /** Whether the unit is scored by this indicator at all. */
  readonly concerned: boolean;
  readonly assessors: readonly Assessor[];
}

export interface ScoreEntry {
  readonly assessorId: string | null;
  /** Null: does not concern the unit (不涉及). */
  readonly input: RuleInput | null;
  readonly reason: string;
}

/** May this be entered? Lost points and 不涉及 need a reason: a unit can read why for every one of them. */
export function checkScoreEntry(
  entry: ScoreEntry,
  facts: ScoreEntryFacts,
): Result<ScoreEntry, Refusal<ScoreEntryRefusal>> {
  const { rule, maxPoints, assessors } = facts;
  const reason = entry.reason.trim();
  if (rule === null || rule.kind === 'automatic') return refused({ key: 'assessment.indicator-automatic' });
  if (!facts.participates) return refused({ key: 'assessment.unit-not-participating' });
  if (!facts.concerned) return refused({ key: 'assessment.indicator-not-for-unit' });
  if (!isAssessor(entry.assessorId, assessors)) return refused({ key: 'assessment.not-the-assessor' });
  if (entry.input === null)
    return reason === ''
      ? refused({ key: 'assessment.not-applicable-reason-missing' })
      : ok({ ...entry, reason });
  const problem = checkRuleInput(rule, entry.input, maxPoints);
  if (problem) return refused({ key: problem, values: { maximum: maxPoints } });
  if (reason === '' && losesByJudgement(entry.input, maxPoints))
    return refused({ key: 'assessment.lost-points-reason-missing' });
  return ok({ ...entry, reason });
}

const isAssessor = (id: string | null, assessors: readonly Assessor[]): boolean =>
  assessors.length === 0 ? id === null : assessors.some((one) => one.id === id);

/** Counts, boxes and values say by themselves what was lost for what; bare points do not. */
const losesByJudgement = (input: RuleInput, maxPoints: string): boolean =>
  input.kind === 'points' && decimal(input.points).lt(maxPoints);
