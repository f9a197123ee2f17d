import type { Workflow } from '../../kernel/workflow.js';

export const APPEAL_STATES = ['lodged', 'withdrawn', 'rejected', 'upheld', 'confirmed'] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** Nobody has settled it yet: the round is not published before. */
export const OPEN_APPEAL_STATES: readonly AppealState[] = ['lodged', 'upheld'];

export interface AppealFacts {
  /** Whoever asks is the one who upheld it. */
  readonly upheldByActor: boolean;
}

export const APPEAL_TRANSITIONS = [
  'appeal.withdraw',
  'appeal.reject',
  'appeal.uphold',
  'appeal.return',
  'appeal.confirm',
] as const;
export type AppealTransition = (typeof APPEAL_TRANSITIONS)[number];
export type AppealWorkflowRefusal = 'assessment.second-person-needed';

/** A unit objects to a line; the office answers, and a second person confirms what changes a published score. */
export const appealWorkflow: Workflow<AppealState, AppealFacts, AppealTransition, AppealWorkflowRefusal> = {
  name: 'appeal',
  states: APPEAL_STATES,
  initial: 'lodged',
  transitions: [
    { key: 'appeal.withdraw', from: ['lodged'], to: 'withdrawn', guards: [] },
    { key: 'appeal.reject', from: ['lodged'], to: 'rejected', guards: [] },
    { key: 'appeal.uphold', from: ['lodged'], to: 'upheld', guards: [] },
    { key: 'appeal.return', from: ['upheld'], to: 'lodged', guards: [] },
    {
      key: 'appeal.confirm',
      from: ['upheld'],
      to: 'confirmed',
      guards: [{ refusal: 'assessment.second-person-needed', holds: (facts) => !facts.upheldByActor }],
    },
  ],
};
