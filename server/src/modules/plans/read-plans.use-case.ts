import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { PlanRepository, type PlanRecord } from './plan.repository.js';
import { TaskRepository } from './task.repository.js';
import { taskOf, type Task } from './task.type.js';

/** Plans and tasks; units see issued ones in which they have a share. */
@Injectable()
export class ReadPlansUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly plans: PlanRepository,
    private readonly tasks: TaskRepository,
  ) {}

  list(request: RequestContext, wanted: { year: number | null; withdrawn: boolean }): Promise<PlanRecord[]> {
    const { context, scope } = authoriseList(request, 'plan.read');
    const { jurisdictionId } = context.actor;
    return this.reader.read(jurisdictionId, (m) => this.plans.list(m, jurisdictionId, scope, wanted));
  }

  async plan(request: RequestContext, id: string): Promise<PlanRecord> {
    const { context, scope } = authoriseList(request, 'plan.read');
    const { jurisdictionId } = context.actor;
    const wanted = [requireId(id)];
    const [plan] = await this.reader.read(jurisdictionId, (m) =>
      this.plans.byId(m, jurisdictionId, scope, wanted),
    );
    if (!plan) throw notFound();
    return plan;
  }

  async task(request: RequestContext, id: string): Promise<Task> {
    const { context, scope } = authoriseList(request, 'plan.read');
    const { jurisdictionId } = context.actor;
    const wanted = [requireId(id)];
    const [task] = await this.reader.read(jurisdictionId, (m) =>
      this.tasks.byId(m, jurisdictionId, scope, wanted),
    );
    if (!task) throw notFound();
    return taskOf(task);
  }
}
