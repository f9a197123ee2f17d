import type { AssignmentState } from '#shared/plans/assignment-state.js';
import type { ChangeState } from '#shared/progress/changes/assignment-change.js';
import type { FollowedItemState } from '#shared/progress/changes/followed-item.js';
import type { Tone } from '../../../ui/status-tag.js';

export const STATE_TONES: Readonly<Record<AssignmentState, Tone>> = {
  to_sign: 'warning',
  signed: 'info',
  suspended: 'neutral',
  to_check: 'warning',
  closed: 'good',
};

export const CHANGE_TONES: Readonly<Record<ChangeState, Tone>> = {
  open: 'warning',
  granted: 'good',
  refused: 'bad',
  withdrawn: 'neutral',
};

export const ITEM_TONES: Readonly<Record<FollowedItemState, Tone>> = {
  open: 'warning',
  answered: 'info',
  settled: 'good',
};
