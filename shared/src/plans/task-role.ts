/** 牵头 and 责任 (配合): the two parts that a document gives a unit in a task. */
export const TASK_ROLES = ['lead', 'responsible'] as const;
export type TaskRole = (typeof TASK_ROLES)[number];
