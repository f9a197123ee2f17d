import type { Guard, Workflow } from '../../kernel/workflow.js';
import { FOLLOWED_ITEM_STATES, type FollowedItemState } from './followed-item.js';

export type FollowedItemTransition =
  | 'followed-item.comment'
  | 'followed-item.answer'
  | 'followed-item.return'
  | 'followed-item.settle'
  | 'followed-item.sign-off'
  | 'followed-item.pass-recheck'
  | 'followed-item.fail-recheck';

export type FollowedItemRefusal =
  | 'followed-item.words-missing'
  | 'followed-item.no-owner'
  | 'followed-item.not-answered'
  | 'followed-item.leader-missing'
  | 'followed-item.needs-sign-off'
  | 'followed-item.no-sign-off-needed'
  | 'followed-item.proof-missing'
  | 'followed-item.not-rechecked'
  | 'followed-item.new-day-missing';

export interface FollowedItemFacts {
  readonly wordsGiven: boolean;
  /** A unit is asked to answer. */
  readonly hasOwner: boolean;
  readonly answerFirst: boolean;
  /** Its kind is settled by a leader's signature only. */
  readonly signedOff: boolean;
  /** The leader who signs is named. */
  readonly leaderNamed: boolean;
  /** A finding: answered with proof, looked at again. */
  readonly rectified: boolean;
  readonly proofGiven: boolean;
  /** A new last day that is still to come. */
  readonly newDayGiven: boolean;
}

type ItemGuard = Guard<FollowedItemFacts, FollowedItemRefusal>;

const words: ItemGuard = { refusal: 'followed-item.words-missing', holds: (facts) => facts.wordsGiven };
const owner: ItemGuard = { refusal: 'followed-item.no-owner', holds: (facts) => facts.hasOwner };
const answered: ItemGuard = { refusal: 'followed-item.not-answered', holds: (facts) => !facts.answerFirst };
const bySignature: ItemGuard = {
  refusal: 'followed-item.no-sign-off-needed',
  holds: (facts) => facts.signedOff,
};
const withoutSignature: ItemGuard = {
  refusal: 'followed-item.needs-sign-off',
  holds: (facts) => !facts.signedOff,
};
const proof: ItemGuard = {
  refusal: 'followed-item.proof-missing',
  holds: (facts) => !facts.rectified || facts.proofGiven,
};
const rechecked: ItemGuard = { refusal: 'followed-item.not-rechecked', holds: (facts) => facts.rectified };
const newDay: ItemGuard = { refusal: 'followed-item.new-day-missing', holds: (facts) => facts.newDayGiven };
const leader: ItemGuard = { refusal: 'followed-item.leader-missing', holds: (facts) => facts.leaderNamed };

/**
 * open → answered → settled, with words at each step. What is settled is a record and stays, except a finding that a
 * re-check finds unrectified: it is open again, with a new last day. A leader's remark is settled by a leader's
 * signature (@source R79); the others by whoever follows them.
 */
export const followedItemWorkflow: Workflow<
  FollowedItemState,
  FollowedItemFacts,
  FollowedItemTransition,
  FollowedItemRefusal
> = {
  name: 'followed-item',
  states: FOLLOWED_ITEM_STATES,
  initial: 'open',
  transitions: [
    { key: 'followed-item.comment', from: ['open'], to: 'open', guards: [words] },
    { key: 'followed-item.comment', from: ['answered'], to: 'answered', guards: [words] },
    {
      key: 'followed-item.answer',
      from: ['open', 'answered'],
      to: 'answered',
      guards: [owner, words, proof],
    },
    { key: 'followed-item.return', from: ['answered'], to: 'open', guards: [words] },
    {
      key: 'followed-item.settle',
      from: ['open'],
      to: 'settled',
      guards: [withoutSignature, answered, words],
    },
    { key: 'followed-item.settle', from: ['answered'], to: 'settled', guards: [withoutSignature, words] },
    {
      key: 'followed-item.sign-off',
      from: ['open'],
      to: 'settled',
      guards: [bySignature, answered, leader, words],
    },
    {
      key: 'followed-item.sign-off',
      from: ['answered'],
      to: 'settled',
      guards: [bySignature, leader, words],
    },
    { key: 'followed-item.pass-recheck', from: ['settled'], to: 'settled', guards: [rechecked, words] },
    { key: 'followed-item.fail-recheck', from: ['settled'], to: 'open', guards: [rechecked, words, newDay] },
  ],
};
