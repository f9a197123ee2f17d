import type { AssignmentRefusal } from '../assignment.workflow.js';
import type { ChangeDatesRefusal } from './change-dates.rules.js';
import type { FollowedItemRefusal } from './followed-item.workflow.js';
import type { LookBackRefusal } from './look-back.js';
import type { MilestoneRefusal } from './plan-milestone.js';

/** Messages of the shape checks. */
export const CHANGE_SHAPE_REFUSALS = [
  'change.text-too-long',
  'change.too-many-files',
  'change.too-many-at-once',
  'look-back.title-missing',
  'look-back.lead-missing',
  'look-back.sample-size',
  'look-back.seed',
  'followed-item.title-missing',
  'followed-item.day-missing',
  'milestone.title-missing',
] as const;
type ChangeShapeRefusal = (typeof CHANGE_SHAPE_REFUSALS)[number];

/** Every refusal of this part of the domain that the other catalogues do not have: the labels are exhaustive over it. */
export type ChangesRefusal =
  | Exclude<AssignmentRefusal, 'progress.assignment-withdrawn'>
  | ChangeShapeRefusal
  | ChangeDatesRefusal
  | FollowedItemRefusal
  | LookBackRefusal
  | MilestoneRefusal
  | 'followed-item.unit-without-share'
  | 'look-back.too-many';
