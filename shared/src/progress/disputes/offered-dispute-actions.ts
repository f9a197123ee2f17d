import { isAllowed, type Actor } from '../../access/policy.js';
import type { Action } from '../../access/actions.js';
import { availableActions, type AvailableAction } from '../../kernel/workflow.js';
import {
  figureDisputeWorkflow,
  type FigureDisputeRefusal,
  type FigureDisputeState,
  type FigureDisputeTransition,
} from './figure-dispute.workflow.js';

export const DISPUTE_ACTIONS: Readonly<Record<FigureDisputeTransition, Action>> = {
  'figure-dispute.agree': 'progress.answer-dispute',
  'figure-dispute.insist': 'progress.answer-dispute',
  'figure-dispute.resolve': 'progress.resolve-dispute',
  'figure-dispute.drop': 'progress.dispute-figure',
};

/** The steps of a dispute that the actor's role may take; the words that travel with them are asked for then. */
export const offeredDisputeActions = (
  actor: Actor,
  unitId: string,
  state: FigureDisputeState,
): AvailableAction<FigureDisputeTransition, FigureDisputeRefusal>[] =>
  availableActions(figureDisputeWorkflow, state, { reasonGiven: true, groundsGiven: true }).filter(
    ({ key }) => isAllowed(actor, DISPUTE_ACTIONS[key], unitId),
  );
