import { Inject, Injectable } from '@nestjs/common';
import { scopeOf } from '#shared/access/policy.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList, requireActor } from '#server/platform/request/require-actor.js';
import { EscalatedWorkRepository } from './escalated-work.repository.js';
import type { EscalatedPage, Escalation } from './escalation.types.js';

@Injectable()
export class ReadEscalationsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: EscalatedWorkRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 逾期升级: what is on the ladder now; of one step where `step` is given. */
  onLadder(request: RequestContext, step: number | null, page: PageInput): Promise<EscalatedPage> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId } = context.actor;
    const limits = limitOf(page);
    return this.reader.read(jurisdictionId, (manager) =>
      this.repository.onLadder(manager, jurisdictionId, scope, today(this.clock), step, limits),
    );
  }

  ofTask(context: GraphqlContext, taskId: string): Promise<Escalation[]> {
    const { actor } = requireActor(context.request);
    const loader = context.loaders.get('progress/escalations', async (ids) => {
      const rows = await this.reader.read(actor.jurisdictionId, (manager) =>
        this.repository.ofTasks(manager, actor.jurisdictionId, scopeOf(actor, 'assignment.read'), ids),
      );
      return grouped(ids, rows, (row) => row.taskId);
    });
    return loader.load(taskId);
  }
}
