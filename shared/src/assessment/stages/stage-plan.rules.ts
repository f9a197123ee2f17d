import type { CivilDate } from '../../kernel/civil-date.js';
import type { Refusal } from '../../kernel/refusal.js';
import { inStageOrder, stageOf, type StageDates } from './round-stage.js';

export const STAGE_PLAN_REFUSALS = [
  'assessment.stage-twice',
  'assessment.stage-dates-reversed',
  'assessment.stages-overlap',
  'assessment.stage-passed',
  'assessment.stage-in-the-past',
] as const;
export type StagePlanRefusal = (typeof STAGE_PLAN_REFUSALS)[number];

/**
 * May a round's stages stand like this? One after the other, no two on one day; what is over stays as it was, and
 * nothing new is put into the past. @param former as they stand now; empty at first
 */
export function checkStagePlan(
  stages: readonly StageDates[],
  former: readonly StageDates[],
  today: CivilDate,
): Refusal<StagePlanRefusal> | null {
  if (new Set(stages.map(({ stage }) => stage)).size < stages.length)
    return { key: 'assessment.stage-twice' };
  if (stages.some(({ beginsOn, endsOn }) => endsOn < beginsOn))
    return { key: 'assessment.stage-dates-reversed' };
  const ordered = inStageOrder(stages);
  if (ordered.some(({ beginsOn }, index) => index > 0 && beginsOn <= ordered[index - 1]!.endsOn))
    return { key: 'assessment.stages-overlap' };
  const passed = former.filter(({ endsOn }) => endsOn < today);
  if (passed.some((one) => !isSame(one, stageOf(stages, one.stage))))
    return { key: 'assessment.stage-passed' };
  const fresh = stages.filter((one) => !isSame(one, stageOf(former, one.stage)));
  return fresh.some(({ endsOn }) => endsOn < today) ? { key: 'assessment.stage-in-the-past' } : null;
}

const isSame = (one: StageDates, other: StageDates | undefined): boolean =>
  other !== undefined && one.beginsOn === other.beginsOn && one.endsOn === other.endsOn;
