/** The lists of the work page, in its order. The number on a tab is the length of the list that it opens. */
export const WORK_LIST_KINDS = [
  'to_sign',
  'to_report',
  'to_review',
  'returned',
  'due_soon',
  'overdue',
] as const;
export type WorkListKind = (typeof WORK_LIST_KINDS)[number];
