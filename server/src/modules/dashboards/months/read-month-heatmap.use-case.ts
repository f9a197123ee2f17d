import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { layOutMonths } from './lay-out-months.js';
import { MonthHeatmapRepository } from './month-heatmap.repository.js';
import type { MonthHeatmap } from './month-heatmap.types.js';

/** The 热力图 of a year by month of deadline, from counts that are kept with the shares. */
@Injectable()
export class ReadMonthHeatmapUseCase {
  constructor(private readonly repository: MonthHeatmapRepository) {}

  async run(request: RequestContext, year: number): Promise<MonthHeatmap> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const units = await this.repository.counts(context.actor.jurisdictionId, scope, year);
    return { year, ...layOutMonths(units) };
  }
}
