import type { AutomaticMeasure } from '../automatic-measure.js';

/** 达到为好 / 不超为好: which side of the target is the good one. */
export const DIRECTIONS = ['at_least', 'at_most'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What can happen more than once, and what each time costs or earns: 少一次扣0.5分, 省级推广1篇得3分. */
export interface OccurrenceKind {
  readonly id: string;
  readonly name: string;
  /** Of one occurrence; positive exact decimal text. */
  readonly points: string;
}

/** One box of a checklist and what it is worth. */
export interface ChecklistEntry {
  readonly id: string;
  readonly name: string;
  readonly points: string;
}

/** Places up to `upTo` get `points`; the steps stand in the order of the places. */
export interface RankStep {
  readonly upTo: number;
  readonly points: string;
}

/** A target, and those that differ by 考核分组. @source R38 各区市不少于5次, 市政府部门不少于2次 */
export interface CategoryTarget {
  readonly value: string;
  readonly byCategory: Readonly<Record<string, string>>;
}

/**
 * How a leaf of the indicator tree gets its points, 0 to its maximum. All numbers are exact decimal texts.
 * - `judgement`: a person gives points with a reason.
 * - `proportional`: maximum × reached share of the target, never above the maximum (按完成比例得分).
 * - `deduction`: maximum minus what each occurrence costs, not below `floor` (少一次扣0.5分，扣完为止).
 * - `award`: what each occurrence earns, not above the maximum.
 * - `checklist`: the worth of what is ticked.
 * - `rank`: by place of an entered value among the units of the category (按排名赋分).
 * - `external`: maximum × value ÷ `scale`, a score from outside on its own scale (第三方评估).
 * - `automatic`: from tracked facts; see `automatic-indicator.ts`.
 */
export type ScoringRule =
  | { readonly kind: 'judgement' }
  | {
      readonly kind: 'proportional';
      readonly direction: Direction;
      readonly target: CategoryTarget;
      readonly unit: string;
    }
  | { readonly kind: 'deduction'; readonly occurrences: readonly OccurrenceKind[]; readonly floor: string }
  | { readonly kind: 'award'; readonly occurrences: readonly OccurrenceKind[] }
  | { readonly kind: 'checklist'; readonly entries: readonly ChecklistEntry[] }
  | { readonly kind: 'rank'; readonly direction: Direction; readonly steps: readonly RankStep[] }
  | { readonly kind: 'external'; readonly scale: string }
  | { readonly kind: 'automatic'; readonly measure: AutomaticMeasure };

export const RULE_KINDS = [
  'judgement',
  'proportional',
  'deduction',
  'award',
  'checklist',
  'rank',
  'external',
  'automatic',
] as const satisfies readonly ScoringRule['kind'][];
export type RuleKind = (typeof RULE_KINDS)[number];

export type RuleOf<Kind extends RuleKind> = Extract<ScoringRule, { kind: Kind }>;
