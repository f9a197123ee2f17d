import { daysBetween, type CivilDate } from '../kernel/civil-date.js';
import { decimal, type DecimalInput } from '../kernel/decimal.js';

/** 未开始 / 欠进度 / 达进度 / 超进度 / 已完成 / 其它 (金寨县 2025's five classes and the rest). */
export const TASK_STATUSES = ['not_started', 'behind', 'on_schedule', 'ahead', 'completed', 'other'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** 绿 / 黄 / 红, and 灰 for what has no date to be measured against. */
export const LIGHTS = ['green', 'yellow', 'red', 'grey'] as const;
export type Light = (typeof LIGHTS)[number];

export interface ProgressFacts {
  /** 0–100, of the latest accepted report; 0 when nothing was accepted yet. */
  readonly percent: DecimalInput;
  readonly startsOn: CivilDate;
  /** Null for standing or undated work. */
  readonly dueOn: CivilDate | null;
  readonly completedOn: CivilDate | null;
}

/** Percentage points by which a report may differ from the straight line and still be on schedule. */
export const SCHEDULE_TOLERANCE = 10;
/** Untouched work counts as not started until the straight line is this many points above it, then as behind. */
export const NOT_STARTED_LAG = 50;
/** Days before the deadline from which unfinished work shows yellow. */
export const DUE_SOON_DAYS = 15;
/** Percentage points behind the straight line from which the light is yellow although the deadline is far. */
export const YELLOW_LAG = 20;

/** Whole percent that a straight line from start to deadline reaches on `today`: 0–100. Undated work expects nothing. */
export function expectedPercent(facts: ProgressFacts, today: CivilDate): number {
  if (facts.dueOn === null) return 0;
  const span = daysBetween(facts.startsOn, facts.dueOn) + 1;
  const gone = daysBetween(facts.startsOn, today) + 1;
  if (gone <= 0) return 0;
  return span <= 0 || gone >= span ? 100 : Math.floor((gone * 100) / span);
}

/** One of the status classes, from facts and date alone. `assignment_status` in SQL is its twin; a test compares them. */
export function statusOf(facts: ProgressFacts, today: CivilDate): TaskStatus {
  const percent = decimal(facts.percent);
  if (percent.gte(100)) return 'completed';
  if (facts.dueOn === null) return percent.gt(0) ? 'on_schedule' : 'other';
  const lead = percent.minus(expectedPercent(facts, today));
  if (percent.eq(0)) return lead.lt(-NOT_STARTED_LAG) ? 'behind' : 'not_started';
  if (lead.lt(-SCHEDULE_TOLERANCE)) return 'behind';
  return lead.gt(SCHEDULE_TOLERANCE) ? 'ahead' : 'on_schedule';
}

/** Red: overdue. Yellow: due soon, far behind, or made good after the deadline. Green: everything else that has a date. */
export function lightOf(facts: ProgressFacts, today: CivilDate): Light {
  const { dueOn, completedOn } = facts;
  if (decimal(facts.percent).gte(100))
    return dueOn !== null && completedOn !== null && completedOn > dueOn ? 'yellow' : 'green';
  if (dueOn === null) return 'grey';
  if (today > dueOn) return 'red';
  if (daysBetween(today, dueOn) <= DUE_SOON_DAYS) return 'yellow';
  return decimal(facts.percent).minus(expectedPercent(facts, today)).lte(-YELLOW_LAG) ? 'yellow' : 'green';
}
