import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { MemberReportRepository, type TaskShare } from './member-report.repository.js';

@Injectable()
export class ConsolidationLoaders {
  constructor(
    private readonly reader: Reader,
    private readonly members: MemberReportRepository,
  ) {}

  /** Which shares of a task stand, and which lead: of every unit, but nothing of what they report. */
  sharesOfTask(context: GraphqlContext, taskId: string): Promise<TaskShare[]> {
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/task-shares', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.members.sharesOfTasks(manager, jurisdictionId, ids),
      );
      return grouped(ids, rows, (row) => row.taskId);
    });
    return loader.load(taskId);
  }
}
