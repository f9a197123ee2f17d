import { Injectable } from '@nestjs/common';
import { ledgerFilterSchema } from '#shared/dashboards/ledger-filter.schema.js';
import { Reader } from '#server/platform/database/reader.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { LedgerViews } from '../ledger-view.js';
import type { LedgerFilter } from '../ledger.inputs.js';
import { TaskLedgerRepository } from './task-ledger.repository.js';
import type { TaskLedgerPage } from './task-ledger.types.js';

/** A page of the 台账 with one line a task, as the caller may see it today. */
@Injectable()
export class ReadTaskLedgerUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: TaskLedgerRepository,
    private readonly views: LedgerViews,
  ) {}

  run(request: RequestContext, input: { filter: LedgerFilter; page: PageInput }): Promise<TaskLedgerPage> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    const limits = limitOf(input.page);
    const filter = parseInput(ledgerFilterSchema, input.filter);
    return this.reader.read(jurisdictionId, async (manager) => {
      const view = { ...(await this.views.on(manager, { jurisdictionId, scope }, null)), filter };
      return { ...input.page, rows: await this.repository.rows(manager, view, limits) };
    });
  }
}
