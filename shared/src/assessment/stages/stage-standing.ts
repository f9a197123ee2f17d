import type { CivilDate } from '../../kernel/civil-date.js';
import type { RoundState } from '../round.workflow.js';
import { inStageOrder, type RoundStage, type StageDates } from './round-stage.js';

export const STAGE_STANDINGS = ['ahead', 'running', 'done', 'late'] as const;
export type StageStanding = (typeof STAGE_STANDINGS)[number];

/** What tells whether a stage's work is done. */
export interface StageFacts {
  readonly state: RoundState;
  /** Participating units whose 自评 is not complete. */
  readonly selfReviewsMissing: number;
  readonly missingScores: number;
  readonly openAppeals: number;
}

export interface StandingStage extends StageDates {
  readonly standing: StageStanding;
  /** What the stage still waits for, where that can be counted: units, scores, appeals. */
  readonly outstanding: number;
}

const isShown = ({ state }: StageFacts): boolean => state === 'announced' || state === 'published';

interface StageWork {
  outstanding(facts: StageFacts): number;
  done(facts: StageFacts): boolean;
}

const uncounted = (done: StageWork['done']): StageWork => ({ outstanding: () => 0, done });
const counted = (outstanding: StageWork['outstanding']): StageWork => ({
  outstanding,
  done: (facts) => outstanding(facts) === 0,
});

const WORK: Readonly<Record<RoundStage, StageWork>> = {
  self_review: counted(({ selfReviewsMissing }) => selfReviewsMissing),
  initial_review: counted(({ state, missingScores }) => (state === 'scoring' ? missingScores : 0)),
  re_review: uncounted(({ state }) => state !== 'scoring'),
  announcement: uncounted(isShown),
  appeal: counted(({ openAppeals }) => openAppeals),
  final_review: {
    outstanding: ({ openAppeals }) => openAppeals,
    done: (facts) => isShown(facts) && facts.openAppeals === 0,
  },
  publication: uncounted(({ state }) => state === 'published'),
};

/**
 * Where each stage stands on a day. Late: its last day is over and its work is not done. Of a published round nothing
 * is late: it is history.
 */
export const stageStandings = (
  stages: readonly StageDates[],
  facts: StageFacts,
  today: CivilDate,
): StandingStage[] =>
  inStageOrder(stages).map((dates) => ({
    ...dates,
    standing: standingOn(dates, facts, today),
    outstanding: WORK[dates.stage].outstanding(facts),
  }));

function standingOn({ stage, beginsOn, endsOn }: StageDates, facts: StageFacts, today: CivilDate) {
  if (facts.state === 'published') return 'done';
  if (today < beginsOn) return 'ahead';
  if (today <= endsOn) return 'running';
  return WORK[stage].done(facts) ? 'done' : 'late';
}
