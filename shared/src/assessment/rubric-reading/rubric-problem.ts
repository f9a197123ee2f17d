import type { Refusal } from '../../kernel/refusal.js';
import type { CellPlace } from './cell-place.js';
import { UNCOMPUTABLE_WORDS } from './rule-of-words.js';

/** What can be wrong with a printed rubric, or is for the office to look at. */
export const RUBRIC_PROBLEMS = [
  ...UNCOMPUTABLE_WORDS,
  'rubric.no-table',
  'rubric.too-many',
  'rubric.total-differs',
  'rubric.part-differs',
  'rubric.unit-part-differs',
  'rubric.sub-items-differ',
  'rubric.sub-item-without-points',
  'rubric.sub-rules-joined',
  'rubric.number-twice',
  'rubric.points-missing',
  'rubric.points-unreadable',
  'rubric.method-unreadable',
  'rubric.row-too-long',
  'rubric.text-clipped',
  'rubric.full-assumed',
  'rubric.cap-assumed',
  'rubric.assessors-to-name',
  'rubric.unit-unknown',
] as const;
export type RubricProblemKey = (typeof RUBRIC_PROBLEMS)[number];

/** `fault`: the rubric contradicts itself or cannot be used so. `look`: a decision that the office may want to change. */
export type ProblemWeight = 'fault' | 'look';

/** The others are faults. */
const TO_LOOK_AT: readonly RubricProblemKey[] = [
  'rubric.deduction-range',
  'rubric.rule-vague',
  'rubric.rank-without-points',
  'rubric.sub-rules-joined',
  'rubric.text-clipped',
  'rubric.full-assumed',
  'rubric.cap-assumed',
  'rubric.assessors-to-name',
];

export const weightOf = (key: RubricProblemKey): ProblemWeight =>
  TO_LOOK_AT.includes(key) ? 'look' : 'fault';

export interface RubricProblem extends Refusal<RubricProblemKey> {
  readonly place: CellPlace | null;
}
