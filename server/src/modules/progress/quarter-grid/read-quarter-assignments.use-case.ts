import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { Quarter } from '#shared/kernel/quarter.js';
import { reportQuarterSchema } from '#shared/progress/progress-report.schema.js';
import { Reader } from '#server/platform/database/reader.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { QuarterGridRepository } from './quarter-grid.repository.js';

/** What a unit has to report on in a quarter. */
@Injectable()
export class ReadQuarterAssignmentsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: QuarterGridRepository,
  ) {}

  async run(request: RequestContext, asked: Quarter): Promise<AssignmentRow[]> {
    const { context, scope } = authoriseList(request, 'progress.write-report');
    const quarter = parseInput(reportQuarterSchema, asked);
    if (scope.kind !== 'unit') return [];
    const { jurisdictionId } = context.actor;
    return this.reader.read(jurisdictionId, (manager) =>
      this.repository.ofUnit(manager, jurisdictionId, scope.unitId, quarter),
    );
  }
}
