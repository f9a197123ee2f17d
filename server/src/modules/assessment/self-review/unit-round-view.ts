import { stageStandings } from '#shared/assessment/stages/stage-standing.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { RoundOfUnit } from './self-review.repository.js';
import type { UnitRound } from './self-review.type.js';

/** A round as its unit gets it: late is what the unit itself owes. How far the scoring is, is not for units to see. */
export function unitRoundView(round: RoundOfUnit, today: CivilDate): UnitRound {
  const owes = round.selfReviewEntered < round.selfReviewAsked;
  const facts = {
    state: round.state,
    selfReviewsMissing: owes ? 1 : 0,
    missingScores: 0,
    openAppeals: round.openAppeals,
  };
  const { categoryId: _category, ...shown } = round;
  return { ...shown, stages: stageStandings(round.stages, facts, today) };
}
