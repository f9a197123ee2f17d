/** 批示件 / 协调事项 / 举报投诉 / 督查发现 / 典型做法: what is followed beside the reports, each in one form. */
export const FOLLOWED_ITEM_KINDS = [
  'remark',
  'coordination',
  'complaint',
  'finding',
  'good_practice',
] as const;
export type FollowedItemKind = (typeof FOLLOWED_ITEM_KINDS)[number];

export const FOLLOWED_ITEM_STATES = ['open', 'answered', 'settled'] as const;
export type FollowedItemState = (typeof FOLLOWED_ITEM_STATES)[number];

/** What a finding finds. @source R20 推诿扯皮、敷衍应付、任务进展缓慢 */
export const FINDING_CATEGORIES = [
  'passing_the_buck',
  'going_through_motions',
  'slow_progress',
  'other',
] as const;
export type FindingCategory = (typeof FINDING_CATEGORIES)[number];

/** 复查: what a second look at a settled finding found. */
export const RECHECK_RESULTS = ['passed', 'failed'] as const;
export type RecheckResult = (typeof RECHECK_RESULTS)[number];

/** How an entry came into the log of an item. */
export const ITEM_ENTRY_KINDS = [
  'comment',
  'answer',
  'return',
  'settlement',
  'recheck_pass',
  'recheck_fail',
] as const;
export type ItemEntryKind = (typeof ITEM_ENTRY_KINDS)[number];

interface KindRule {
  /** A unit is asked to answer. */
  readonly hasOwner: boolean;
  /** Nothing is settled before the owner has answered. */
  readonly answerFirst: boolean;
  /** Whose words it carries: a leader's, or a person's who complained. */
  readonly source: 'leader' | 'complainant' | null;
  /** A leader must have signed the result. @source R79 需经主要负责同志或分管负责同志签批同意 */
  readonly signedOff: boolean;
  /** 整改: answered with proof, and looked at again after it is settled. @source 固镇县 2023 逐条整改、销号并附佐证 */
  readonly rectified: boolean;
}

export const FOLLOWED_ITEM_RULES: Readonly<Record<FollowedItemKind, KindRule>> = {
  remark: { hasOwner: true, answerFirst: true, source: 'leader', signedOff: true, rectified: false },
  coordination: { hasOwner: true, answerFirst: false, source: null, signedOff: false, rectified: false },
  complaint: { hasOwner: true, answerFirst: true, source: 'complainant', signedOff: false, rectified: false },
  finding: { hasOwner: true, answerFirst: true, source: null, signedOff: false, rectified: true },
  good_practice: { hasOwner: false, answerFirst: false, source: null, signedOff: false, rectified: false },
};

/** Followed work that is not settled by its day. */
export const isItemOverdue = (
  item: { readonly state: FollowedItemState; readonly dueOn: string | null },
  today: string,
): boolean => item.state !== 'settled' && item.dueOn !== null && item.dueOn < today;
