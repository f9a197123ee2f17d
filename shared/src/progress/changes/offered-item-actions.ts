import type { Action } from '../../access/actions.js';
import { isAllowed, type Actor } from '../../access/policy.js';
import { availableActions, type AvailableAction } from '../../kernel/workflow.js';
import { FOLLOWED_ITEM_RULES, type FollowedItemKind, type FollowedItemState } from './followed-item.js';
import {
  followedItemWorkflow,
  type FollowedItemFacts,
  type FollowedItemRefusal,
  type FollowedItemTransition,
} from './followed-item.workflow.js';

/** The right that each step of a followed item needs. */
export const ITEM_ACTIONS: Readonly<Record<FollowedItemTransition, Action>> = {
  'followed-item.comment': 'followed-item.comment',
  'followed-item.answer': 'followed-item.answer',
  'followed-item.return': 'followed-item.settle',
  'followed-item.settle': 'followed-item.settle',
  'followed-item.sign-off': 'remark.sign-off',
  'followed-item.pass-recheck': 'finding.record',
  'followed-item.fail-recheck': 'finding.record',
};

interface ItemStanding {
  readonly kind: FollowedItemKind;
  readonly state: FollowedItemState;
  readonly unitId: string | null;
  readonly raisedByUnitId: string | null;
}

/** What the workflow knows of an item before anybody has written a word. */
export const itemFacts = (
  { kind, unitId }: Pick<ItemStanding, 'kind' | 'unitId'>,
  given: Omit<FollowedItemFacts, 'hasOwner' | 'answerFirst' | 'signedOff' | 'rectified'>,
): FollowedItemFacts => {
  const { answerFirst, signedOff, rectified } = FOLLOWED_ITEM_RULES[kind];
  return { ...given, hasOwner: unitId !== null, answerFirst, signedOff, rectified };
};

/** May the actor take the step on that item? Only its owner answers; whoever raised it may speak as well. */
export const isItemStepAllowed = (
  actor: Actor,
  step: FollowedItemTransition,
  item: ItemStanding,
): boolean => {
  const action = ITEM_ACTIONS[step];
  if (isAllowed(actor, action, item.unitId)) return true;
  return step === 'followed-item.comment' && isAllowed(actor, action, item.raisedByUnitId);
};

/** The steps of an item that the actor's role may take; steps that its kind never takes are not offered. */
export const offeredItemActions = (
  actor: Actor,
  item: ItemStanding,
): AvailableAction<FollowedItemTransition, FollowedItemRefusal>[] =>
  availableActions(
    followedItemWorkflow,
    item.state,
    itemFacts(item, { wordsGiven: true, leaderNamed: true, proofGiven: true, newDayGiven: true }),
  ).filter(({ key, reason }) => !isForeign(reason) && isItemStepAllowed(actor, key, item));

const isForeign = (reason: FollowedItemRefusal | undefined): boolean =>
  reason === 'followed-item.needs-sign-off' ||
  reason === 'followed-item.no-sign-off-needed' ||
  reason === 'followed-item.not-rechecked' ||
  reason === 'followed-item.no-owner';
