import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import type { ProgressReport } from '../progress-report.type.js';
import { ReportContentRepository, type ReportContent } from './report-content.repository.js';

@Injectable()
export class ReportFigureLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly contents: ReportContentRepository,
  ) {}

  /**
   * What hangs on a report that the viewer has already been let read. A page shows a report beside the others of its share:
   * they are looked up together, whichever is asked for first.
   */
  async ofReport(
    context: GraphqlContext,
    { id, assignmentId }: Pick<ProgressReport, 'id' | 'assignmentId'>,
  ): Promise<ReportContent | null> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/report-content', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.contents.ofAssignments(manager, jurisdictionId, ids),
      );
      return grouped(ids, rows, (row) => row.assignmentId);
    });
    const contents = await loader.load(assignmentId);
    return contents.find(({ reportId }) => reportId === id) ?? null;
  }
}
