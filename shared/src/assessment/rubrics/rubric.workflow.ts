import type { Workflow } from '../../kernel/workflow.js';

export const RUBRIC_STATES = ['draft', 'published', 'retired'] as const;
export type RubricState = (typeof RUBRIC_STATES)[number];

export interface RubricFacts {
  /** Faults that the rules find in its tree. */
  readonly faults: number;
  /** The series has an edition that is still being written. */
  readonly hasDraft: boolean;
}

export type RubricTransition = 'rubric.change' | 'rubric.publish' | 'rubric.renew' | 'rubric.retire';

export const RUBRIC_WORKFLOW_REFUSALS = ['rubric.has-faults', 'rubric.has-draft'] as const;
export type RubricWorkflowRefusal = (typeof RUBRIC_WORKFLOW_REFUSALS)[number];

/** An edition is written, published and then never changed: whoever wants it otherwise begins the next edition. */
export const rubricWorkflow: Workflow<RubricState, RubricFacts, RubricTransition, RubricWorkflowRefusal> = {
  name: 'rubric',
  states: RUBRIC_STATES,
  initial: 'draft',
  transitions: [
    { key: 'rubric.change', from: ['draft'], to: 'draft', guards: [] },
    {
      key: 'rubric.publish',
      from: ['draft'],
      to: 'published',
      guards: [{ refusal: 'rubric.has-faults', holds: ({ faults }) => faults === 0 }],
    },
    {
      key: 'rubric.renew',
      from: ['published', 'retired'],
      to: 'draft',
      guards: [{ refusal: 'rubric.has-draft', holds: ({ hasDraft }) => !hasDraft }],
    },
    { key: 'rubric.retire', from: ['draft', 'published'], to: 'retired', guards: [] },
  ],
};
