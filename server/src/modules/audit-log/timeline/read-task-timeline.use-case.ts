import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TaskRepository } from '#server/modules/plans/task.repository.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import { MAX_PAGE_SIZE } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { TaskTimelineRepository } from './task-timeline.repository.js';
import { namedIds, tellEntry } from './tell-entry.js';
import type { TaskTimeline } from './timeline.types.js';

const invalid = 'error.invalid-input';
const schema = z.object({
  after: z.guid(invalid).nullable(),
  first: z.int(invalid).min(1, invalid).max(MAX_PAGE_SIZE, invalid),
});

/** 办理过程: everything that was done to a task, page by page into the past. */
@Injectable()
export class ReadTaskTimelineUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly tasks: TaskRepository,
    private readonly timeline: TaskTimelineRepository,
  ) {}

  run(
    request: RequestContext,
    input: { taskId: string; after: string | null; first: number },
  ): Promise<TaskTimeline> {
    const { context, scope } = authoriseList(request, 'plan.read');
    const { jurisdictionId } = context.actor;
    const taskId = requireId(input.taskId);
    const { after, first } = parseInput(schema, input);
    return this.reader.read(jurisdictionId, async (manager) => {
      const [task] = await this.tasks.byId(manager, jurisdictionId, scope, [taskId]);
      if (!task) throw notFound();
      const view = { jurisdictionId, scope, taskId, after, limit: first + 1 };
      const found = await this.timeline.older(manager, view);
      const shown = found.slice(0, first);
      const names = await this.timeline.names(manager, jurisdictionId, namedIds(shown));
      const rows = shown.map((entry) => tellEntry(entry, names));
      return { rows, next: found.length > first ? (rows[rows.length - 1]?.id ?? null) : null };
    });
  }
}
