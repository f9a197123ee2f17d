import { Injectable } from '@nestjs/common';
import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import { overviewNumbers, type OverviewFacts } from '#shared/dashboards/overview.js';
import { quarterOf } from '#shared/kernel/quarter.js';
import type { Light, TaskStatus } from '#shared/progress/task-status.js';
import { Reader } from '#server/platform/database/reader.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { LedgerViews } from './ledger-view.js';
import { LedgerRepository, type LedgerSlice } from './ledger.repository.js';
import { OverviewRepository } from './overview.repository.js';
import type { Overview } from './overview.types.js';
import { countsOf } from './read-ledger.use-case.js';

const LONGEST_OVERDUE: LedgerSlice = {
  sort: { key: 'due_on', direction: 'asc' },
  group: null,
  limit: 10,
  offset: 0,
  fields: null,
};

/** What a leader sees first: the present year in seven numbers, and what is overdue longest. */
@Injectable()
export class ReadOverviewUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly ledger: LedgerRepository,
    private readonly repository: OverviewRepository,
    private readonly views: LedgerViews,
  ) {}

  run(request: RequestContext): Promise<Overview> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    return this.reader.read(jurisdictionId, async (manager) => {
      const today = await this.views.on(manager, { jurisdictionId, scope }, null);
      const { year, quarter } = quarterOf(today.today);
      const viewOf = (filter: LedgerFilter) => ({ ...today, filter });
      const totals = await this.repository.totals(manager, viewOf({ year }));
      const counts = countsOf(await this.ledger.counts(manager, viewOf({ year })));
      const facts: OverviewFacts = {
        year,
        ...totals,
        assignments: counts.total,
        statuses: byKey<TaskStatus>(counts.statusCounts.map((one) => [one.status, one.count])),
        lights: byKey<Light>(counts.lightCounts.map((one) => [one.light, one.count])),
        thresholds: today.policy,
      };
      const overdue = viewOf({ year, lights: ['red'] });
      const attention = await this.ledger.rows(manager, overdue, LONGEST_OVERDUE);
      return { year, quarter, numbers: overviewNumbers(facts), attention };
    });
  }
}

const byKey = <Key extends string>(entries: readonly (readonly [Key, number])[]): Record<Key, number> =>
  Object.fromEntries(entries) as Record<Key, number>;
