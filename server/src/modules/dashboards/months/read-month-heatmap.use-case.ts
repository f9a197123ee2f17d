import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock } from '#shared/kernel/ports.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { layOutMonths } from './lay-out-months.js';
import { MonthHeatmapRepository } from './month-heatmap.repository.js';
import type { MonthHeatmap } from './month-heatmap.types.js';

/** The 热力图 of a year by month of deadline, from counts that are kept with the shares. */
@Injectable()
export class ReadMonthHeatmapUseCase {
  constructor(
    private readonly repository: MonthHeatmapRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param asked the fields of rows that will be read: what became of deadlines is counted only for who asks */
  async run(request: RequestContext, year: number, asked: ReadonlySet<string>): Promise<MonthHeatmap> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const units = await this.repository.counts(
      { jurisdictionId: context.actor.jurisdictionId, scope, year },
      asked.has('onTime') || asked.has('late') ? today(this.clock) : null,
    );
    return { year, ...layOutMonths(units) };
  }
}
