import { decimalText, roundTo, share, type DecimalInput } from '../kernel/decimal.js';
import type { Light, LightThresholds, TaskStatus } from '../progress/task-status.js';
import type { LedgerFilter } from './ledger-filter.js';
import { ledgerLink } from './ledger-query.js';

/** The leader's page shows these and no more: seven is what one glance takes in. */
export const OVERVIEW_NUMBERS = [
  'assignments',
  'completed',
  'mean_percent',
  'overdue',
  'yellow',
  'behind',
  'not_started',
] as const;
export type OverviewNumberKey = (typeof OVERVIEW_NUMBERS)[number];

/** Why a number is what it is: the catalogues hold one sentence for each. */
export const OVERVIEW_REASONS = [
  'broken_down',
  'share_completed',
  'against_schedule',
  'longest_overdue',
  'nothing_overdue',
  'due_soon_or_far_behind',
  'below_schedule',
  'nothing_reported',
] as const;
export type OverviewReasonKey = (typeof OVERVIEW_REASONS)[number];

export interface OverviewNumber {
  readonly key: OverviewNumberKey;
  /** Exact decimal text. */
  readonly value: string;
  /** The whole that `value` is a part of. */
  readonly of: string | null;
  readonly reasonKey: OverviewReasonKey;
  readonly reasonValues: Readonly<Record<string, string>>;
  /** A page's address; its list is as long as the number says. */
  readonly link: string;
}

/** A row is one unit's share of one task, as in the ledger. */
export interface OverviewFacts {
  readonly year: number;
  readonly plans: number;
  readonly tasks: number;
  readonly units: number;
  readonly assignments: number;
  readonly statuses: Readonly<Record<TaskStatus, number>>;
  readonly lights: Readonly<Record<Light, number>>;
  /** 0–100 */
  readonly meanPercent: DecimalInput;
  /** Mean of the straight lines, 0–100. */
  readonly meanExpectedPercent: DecimalInput;
  /** Days by which the latest unfinished row is overdue; 0 where none is. */
  readonly longestOverdueDays: number;
  /** Under which the rows were judged. */
  readonly thresholds: Pick<LightThresholds, 'dueSoonDays' | 'tolerance'>;
}

/** The numbers of the leader's page, each with its reason and with the rows behind it one click away. */
export function overviewNumbers(facts: OverviewFacts): OverviewNumber[] {
  const { year, assignments, statuses, lights, longestOverdueDays, thresholds } = facts;
  const whole = String(assignments);
  const number = (
    key: OverviewNumberKey,
    value: string,
    reasonKey: OverviewReasonKey,
    reasonValues: Readonly<Record<string, string>>,
    filter: LedgerFilter = {},
    of: string | null = whole,
  ): OverviewNumber => ({ key, value, of, reasonKey, reasonValues, link: ledgerLink({ year, ...filter }) });
  const count = String;
  const rounded = (value: DecimalInput) => decimalText(roundTo(value, 1));
  const completedShare = assignments === 0 ? '0' : rounded(share(100, statuses.completed, assignments));

  return [
    number(
      'assignments',
      whole,
      'broken_down',
      { plans: count(facts.plans), tasks: count(facts.tasks), units: count(facts.units) },
      {},
      null,
    ),
    number(
      'completed',
      count(statuses.completed),
      'share_completed',
      { share: completedShare },
      {
        statuses: ['completed'],
      },
    ),
    number(
      'mean_percent',
      rounded(facts.meanPercent),
      'against_schedule',
      { expected: rounded(facts.meanExpectedPercent) },
      {},
      '100',
    ),
    number(
      'overdue',
      count(lights.red),
      lights.red > 0 ? 'longest_overdue' : 'nothing_overdue',
      { days: count(longestOverdueDays) },
      { lights: ['red'] },
    ),
    number(
      'yellow',
      count(lights.yellow),
      'due_soon_or_far_behind',
      { days: count(thresholds.dueSoonDays) },
      { lights: ['yellow'] },
    ),
    number(
      'behind',
      count(statuses.behind),
      'below_schedule',
      { points: count(thresholds.tolerance) },
      { statuses: ['behind'] },
    ),
    number('not_started', count(statuses.not_started), 'nothing_reported', {}, { statuses: ['not_started'] }),
  ];
}
