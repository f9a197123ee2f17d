/**
 * 任务编号: year, running number of the plan in its year, running number of the task in its plan. Given once, kept
 * for good: `2026-03-007`.
 */
export const taskCode = (year: number, planNumber: number, taskNumber: number): string =>
  [year, padded(planNumber, 2), padded(taskNumber, 3)].join('-');

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
