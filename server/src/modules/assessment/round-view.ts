import type { IndicatorNode } from '#shared/assessment/indicator.js';
import { roundWorkflow } from '#shared/assessment/round.workflow.js';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import { availableActions } from '#shared/kernel/workflow.js';
import type { RoundHeader } from './round.repository.js';
import type { AssessmentRound } from './round.type.js';

/** A round as the viewer gets it: with the steps that the viewer's role may take. */
export function roundView(
  header: RoundHeader,
  indicators: readonly IndicatorNode[],
  viewer: Actor,
): AssessmentRound {
  const { unitCount: participatingUnits, missingScores, waitingAdjustments } = header;
  const facts = { participatingUnits, missingScores, waitingAdjustments };
  const actions = availableActions(roundWorkflow, header.state, facts);
  return {
    ...header,
    indicators: [...indicators],
    availableActions: actions.filter(({ key }) => isAllowed(viewer, key, null)),
  };
}
