import { Injectable } from '@nestjs/common';
import type { ProgressReportRow } from '#db/entities/progress/progress-report.entity.js';
import { scopeOf } from '#shared/access/policy.js';
import { FilesLoaders } from '#server/modules/files/files.loaders.js';
import type { StoredFile } from '#server/modules/files/stored-file.type.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { ReportFigureLoaders } from './figures/report-figure.loaders.js';
import { ProgressReportRepository } from './progress-report.repository.js';

type KnownReport = Pick<ProgressReportRow, 'id' | 'assignmentId'>;

/** Batched look-ups of reports and their evidence, limited to what the viewer may see. */
@Injectable()
export class ProgressLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly repository: ProgressReportRepository,
    private readonly contents: ReportFigureLoaders,
    private readonly storedFiles: FilesLoaders,
  ) {}

  ofAssignment(context: GraphqlContext, assignmentId: string): Promise<ProgressReportRow[]> {
    const { actor } = requireActor(context.request);
    const { jurisdictionId } = actor;
    const loader = context.loaders.get('progress/reports', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.ofAssignments(manager, jurisdictionId, scopeOf(actor, 'progress.read'), ids),
      );
      return grouped(ids, rows, (row) => row.assignmentId);
    });
    return loader.load(assignmentId);
  }

  /** The name of whoever handed a report in, submitted or decided it; null for an account that is gone. */
  async name(context: GraphqlContext, report: KnownReport, accountId: string): Promise<string | null> {
    return (await this.contents.ofReport(context, report))?.names[accountId] ?? null;
  }

  async files(context: GraphqlContext, report: KnownReport): Promise<StoredFile[]> {
    const { fileIds = [] } = (await this.contents.ofReport(context, report)) ?? {};
    const files = await Promise.all(fileIds.map((fileId) => this.storedFiles.file(context, fileId)));
    return files.filter((file) => file !== null);
  }
}
