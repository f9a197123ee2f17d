import type { Workflow } from '../kernel/workflow.js';

export const ROUND_STATES = ['scoring', 'proposed', 'announced', 'published'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** A result that units can read: 公示 or final. */
export const SHOWN_STATES: readonly RoundState[] = ['announced', 'published'];

export interface RoundFacts {
  /** Entries that participating units still wait for: one a leaf and named assessor. */
  readonly missingScores: number;
  readonly participatingUnits: number;
  /** 加减分 that nobody has approved yet. */
  readonly waitingAdjustments: number;
  /** Whoever asks is the one who proposed the result. */
  readonly proposedByActor: boolean;
  /** The round has a 公示 stage, and whether its last day is over. */
  readonly announcement: 'none' | 'running' | 'over';
  /** Appeals that nobody has settled. */
  readonly openAppeals: number;
}

export type RoundTransition =
  'round.score' | 'round.propose' | 'round.send-back' | 'round.announce' | 'round.publish';

export const ROUND_REFUSALS = [
  'assessment.scores-missing',
  'assessment.no-units',
  'assessment.adjustments-waiting',
  'assessment.second-person-needed',
  'assessment.round-without-announcement',
  'assessment.announcement-first',
  'assessment.announcement-running',
  'assessment.appeals-open',
] as const;
export type RoundRefusal = (typeof ROUND_REFUSALS)[number];

/** 拟稿 and 签发 are two people's: whoever proposes a result can neither announce nor publish it. @source ASVS 2.3.5 */
const SECOND_PERSON = {
  refusal: 'assessment.second-person-needed',
  holds: (facts: RoundFacts) => !facts.proposedByActor,
} as const;

/**
 * A round is scored, proposed by one person, shown for objections (公示) or published by another. What is shown is a
 * frozen snapshot; only an upheld appeal puts another after it.
 */
export const roundWorkflow: Workflow<RoundState, RoundFacts, RoundTransition, RoundRefusal> = {
  name: 'round',
  states: ROUND_STATES,
  initial: 'scoring',
  transitions: [
    { key: 'round.score', from: ['scoring'], to: 'scoring', guards: [] },
    {
      key: 'round.propose',
      from: ['scoring'],
      to: 'proposed',
      guards: [
        { refusal: 'assessment.no-units', holds: (facts) => facts.participatingUnits > 0 },
        { refusal: 'assessment.scores-missing', holds: (facts) => facts.missingScores === 0 },
        { refusal: 'assessment.adjustments-waiting', holds: (facts) => facts.waitingAdjustments === 0 },
      ],
    },
    { key: 'round.send-back', from: ['proposed'], to: 'scoring', guards: [] },
    {
      key: 'round.announce',
      from: ['proposed'],
      to: 'announced',
      guards: [
        {
          refusal: 'assessment.round-without-announcement',
          holds: (facts) => facts.announcement !== 'none',
        },
        SECOND_PERSON,
      ],
    },
    {
      key: 'round.publish',
      from: ['proposed'],
      to: 'published',
      guards: [
        { refusal: 'assessment.announcement-first', holds: (facts) => facts.announcement === 'none' },
        SECOND_PERSON,
      ],
    },
    {
      key: 'round.publish',
      from: ['announced'],
      to: 'published',
      guards: [
        SECOND_PERSON,
        { refusal: 'assessment.announcement-running', holds: (facts) => facts.announcement !== 'running' },
        { refusal: 'assessment.appeals-open', holds: (facts) => facts.openAppeals === 0 },
      ],
    },
  ],
};
