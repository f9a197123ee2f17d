import { Injectable } from '@nestjs/common';
import { ledgerFilterSchema } from '#shared/dashboards/ledger-filter.schema.js';
import type { LedgerSort } from '#shared/dashboards/ledger-query.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { Reader } from '#server/platform/database/reader.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { LedgerViews } from './ledger-view.js';
import { LedgerRepository, type LedgerGroup } from './ledger.repository.js';
import type { LedgerFilter } from './ledger.inputs.js';
import type { LedgerPage } from './ledger.types.js';

type Counts = Pick<LedgerPage, 'total' | 'statusCounts' | 'lightCounts'>;

/** A page of the 台账 as the caller may see it, today or as it stood. */
@Injectable()
export class ReadLedgerUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: LedgerRepository,
    private readonly views: LedgerViews,
  ) {}

  /** `wanted`: the fields of the page that will be read; neither rows nor counts are looked up in vain. */
  async run(
    request: RequestContext,
    input: { filter: LedgerFilter; sort: LedgerSort; page: PageInput; asOf: string | null },
    wanted: ReadonlySet<string>,
  ): Promise<LedgerPage> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    const { page, pageSize } = input.page;
    const limits = limitOf(input.page);
    const filter = parseInput(ledgerFilterSchema, input.filter);
    const asOf = this.views.dayAskedFor(input.asOf);
    return this.reader.read(jurisdictionId, async (manager) => {
      const view = { ...(await this.views.on(manager, { jurisdictionId, scope }, asOf)), filter };
      const rows = wanted.has('rows') ? await this.repository.rows(manager, view, input.sort, limits) : [];
      const counted = ['total', 'statusCounts', 'lightCounts'].some((field) => wanted.has(field));
      const groups = counted ? await this.repository.groups(manager, view) : [];
      return { page, pageSize, asOf: view.today, rows, ...countsOf(groups) };
    });
  }
}

export function countsOf(groups: readonly LedgerGroup[]): Counts {
  const sum = (of: (group: LedgerGroup) => boolean) =>
    groups.filter(of).reduce((total, { count }) => total + count, 0);
  return {
    total: sum(() => true),
    statusCounts: TASK_STATUSES.map((status) => ({ status, count: sum((group) => group.status === status) })),
    lightCounts: LIGHTS.map((light) => ({ light, count: sum((group) => group.light === light) })),
  };
}
