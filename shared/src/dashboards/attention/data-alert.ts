import type { CivilDate } from '../../kernel/civil-date.js';
import type { DecimalInput } from '../../kernel/decimal.js';
import type { Quarter } from '../../kernel/quarter.js';

/** What in the reported data deserves a second look. None of them is a judgement, and none of them is scored. */
export const DATA_ALERT_KINDS = [
  'nothing_entered',
  'falling',
  'unchanged',
  'far_from_mean',
  'sum_wrong',
  'phantom_owner',
] as const;
export type DataAlertKind = (typeof DATA_ALERT_KINDS)[number];

export interface ReportedQuarter extends Quarter {
  /** 0–100 */
  readonly percent: DecimalInput;
}

/** What the alerts of one unit's share of a task are judged by. */
export interface DataAlertFacts {
  readonly startsOn: CivilDate;
  /** 0–100, of the latest accepted report. */
  readonly percent: DecimalInput;
  /** Nothing is expected of work that is suspended or struck off. */
  readonly resting: boolean;
  /** Submitted or accepted reports, in any order. */
  readonly reports: readonly ReportedQuarter[];
  /** Percent of all shares of the same task, this one included. */
  readonly taskPercents: readonly DecimalInput[];
  /** Figures of the reports whose parts do not add up to what is stated. */
  readonly wrongSums: number;
  /** People of the unit who can log in. */
  readonly accounts: number;
}

/** One alert; `values` fill its sentence. */
export interface DataAlert {
  readonly kind: DataAlertKind;
  readonly values: Readonly<Record<string, string | number>>;
}
