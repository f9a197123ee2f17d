import type { Workflow } from '../../kernel/workflow.js';
import { OVERRIDE_STATES, type OverrideState } from './check-indicators.js';

export interface OverrideFacts {
  /** Whoever decides is the one who asked. */
  readonly askedByActor: boolean;
}

export type OverrideTransition = 'burden.approve' | 'burden.refuse';
export type OverrideRefusal = 'burden.second-person-needed';

const SECOND_PERSON = {
  refusal: 'burden.second-person-needed',
  holds: ({ askedByActor }: OverrideFacts) => !askedByActor,
} as const;

/** One person asks with a reason, another decides; what is decided stays. */
export const overrideWorkflow: Workflow<OverrideState, OverrideFacts, OverrideTransition, OverrideRefusal> = {
  name: 'burden-override',
  states: OVERRIDE_STATES,
  initial: 'asked',
  transitions: [
    { key: 'burden.approve', from: ['asked'], to: 'approved', guards: [SECOND_PERSON] },
    { key: 'burden.refuse', from: ['asked'], to: 'refused', guards: [SECOND_PERSON] },
  ],
};
