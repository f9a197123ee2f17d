import { Injectable } from '@nestjs/common';
import { groupBy } from '#shared/assessment/group-by.js';
import { burdenOf, type RepeatedFact } from '#shared/dashboards/attention/burden.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { reportQuarterSchema } from '#shared/progress/progress-report.schema.js';
import { Reader } from '#server/platform/database/reader.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { RepeatedFactRow, UnitBurden } from './attention.types.js';
import { BurdenRepository, type DemandedReport } from './burden.repository.js';

/** 填报负担, unit by unit, the most burdened first. */
@Injectable()
export class ReadBurdenUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: BurdenRepository,
  ) {}

  async run(request: RequestContext, input: Quarter): Promise<UnitBurden[]> {
    const { context, scope } = authoriseList(request, 'progress.read');
    const { jurisdictionId } = context.actor;
    const quarter = parseInput(reportQuarterSchema, input);
    const demands = await this.reader.read(jurisdictionId, (manager) =>
      this.repository.demands(manager, { jurisdictionId, scope, quarter }),
    );
    return [...groupBy(demands, ({ unitId }) => unitId).values()]
      .map(unitBurden)
      .sort((a, b) => b.fields - a.fields);
  }
}

function unitBurden(demands: readonly DemandedReport[]): UnitBurden {
  const [{ unitId = '', unitName = '' } = {}] = demands;
  const { reports, fields, repeated } = burdenOf(demands);
  return { unitId, unitName, reports, fields, repeated: repeated.map((fact) => namedTasks(fact, demands)) };
}

const namedTasks = (
  { label, unit, taskIds }: RepeatedFact,
  demands: readonly DemandedReport[],
): RepeatedFactRow => ({
  label,
  unit,
  tasks: demands
    .filter(({ taskId }) => taskIds.includes(taskId))
    .map(({ taskId: id, taskCode: code, taskTitle: title }) => ({ id, code, title })),
});
