import type { IndicatorNode } from '#shared/assessment/indicator.js';
import { periodOf } from '#shared/assessment/round-period.js';
import { roundWorkflow, type RoundFacts } from '#shared/assessment/round.workflow.js';
import { stageOf } from '#shared/assessment/stages/round-stage.js';
import { stageStandings } from '#shared/assessment/stages/stage-standing.js';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { availableActions } from '#shared/kernel/workflow.js';
import type { RoundHeader } from './round.repository.js';
import type { AssessmentRound } from './round.type.js';

/** A round as the viewer gets it: with the steps that the viewer may take, and where its stages stand today. */
export function roundView(
  header: RoundHeader,
  indicators: readonly IndicatorNode[],
  viewer: Actor,
  today: CivilDate,
): AssessmentRound {
  const actions = availableActions(roundWorkflow, header.state, roundFactsOf(header, viewer, today));
  const { proposedBy: _account, ...round } = header;
  return {
    ...round,
    periodBeginsOn: periodOf(header).begins,
    stages: stageStandings(header.stages, header, today),
    indicators: [...indicators],
    availableActions: actions.filter(({ key }) => isAllowed(viewer, key, null)),
  };
}

/** What the workflow decides on, for one viewer and day. */
export function roundFactsOf(
  header: Pick<
    RoundHeader,
    'unitCount' | 'missingScores' | 'waitingAdjustments' | 'proposedBy' | 'stages' | 'openAppeals'
  >,
  viewer: Pick<Actor, 'accountId'>,
  today: CivilDate,
): RoundFacts {
  const { unitCount: participatingUnits, missingScores, waitingAdjustments, openAppeals } = header;
  const stage = stageOf(header.stages, 'announcement');
  return {
    participatingUnits,
    missingScores,
    waitingAdjustments,
    openAppeals,
    proposedByActor: header.proposedBy === viewer.accountId,
    announcement: !stage ? 'none' : today > stage.endsOn ? 'over' : 'running',
  };
}
