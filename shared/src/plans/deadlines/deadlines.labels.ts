import type { DeadlineMeaning } from './deadline-meaning.js';
import type { DeadlineRefusal } from './deadlines.refusals.js';
import type { DutyNature, LimitUnit } from './duty.js';
import type { InstanceStanding } from './instance-standing.js';
import type { PeriodWords } from './period-label.js';

export interface DeadlinesLabels {
  readonly natures: Readonly<Record<DutyNature, string>>;
  /** Filled with `amount`. */
  readonly limits: Readonly<Record<LimitUnit, string>>;
  readonly meanings: Readonly<Record<DeadlineMeaning, string>>;
  readonly standings: Readonly<Record<InstanceStanding, string>>;
  readonly periods: PeriodWords;
  readonly refusals: Readonly<Record<DeadlineRefusal, string>>;
}
