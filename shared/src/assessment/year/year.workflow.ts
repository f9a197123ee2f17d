import type { Workflow } from '../../kernel/workflow.js';

export const YEAR_STATES = ['open', 'proposed', 'published'] as const;
export type YearState = (typeof YEAR_STATES)[number];

export interface YearFacts {
  /** Published quarterly rounds of the year. */
  readonly rounds: number;
  /** Whoever asks is the one who proposed the result. */
  readonly proposedByActor: boolean;
}

export type YearTransition = 'year.plan' | 'year.propose' | 'year.send-back' | 'year.publish';
export type YearRefusal = 'year.no-rounds' | 'year.second-person-needed';

/** The terms are set, the result proposed by one person and published by another: as for a round. */
export const yearWorkflow: Workflow<YearState, YearFacts, YearTransition, YearRefusal> = {
  name: 'year',
  states: YEAR_STATES,
  initial: 'open',
  transitions: [
    { key: 'year.plan', from: ['open'], to: 'open', guards: [] },
    {
      key: 'year.propose',
      from: ['open'],
      to: 'proposed',
      guards: [{ refusal: 'year.no-rounds', holds: (facts) => facts.rounds > 0 }],
    },
    { key: 'year.send-back', from: ['proposed'], to: 'open', guards: [] },
    {
      key: 'year.publish',
      from: ['proposed'],
      to: 'published',
      guards: [{ refusal: 'year.second-person-needed', holds: (facts) => !facts.proposedByActor }],
    },
  ],
};
