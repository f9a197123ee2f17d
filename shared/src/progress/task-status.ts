import { daysBetween, type CivilDate } from '../kernel/civil-date.js';
import { decimal, type DecimalInput } from '../kernel/decimal.js';

/** 未开始 / 欠进度 / 达进度 / 超进度 / 已完成 / 其它 (金寨县 2025's five classes and the rest). From least to most done. */
export const TASK_STATUSES = ['not_started', 'behind', 'on_schedule', 'ahead', 'completed', 'other'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** 绿 / 黄 / 红, and 灰 for what cannot be measured against a date. From best to worst. */
export const LIGHTS = ['green', 'yellow', 'red', 'grey'] as const;
export type Light = (typeof LIGHTS)[number];

export interface ProgressFacts {
  /** 0–100, of the latest accepted report; 0 when nothing was accepted yet. */
  readonly percent: DecimalInput;
  readonly startsOn: CivilDate;
  /** Null for standing or undated work. */
  readonly dueOn: CivilDate | null;
  readonly completedOn: CivilDate | null;
  /** 暂停: since that day nothing is expected. */
  readonly suspendedOn: CivilDate | null;
  /** 销号: checked and struck off on that day. */
  readonly closedOn: CivilDate | null;
}

/** Where one class ends and the next begins: data of each jurisdiction (see `lights/light-policy.ts`). */
export interface LightThresholds {
  /** Percentage points by which a report may differ from the straight line and still be on schedule. */
  readonly tolerance: number;
  /** Untouched work counts as not started until the straight line is this many points above it, then as behind. */
  readonly notStartedLag: number;
  /** Days before the deadline from which unfinished work shows yellow. */
  readonly dueSoonDays: number;
  /** Percentage points behind the straight line from which the light is yellow although the deadline is far. */
  readonly yellowLag: number;
}

/** Whole percent that a straight line from start to deadline reaches on `today`: 0–100. Undated work expects nothing. */
export function expectedPercent(facts: Pick<ProgressFacts, 'startsOn' | 'dueOn'>, today: CivilDate): number {
  if (facts.dueOn === null) return 0;
  const span = daysBetween(facts.startsOn, facts.dueOn) + 1;
  const gone = daysBetween(facts.startsOn, today) + 1;
  if (gone <= 0) return 0;
  return span <= 0 || gone >= span ? 100 : Math.floor((gone * 100) / span);
}

/** Finished, or unfinished and nothing is expected: what neither a date nor a percent changes. */
type Standing = 'finished' | 'suspended' | 'open';

export function standingOn({ percent, suspendedOn, closedOn }: ProgressFacts): Standing {
  if (closedOn !== null) return 'finished';
  if (suspendedOn !== null) return 'suspended';
  return decimal(percent).gte(100) ? 'finished' : 'open';
}

/** The status class on a day. `assignment_status` in SQL is its twin; a test compares them. */
export function statusOf(facts: ProgressFacts, today: CivilDate, thresholds: LightThresholds): TaskStatus {
  const stands = standingOn(facts);
  if (stands !== 'open') return stands === 'finished' ? 'completed' : 'other';
  const percent = decimal(facts.percent);
  if (facts.dueOn === null) return percent.gt(0) ? 'on_schedule' : 'other';
  // Work that is nearly done after its deadline is late, not "within tolerance" beside a red light.
  if (today > facts.dueOn) return 'behind';
  const lead = percent.minus(expectedPercent(facts, today));
  if (percent.eq(0)) return lead.lt(-thresholds.notStartedLag) ? 'behind' : 'not_started';
  if (lead.lt(-thresholds.tolerance)) return 'behind';
  return lead.gt(thresholds.tolerance) ? 'ahead' : 'on_schedule';
}

/** What a light shines for: the words beside it are found by this key. In the order in which they are tried. */
export const LIGHT_REASONS = [
  'made_good',
  'completed',
  'suspended',
  'no_deadline',
  'overdue',
  'due_today_lagging',
  'due_today',
  'due_soon_lagging',
  'due_soon',
  'lagging',
  'in_time',
] as const;
export type LightReason = (typeof LIGHT_REASONS)[number];

/** The one table from reason to light: a light without a reason cannot be written down. */
const LIGHT_OF: Readonly<Record<LightReason, Light>> = {
  made_good: 'yellow',
  completed: 'green',
  suspended: 'grey',
  no_deadline: 'grey',
  overdue: 'red',
  due_today_lagging: 'yellow',
  due_today: 'yellow',
  due_soon_lagging: 'yellow',
  due_soon: 'yellow',
  lagging: 'yellow',
  in_time: 'green',
};

export function lightReasonOf(
  facts: ProgressFacts,
  today: CivilDate,
  { dueSoonDays, yellowLag }: LightThresholds,
): LightReason {
  const { dueOn } = facts;
  const stands = standingOn(facts);
  const finishedOn = facts.completedOn ?? facts.closedOn;
  if (stands === 'finished')
    return dueOn !== null && finishedOn !== null && finishedOn > dueOn ? 'made_good' : 'completed';
  if (stands === 'suspended') return 'suspended';
  if (dueOn === null) return 'no_deadline';
  if (today > dueOn) return 'overdue';
  const left = daysBetween(today, dueOn);
  const lagging = decimal(facts.percent).minus(expectedPercent(facts, today)).lte(-yellowLag);
  if (left === 0 && left <= dueSoonDays) return lagging ? 'due_today_lagging' : 'due_today';
  if (left <= dueSoonDays) return lagging ? 'due_soon_lagging' : 'due_soon';
  return lagging ? 'lagging' : 'in_time';
}

/**
 * Red: overdue. Yellow: due soon, far behind, or made good after the deadline. Grey: suspended, or without a date.
 * Green: everything else. `assignment_light` in SQL is its twin.
 * @source R34
 */
export const lightOf = (facts: ProgressFacts, today: CivilDate, thresholds: LightThresholds): Light =>
  LIGHT_OF[lightReasonOf(facts, today, thresholds)];
