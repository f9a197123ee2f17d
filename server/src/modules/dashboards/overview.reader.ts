import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { overviewNumbers, type OverviewFacts, type OverviewNumber } from '#shared/dashboards/overview.js';
import { quarterOf } from '#shared/kernel/quarter.js';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import type { LedgerDay } from './ledger-view.js';
import { LedgerRepository, type LedgerSlice } from './ledger.repository.js';
import type { LedgerRow } from './ledger.types.js';
import { OverviewRepository } from './overview.repository.js';
import { countsOf } from './read-ledger.use-case.js';

const LONGEST_OVERDUE: Omit<LedgerSlice, 'limit'> = {
  sort: { key: 'due_on', direction: 'asc' },
  group: null,
  offset: 0,
  fields: null,
};

export interface OverviewFound {
  readonly year: number;
  readonly quarter: number;
  readonly numbers: OverviewNumber[];
  /** Red rows, longest overdue first. */
  readonly attention: LedgerRow[];
}

/** What the leader's page and its 预读材料 are both made from. */
@Injectable()
export class OverviewReader {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly repository: OverviewRepository,
  ) {}

  /** The year of that day in seven numbers, and so many of its rows that are overdue longest. */
  async read(manager: EntityManager, day: LedgerDay, limit: number): Promise<OverviewFound> {
    const { year, quarter } = quarterOf(day.today);
    const viewOf = (filter: LedgerFilter) => ({ ...day, filter });
    const totals = await this.repository.totals(manager, viewOf({ year }));
    const counts = countsOf(await this.ledger.counts(manager, viewOf({ year })));
    const facts: OverviewFacts = {
      year,
      ...totals,
      assignments: counts.total,
      statuses: byKey<TaskStatus>(counts.statusCounts.map((one) => [one.status, one.count])),
      lights: byKey<Light>(counts.lightCounts.map((one) => [one.light, one.count])),
      thresholds: day.policy,
    };
    const overdue = viewOf({ year, lights: ['red'] });
    const attention = await this.ledger.rows(manager, overdue, { ...LONGEST_OVERDUE, limit });
    return { year, quarter, numbers: overviewNumbers(facts), attention };
  }
}

const byKey = <Key extends string>(entries: readonly (readonly [Key, number])[]): Record<Key, number> =>
  Object.fromEntries(entries) as Record<Key, number>;
