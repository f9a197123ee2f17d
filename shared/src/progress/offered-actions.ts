import { isAllowed, type Actor } from '../access/policy.js';
import { availableActions, type AvailableAction } from '../kernel/workflow.js';
import type { AssignmentState } from '../plans/assignment-state.js';
import {
  assignmentWorkflow,
  type AssignmentRefusal,
  type AssignmentTransition,
} from './assignment.workflow.js';
import {
  progressReportWorkflow,
  type ProgressReportRefusal,
  type ProgressReportState,
  type ProgressReportTransition,
} from './progress-report.workflow.js';
import { TRANSITION_ACTIONS } from './transition-action.js';

interface AssignmentStanding {
  readonly unitId: string;
  readonly state: AssignmentState;
  readonly withdrawnAt: Date | null;
}

/** The steps of an assignment that the actor's role may take. */
export const offeredAssignmentActions = (
  actor: Actor,
  { unitId, state, withdrawnAt }: AssignmentStanding,
): AvailableAction<AssignmentTransition, AssignmentRefusal>[] =>
  availableActions(assignmentWorkflow, state, { withdrawn: withdrawnAt !== null }).filter(({ key }) =>
    isAllowed(actor, TRANSITION_ACTIONS[key], unitId),
  );

/**
 * The steps of a report that the actor's role may take. Words that travel with the step (the narrative, the reason
 * for returning) are not held against it beforehand.
 */
export const offeredReportActions = (
  actor: Actor,
  assignment: AssignmentStanding,
  state: ProgressReportState,
): AvailableAction<ProgressReportTransition, ProgressReportRefusal>[] =>
  availableActions(progressReportWorkflow, state, {
    assignmentSigned: assignment.state === 'signed',
    assignmentWithdrawn: assignment.withdrawnAt !== null,
    narrativeGiven: true,
    returnReasonGiven: true,
  }).filter(({ key }) => isAllowed(actor, TRANSITION_ACTIONS[key], assignment.unitId));
