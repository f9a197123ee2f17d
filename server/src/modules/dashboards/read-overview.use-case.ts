import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { LedgerViews } from './ledger-view.js';
import { OverviewReader } from './overview.reader.js';
import type { Overview } from './overview.types.js';

const MOST_ROWS = 10;

/** What a leader sees first: the present year in seven numbers, and what is overdue longest. */
@Injectable()
export class ReadOverviewUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly overview: OverviewReader,
    private readonly views: LedgerViews,
  ) {}

  run(request: RequestContext): Promise<Overview> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    return this.reader.read(jurisdictionId, async (manager) => {
      const today = await this.views.on(manager, { jurisdictionId, scope }, null);
      return this.overview.read(manager, today, MOST_ROWS);
    });
  }
}
