import { Injectable } from '@nestjs/common';
import { ledgerFilterSchema } from '#shared/dashboards/ledger-filter.schema.js';
import { Reader } from '#server/platform/database/reader.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { HeatmapRepository } from './heatmap.repository.js';
import { LedgerViews } from './ledger-view.js';
import type { Heatmap } from './heatmap.types.js';
import { layOutHeatmap } from './lay-out-heatmap.js';

/** The 热力图 of a year, or of one plan of it. */
@Injectable()
export class ReadHeatmapUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: HeatmapRepository,
    private readonly views: LedgerViews,
  ) {}

  async run(request: RequestContext, year: number, planId: string | null): Promise<Heatmap> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    const filter = parseInput(ledgerFilterSchema, { year, planIds: planId ? [planId] : [] });
    const counts = await this.reader.read(jurisdictionId, async (manager) => {
      const view = { ...(await this.views.on(manager, { jurisdictionId, scope }, null)), filter };
      return this.repository.counts(manager, view);
    });
    return { year, ...layOutHeatmap(counts) };
  }
}
