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
import type { RequestKind } from '../plans/request-kind.js';
import { speaksForUnit } from './report-author.js';
import { TRANSITION_ACTIONS } from './transition-action.js';

interface AssignmentStanding {
  readonly unitId: string;
  readonly state: AssignmentState;
  readonly withdrawnAt: Date | null;
}

/** What the steps of an assignment depend on besides its state. */
interface AssignmentOffer extends AssignmentStanding {
  readonly dueOn: string | null;
  /** What the unit has asked for and nobody has decided yet. */
  readonly openRequest: RequestKind | null;
}

/** Words and ticks that travel with a step are not held against it beforehand: its dialog asks for them. */
const ASKED_BY_DIALOG = {
  reasonGiven: true,
  basisGiven: true,
  completionShown: true,
  checklistComplete: true,
  foundLower: true,
} as const;

/** Reopening is a look-back's, taking an extension back an undo's: neither is ever a button of the assignment. */
const NEVER_OFFERED: readonly AssignmentTransition[] = [
  'assignment.reopen',
  'assignment.take-back-extension',
];

/** The steps of an assignment that the actor's role may take. */
export const offeredAssignmentActions = (
  actor: Actor,
  { unitId, state, withdrawnAt, dueOn, openRequest }: AssignmentOffer,
): AvailableAction<AssignmentTransition, AssignmentRefusal>[] =>
  availableActions(assignmentWorkflow, state, {
    ...ASKED_BY_DIALOG,
    withdrawn: withdrawnAt !== null,
    openRequest,
    hasDueDate: dueOn !== null,
  }).filter(
    ({ key, reason }) =>
      !NEVER_OFFERED.includes(key) &&
      reason !== 'change.no-extension-open' &&
      isAllowed(actor, TRANSITION_ACTIONS[key], unitId),
  );

/** What a report's steps depend on besides its share and its state. */
export interface ReportTerms {
  readonly unitHasHead: boolean;
  /** The task asks for a sign-off and the stored report has none. */
  readonly signOffMissing: boolean;
}

/**
 * The steps of a report that the actor's role may take. Words that travel with the step (the narrative, the sign-off,
 * the reason for returning) are not held against it beforehand, but for a sign-off that is missing in what is stored.
 */
export const offeredReportActions = (
  actor: Actor,
  assignment: AssignmentStanding,
  state: ProgressReportState,
  { unitHasHead, signOffMissing }: ReportTerms,
): AvailableAction<ProgressReportTransition, ProgressReportRefusal>[] =>
  availableActions(progressReportWorkflow, state, {
    assignmentState: assignment.state,
    assignmentWithdrawn: assignment.withdrawnAt !== null,
    narrativeGiven: true,
    returnReasonGiven: true,
    speaksForUnit: speaksForUnit(actor.role, unitHasHead),
    unitHasHead,
    signOffMissing,
  }).filter(({ key }) => isAllowed(actor, TRANSITION_ACTIONS[key], assignment.unitId));
