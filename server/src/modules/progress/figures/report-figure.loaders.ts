import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { inOrder } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { ReportContentRepository, type ReportContent } from './report-content.repository.js';

@Injectable()
export class ReportFigureLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly contents: ReportContentRepository,
  ) {}

  /** What hangs on a report that the viewer has already been let read. */
  async ofReport(context: GraphqlContext, reportId: string): Promise<ReportContent | null> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/report-content', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.contents.ofReports(manager, jurisdictionId, ids),
      );
      return inOrder(ids, rows, (row) => row.reportId);
    });
    return loader.load(reportId);
  }
}
