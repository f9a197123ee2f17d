import { Inject, Injectable } from '@nestjs/common';
import { ledgerFilterSchema } from '#shared/dashboards/ledger-filter.schema.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { HeatmapRepository } from './heatmap.repository.js';
import type { Heatmap } from './heatmap.types.js';
import { layOutHeatmap } from './lay-out-heatmap.js';

/** The 热力图 of a year, or of one plan of it. */
@Injectable()
export class ReadHeatmapUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: HeatmapRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(request: RequestContext, year: number, planId: string | null): Promise<Heatmap> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    const filter = parseInput(ledgerFilterSchema, { year, planIds: planId ? [planId] : [] });
    const view = { jurisdictionId, scope, today: today(this.clock), filter };
    const counts = await this.reader.read(jurisdictionId, (m) => this.repository.counts(m, view));
    return { year, ...layOutHeatmap(counts) };
  }
}
