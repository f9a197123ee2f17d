import type { CivilDate } from '../../kernel/civil-date.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { RoundState } from '../round.workflow.js';
import { isRunning, stageOf, type StageDates } from '../stages/round-stage.js';

export const SELF_REVIEW_REFUSALS = [
  'assessment.self-review-not-asked',
  'assessment.self-review-not-running',
] as const;
export type SelfReviewRefusal = (typeof SELF_REVIEW_REFUSALS)[number];

/** May units enter their 自评 today? Only in its stage, and never once the result is proposed. @source R59 */
export function checkSelfReviewOpen(
  state: RoundState,
  stages: readonly StageDates[],
  today: CivilDate,
): Refusal<SelfReviewRefusal> | null {
  const stage = stageOf(stages, 'self_review');
  if (!stage) return { key: 'assessment.self-review-not-asked' };
  return state === 'scoring' && isRunning(stage, today)
    ? null
    : {
        key: 'assessment.self-review-not-running',
        values: { from: stage.beginsOn, until: stage.endsOn },
      };
}
