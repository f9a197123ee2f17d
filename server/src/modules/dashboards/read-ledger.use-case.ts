import { Injectable } from '@nestjs/common';
import { ledgerFilterSchema } from '#shared/dashboards/ledger-filter.schema.js';
import type { LedgerGrouping } from '#shared/dashboards/ledger-columns.js';
import type { LedgerSort } from '#shared/dashboards/ledger-query.js';
import { LIGHTS, TASK_STATUSES } from '#shared/progress/task-status.js';
import { Reader } from '#server/platform/database/reader.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { LedgerViews } from './ledger-view.js';
import { LedgerRepository, type LedgerCount } from './ledger.repository.js';
import type { LedgerFilter } from './ledger.inputs.js';
import type { LedgerPage } from './ledger.types.js';

type Counts = Pick<LedgerPage, 'total' | 'statusCounts' | 'lightCounts'>;

export interface LedgerInput {
  readonly filter: LedgerFilter;
  readonly sort: LedgerSort;
  readonly group: LedgerGrouping | null;
  readonly page: PageInput;
  readonly asOf: string | null;
}

/** A page of the 台账 as the caller may see it, today or as it stood. */
@Injectable()
export class ReadLedgerUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: LedgerRepository,
    private readonly views: LedgerViews,
  ) {}

  /** `wanted`: the fields of the page and of its rows that will be read; nothing is looked up in vain. */
  async run(
    request: RequestContext,
    input: LedgerInput,
    wanted: { readonly fields: ReadonlySet<string>; readonly rowFields: ReadonlySet<string> },
  ): Promise<LedgerPage> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    const { page, pageSize } = input.page;
    const limits = limitOf(input.page);
    const filter = parseInput(ledgerFilterSchema, input.filter);
    const asOf = this.views.dayAskedFor(input.asOf);
    return this.reader.read(jurisdictionId, async (manager) => {
      const view = { ...(await this.views.on(manager, { jurisdictionId, scope }, asOf)), filter };
      const slice = { sort: input.sort, group: input.group, fields: wanted.rowFields, ...limits };
      const rows = wanted.fields.has('rows') ? await this.repository.rows(manager, view, slice) : [];
      const counted = ['total', 'statusCounts', 'lightCounts'].some((field) => wanted.fields.has(field));
      const counts = counted ? await this.repository.counts(manager, view) : [];
      const grouped = wanted.fields.has('groups') ? input.group : null;
      const groups = grouped ? await this.repository.groups(manager, view, grouped) : [];
      return { page, pageSize, asOf: view.today, rows, groups, ...countsOf(counts) };
    });
  }
}

export function countsOf(counts: readonly LedgerCount[]): Counts {
  const sum = (of: (count: LedgerCount) => boolean) =>
    counts.filter(of).reduce((total, { count }) => total + count, 0);
  return {
    total: sum(() => true),
    statusCounts: TASK_STATUSES.map((status) => ({ status, count: sum((one) => one.status === status) })),
    lightCounts: LIGHTS.map((light) => ({ light, count: sum((one) => one.light === light) })),
  };
}
