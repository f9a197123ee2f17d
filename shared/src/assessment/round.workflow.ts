import type { Workflow } from '../kernel/workflow.js';

export const ROUND_STATES = ['scoring', 'published'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export interface RoundFacts {
  /** Manual cells of participating units that have no score yet. */
  readonly missingScores: number;
  readonly participatingUnits: number;
}

export type RoundTransition = 'round.score' | 'round.publish';
export type RoundRefusal = 'assessment.scores-missing' | 'assessment.no-units';

/** A round is scored, then published once; the published result is a frozen snapshot. */
export const roundWorkflow: Workflow<RoundState, RoundFacts, RoundTransition, RoundRefusal> = {
  name: 'round',
  states: ROUND_STATES,
  initial: 'scoring',
  transitions: [
    { key: 'round.score', from: ['scoring'], to: 'scoring', guards: [] },
    {
      key: 'round.publish',
      from: ['scoring'],
      to: 'published',
      guards: [
        { refusal: 'assessment.no-units', holds: (facts) => facts.participatingUnits > 0 },
        { refusal: 'assessment.scores-missing', holds: (facts) => facts.missingScores === 0 },
      ],
    },
  ],
};
