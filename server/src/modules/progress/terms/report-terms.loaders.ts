import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { inOrder } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { ReportTermsRepository, type ShareFacts } from './report-terms.repository.js';
import type { TaskReportTerms } from './report-terms.type.js';

/** Batched look-ups of what reports must pass and carry. */
@Injectable()
export class ReportTermsLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly repository: ReportTermsRepository,
  ) {}

  async ofShare(context: GraphqlContext, assignmentId: string): Promise<ShareFacts | null> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/share-terms', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.factsOfShares(manager, jurisdictionId, ids),
      );
      return inOrder(ids, rows, (row) => row.assignmentId);
    });
    return loader.load(assignmentId);
  }

  async ofTask(context: GraphqlContext, taskId: string): Promise<TaskReportTerms> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/task-terms', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.ofTasks(manager, jurisdictionId, ids),
      );
      return inOrder(ids, rows, (row) => row.taskId);
    });
    return (await loader.load(taskId)) ?? { version: 0, signOffRequired: false, jointTargets: [] };
  }
}
