import type { CivilDate } from '../../kernel/civil-date.js';
import type { DeadlineMeaning } from './deadline-meaning.js';
import type { Recurrence } from './recurrence.js';

/**
 * How a duty is followed. `once`: one last day. `periodic`: an instance each period. `event`: an instance each time the
 * event is recorded. `standing`: never done, judged each quarter. `ambiguous`: waits for the office's choice. `text`: a time
 * that gives no date, kept as printed.
 */
export const DUTY_NATURES = ['once', 'periodic', 'event', 'standing', 'ambiguous', 'text'] as const;
export type DutyNature = (typeof DUTY_NATURES)[number];

export const LIMIT_UNITS = ['hours', 'days', 'working_days', 'months'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** Counted from an event. `amount` is at least 1. */
export interface Limit {
  readonly unit: LimitUnit;
  readonly amount: number;
}

/** How often, and for whom: 各镇办不少于5次. Scope null: for every unit. */
export interface ScopedCount {
  readonly scope: string | null;
  readonly count: number;
}

/** One thing that a task demands by a time. */
export interface Duty {
  /** Unique in the task; the printed text, so that a corrected document finds the same duty again. */
  readonly key: string;
  /** As printed. */
  readonly text: string;
  readonly nature: DutyNature;
  /** The last day of a `once` duty. */
  readonly dueOn: CivilDate | null;
  /** Of a `periodic` duty, and of a `standing` one that comes back too often to be followed one by one. */
  readonly recurrence: Recurrence | null;
  /** What an `event` duty is counted from. */
  readonly event: string | null;
  /** Null for an event whose limit is not given in hours, days or months: the day is entered with the event. */
  readonly limit: Limit | null;
  /** 力争: to be aimed at; nobody is late for missing it. @source R68 */
  readonly aim: Limit | null;
  readonly counts: readonly ScopedCount[];
  /** What an ambiguous text may mean; empty for one that is clear. */
  readonly meanings: readonly DeadlineMeaning[];
  /** What the office chose among them. */
  readonly chosen: DeadlineMeaning | null;
}
