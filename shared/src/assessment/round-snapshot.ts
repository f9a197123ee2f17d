import type { AdjustmentKind } from './adjustment.js';
import type { UpheldAppeal } from './appeals/correction.js';
import type { RoundCalendar } from './round-calendar.js';
import type { RoundKind } from './round-kind.js';
import type { RoundRecord } from './round-record.js';
import type { AssessedStep } from './rules/ruled-leaf.js';
import type { RuleKind } from './rules/scoring-rule.js';
import type { SummedLineKind } from './rules/unit-sums.js';
import type { SnapshotIndicator } from './snapshot-indicator.js';

/** A fact that a line's points were computed from: an assignment or a finding about it, and what was counted of it. */
export interface LineFact {
  readonly assignmentId: string;
  /** Of a finding; its title then stands for the task's. */
  readonly findingId?: string;
  readonly taskCode: string;
  readonly taskTitle: string;
  /** Whether it counted for the unit: on time, completed, reported. `completion` weighs by `percent`. */
  readonly counted: boolean;
  /** Exact decimal text, 0–100. */
  readonly percent: string;
}

/** What an automatic line, an adjustment and the terms of the rubric say beside the rules that people enter for. */
export const COMPUTED_EXPLANATIONS = [
  'ratio',
  'mean_percent',
  'nothing_due',
  'adjustment',
  'not_applicable',
  'redistribution',
  'bonus_cap',
  'deduction_cap',
  'veto',
] as const;
export type ExplanationKey = Exclude<RuleKind, 'automatic'> | (typeof COMPUTED_EXPLANATIONS)[number];

/**
 * How a line's points came about, as data: each language prints the sentence from it, and anyone can recompute it.
 * `ratio`: max × part ÷ whole. `mean_percent`: max × sum ÷ (100 × count), with `mean` for reading, four decimals.
 * `nothing_due`: max, as nothing was there to measure. The key of a rule: see `assessed`, whose points are combined.
 * `adjustment`: who approved it (`approvedByName`) and its evidence (`fileId`, `fileName`), where there are any.
 * `redistribution`: earned × left ÷ concerned. `bonus_cap`, `deduction_cap`: what `sum` is above `cap`.
 */
export interface LineExplanation {
  readonly key: ExplanationKey;
  /** The names above, exact decimal texts. */
  readonly values: Readonly<Record<string, string>>;
  /** The scorer's words. */
  readonly reason: string;
}

/** One line of a unit's scorecard; the points of all lines add up exactly to the total. */
export interface SnapshotLine {
  readonly kind: 'indicator' | AdjustmentKind | Exclude<SummedLineKind, 'base' | AdjustmentKind>;
  readonly indicatorId: string | null;
  /** Of a bonus or deduction by hand. */
  readonly adjustmentId: string | null;
  /** The indicator's; empty for a bonus or deduction by hand, whose reason says what it is. */
  readonly name: string;
  readonly maxPoints: string | null;
  /** Signed: a deduction is negative. Rounded once, to four decimals. */
  readonly points: string;
  readonly explanation: LineExplanation;
  /** Each assessor's points with their arithmetic; empty where nobody entered anything. */
  readonly assessed: readonly AssessedStep[];
  readonly facts: readonly LineFact[];
}

export interface SnapshotUnit {
  readonly unitId: string;
  readonly unitName: string;
  readonly categoryId: string;
  readonly categoryName: string;
  readonly sortOrder: number;
  readonly participates: boolean;
  readonly base: string;
  readonly bonus: string;
  /** Positive; `total` = `base` + `bonus` − `deduction`, or 0 after a veto that says so. */
  readonly deduction: string;
  readonly total: string;
  /** Place inside the category, ties as the round says; null for 不参评. */
  readonly rank: number | null;
  /** 等次; null where the round has none. */
  readonly grade: string | null;
  readonly lines: readonly SnapshotLine[];
}

/** The result that a correction took the place of, and the appeal for whose sake. */
export interface SupersededSnapshot {
  readonly snapshotId: string;
  readonly contentHash: string;
  readonly appeal: UpheldAppeal;
}

/**
 * Everything a published result rests on: the record that it was computed from, and the result. Later renames, weights
 * or reports do not reach it, and anyone can compute the second part from the first.
 */
export interface RoundSnapshot {
  /** 1 had no `record`, 2 neither kind, calendar nor predecessor: see `StoredSnapshot`. */
  readonly format: 3;
  readonly roundId: string;
  readonly roundName: string;
  readonly kind: RoundKind;
  /** Closing quarter of the period; see `periodOf`. */
  readonly year: number;
  readonly quarter: number;
  readonly calendar: RoundCalendar;
  /** Civil day on which it was frozen. */
  readonly publishedOn: string;
  /** 1 for the first result of a round, one more for each correction. */
  readonly ordinal: number;
  /** Null for the first. */
  readonly supersedes: SupersededSnapshot | null;
  readonly indicators: readonly SnapshotIndicator[];
  readonly record: SnapshotRecord;
  readonly units: readonly SnapshotUnit[];
}

/** What stands beside the names of the round and its tree; see `RoundRecord`. */
export type SnapshotRecord = Pick<
  RoundRecord,
  'rubric' | 'entries' | 'adjustments' | 'vetoes' | 'assignments' | 'findings'
>;
