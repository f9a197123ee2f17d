import type { Guard, Workflow } from '../kernel/workflow.js';
import { ASSIGNMENT_STATES, type AssignmentState } from '../plans/assignment-state.js';
import type { RequestKind } from '../plans/request-kind.js';

export type AssignmentTransition =
  | 'assignment.sign'
  | 'assignment.request-extension'
  | 'assignment.withdraw-extension'
  | 'assignment.grant-extension'
  | 'assignment.refuse-extension'
  | 'assignment.extend'
  | 'assignment.take-back-extension'
  | 'assignment.request-completion'
  | 'assignment.withdraw-completion'
  | 'assignment.confirm-completion'
  | 'assignment.refuse-completion'
  | 'assignment.suspend'
  | 'assignment.resume'
  | 'assignment.reopen';

export type AssignmentRefusal =
  | 'progress.assignment-withdrawn'
  | 'change.extension-open'
  | 'change.completion-open'
  | 'change.no-extension-open'
  | 'change.no-due-date'
  | 'change.reason-missing'
  | 'change.basis-missing'
  | 'change.completion-not-shown'
  | 'change.checklist-incomplete'
  | 'change.found-not-lower';

export interface AssignmentFacts {
  /** By a revision of the plan, or with the whole plan. */
  readonly withdrawn: boolean;
  /** What the unit has asked for and nobody has decided yet. */
  readonly openRequest: RequestKind | null;
  readonly hasDueDate: boolean;
  /** Words that travel with the step: why the unit asks, why the office refuses or suspends, what was found. */
  readonly reasonGiven: boolean;
  /** 文号 or other basis of a suspension. */
  readonly basisGiven: boolean;
  /** Accepted reports stand at 100 %, or the unit says with evidence why the work is done without them. */
  readonly completionShown: boolean;
  /** Whoever checks has ticked every line of the checklist. */
  readonly checklistComplete: boolean;
  /** The look-back has found less than the assignment stands at. */
  readonly foundLower: boolean;
}

type AssignmentGuard = Guard<AssignmentFacts, AssignmentRefusal>;

const standing: AssignmentGuard = {
  refusal: 'progress.assignment-withdrawn',
  holds: (facts) => !facts.withdrawn,
};
const noExtensionOpen: AssignmentGuard = {
  refusal: 'change.extension-open',
  holds: (facts) => facts.openRequest !== 'extension',
};
const extensionOpen: AssignmentGuard = {
  refusal: 'change.no-extension-open',
  holds: (facts) => facts.openRequest === 'extension',
};
const reasonGiven: AssignmentGuard = {
  refusal: 'change.reason-missing',
  holds: (facts) => facts.reasonGiven,
};

/**
 * 签收 → 办理（延期、暂停） → 申请办结 → 核查 → 销号. Closed work stays closed until a look-back finds that it does
 * not hold (@source R16). Suspension is decided on when nothing else is open, so that nobody waits for a dead request.
 */
export const assignmentWorkflow: Workflow<
  AssignmentState,
  AssignmentFacts,
  AssignmentTransition,
  AssignmentRefusal
> = {
  name: 'assignment',
  states: ASSIGNMENT_STATES,
  initial: 'to_sign',
  transitions: [
    { key: 'assignment.sign', from: ['to_sign'], to: 'signed', guards: [standing] },
    {
      key: 'assignment.request-extension',
      from: ['signed'],
      to: 'signed',
      guards: [
        standing,
        { refusal: 'change.no-due-date', holds: (facts) => facts.hasDueDate },
        noExtensionOpen,
        reasonGiven,
      ],
    },
    {
      key: 'assignment.withdraw-extension',
      from: ['signed'],
      to: 'signed',
      guards: [standing, extensionOpen],
    },
    { key: 'assignment.grant-extension', from: ['signed'], to: 'signed', guards: [standing, extensionOpen] },
    {
      key: 'assignment.refuse-extension',
      from: ['signed'],
      to: 'signed',
      guards: [standing, extensionOpen, reasonGiven],
    },
    {
      key: 'assignment.extend',
      from: ['signed'],
      to: 'signed',
      guards: [
        standing,
        { refusal: 'change.no-due-date', holds: (facts) => facts.hasDueDate },
        noExtensionOpen,
        reasonGiven,
      ],
    },
    {
      key: 'assignment.take-back-extension',
      from: ['signed'],
      to: 'signed',
      guards: [standing, noExtensionOpen],
    },
    {
      key: 'assignment.request-completion',
      from: ['signed'],
      to: 'to_check',
      guards: [
        standing,
        noExtensionOpen,
        { refusal: 'change.completion-not-shown', holds: (facts) => facts.completionShown },
      ],
    },
    { key: 'assignment.withdraw-completion', from: ['to_check'], to: 'signed', guards: [standing] },
    {
      key: 'assignment.confirm-completion',
      from: ['to_check'],
      to: 'closed',
      guards: [
        standing,
        { refusal: 'change.checklist-incomplete', holds: (facts) => facts.checklistComplete },
      ],
    },
    {
      key: 'assignment.refuse-completion',
      from: ['to_check'],
      to: 'signed',
      guards: [standing, reasonGiven],
    },
    {
      key: 'assignment.suspend',
      from: ['signed'],
      to: 'suspended',
      guards: [
        standing,
        noExtensionOpen,
        reasonGiven,
        { refusal: 'change.basis-missing', holds: (facts) => facts.basisGiven },
      ],
    },
    { key: 'assignment.resume', from: ['suspended'], to: 'signed', guards: [standing] },
    {
      key: 'assignment.reopen',
      from: ['closed', 'signed', 'to_check'],
      to: 'signed',
      guards: [
        standing,
        { refusal: 'change.completion-open', holds: (facts) => facts.openRequest !== 'completion' },
        reasonGiven,
        { refusal: 'change.found-not-lower', holds: (facts) => facts.foundLower },
      ],
    },
  ],
};
