import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped, inOrder } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { ReportTermsRepository, type ShareTerms } from './report-terms.repository.js';
import type { TaskReportTerms } from './report-terms.type.js';

/** Batched look-ups of what reports must pass and carry. */
@Injectable()
export class ReportTermsLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly repository: ReportTermsRepository,
  ) {}

  async ofShare(context: GraphqlContext, assignmentId: string): Promise<ShareTerms> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/share-terms', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.ofShares(manager, jurisdictionId, ids),
      );
      return inOrder(ids, rows, (row) => row.assignmentId);
    });
    return (await loader.load(assignmentId)) ?? { assignmentId, unitHasHead: false, signOffRequired: false };
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

  /** Names under which reports of the unit may be signed off. */
  async signers(context: GraphqlContext, unitId: string): Promise<string[]> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/signers', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.signers(manager, jurisdictionId, ids),
      );
      return grouped(ids, rows, (row) => row.unitId);
    });
    return (await loader.load(unitId)).map(({ name }) => name);
  }
}
