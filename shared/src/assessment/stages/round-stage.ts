import type { CivilDate } from '../../kernel/civil-date.js';

/** 自评 → 初评 → 复核 → 公示 → 申诉 → 终评 → 公布, in this order; each may be left out. @source R59, R60 */
export const ROUND_STAGES = [
  'self_review',
  'initial_review',
  're_review',
  'announcement',
  'appeal',
  'final_review',
  'publication',
] as const;
export type RoundStage = (typeof ROUND_STAGES)[number];

/** Both days included. */
export interface StageDates {
  readonly stage: RoundStage;
  readonly beginsOn: CivilDate;
  readonly endsOn: CivilDate;
}

export const inStageOrder = <Stage extends Pick<StageDates, 'stage'>>(stages: readonly Stage[]): Stage[] =>
  [...stages].sort((a, b) => ROUND_STAGES.indexOf(a.stage) - ROUND_STAGES.indexOf(b.stage));

export const stageOf = (stages: readonly StageDates[], stage: RoundStage): StageDates | undefined =>
  stages.find((one) => one.stage === stage);

export const isRunning = (stage: StageDates | undefined, today: CivilDate): boolean =>
  stage !== undefined && stage.beginsOn <= today && today <= stage.endsOn;
