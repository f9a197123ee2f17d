import type { ChangeKind, ChangeState, CompletionCheck } from './assignment-change.js';
import type { ChangesRefusal } from './changes.refusals.js';
import type {
  FindingCategory,
  FollowedItemKind,
  FollowedItemState,
  ItemEntryKind,
  RecheckResult,
} from './followed-item.js';
import type { FollowedItemTransition } from './followed-item.workflow.js';
import type { LookBackMethod, LookBackResult } from './look-back.js';
import type { MilestoneKind } from './plan-milestone.js';

/** What officers read of 变更与督办; a word without a label does not compile. */
export interface ChangesLabels {
  readonly changeKinds: Readonly<Record<ChangeKind, string>>;
  readonly changeStates: Readonly<Record<ChangeState, string>>;
  readonly completionChecks: Readonly<Record<CompletionCheck, string>>;
  readonly itemKinds: Readonly<Record<FollowedItemKind, string>>;
  readonly itemStates: Readonly<Record<FollowedItemState, string>>;
  readonly findingCategories: Readonly<Record<FindingCategory, string>>;
  readonly recheckResults: Readonly<Record<RecheckResult, string>>;
  readonly entryKinds: Readonly<Record<ItemEntryKind, string>>;
  readonly itemTransitions: Readonly<Record<FollowedItemTransition, string>>;
  readonly lookBackMethods: Readonly<Record<LookBackMethod, string>>;
  readonly lookBackResults: Readonly<Record<LookBackResult, string>>;
  readonly milestoneKinds: Readonly<Record<MilestoneKind, string>>;
  readonly refusals: Readonly<Record<ChangesRefusal, string>>;
}
