import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { AssignmentLoaders } from '#server/modules/plans/assignment.loaders.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { ProgressReportRepository } from './progress-report.repository.js';

/** One assignment, or one report, as far as the caller may see it. */
@Injectable()
export class ReadProgressUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly assignments: AssignmentLoaders,
    private readonly reports: ProgressReportRepository,
  ) {}

  /** Through the loader: the reports of the assignment look it up again. */
  async assignment(context: GraphqlContext, id: string): Promise<AssignmentRow> {
    authoriseList(context.request, 'assignment.read');
    return this.assignments.assignment(context, requireId(id));
  }

  async report(request: RequestContext, id: string): Promise<ProgressReportRow> {
    const { context, scope } = authoriseList(request, 'progress.read');
    const { jurisdictionId } = context.actor;
    const wanted = requireId(id);
    const report = await this.reader.read(jurisdictionId, (manager) =>
      this.reports.byId(manager, jurisdictionId, scope, wanted),
    );
    if (!report) throw notFound();
    return report;
  }
}
