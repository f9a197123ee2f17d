import { Injectable } from '@nestjs/common';
import type { TaskRow } from '#db/entities/plans/task.entity.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PlansLoaders } from './plans.loaders.js';
import { TaskPartsRepository, type TaskParts, type TaskUnitPart } from './task-parts.repository.js';
import { TaskRepository } from './task.repository.js';
import { taskOf, type Task } from './task.type.js';

const idOf = (row: { id: string }): string => row.id;
const taskIdOf = (row: { taskId: string }): string => row.taskId;

@Injectable()
export class TaskLoaders {
  constructor(
    private readonly loaders: PlansLoaders,
    private readonly tasks: TaskRepository,
    private readonly taskParts: TaskPartsRepository,
  ) {}

  /** @throws DomainError NOT_FOUND also for a task that the viewer may not see */
  async task(context: GraphqlContext, id: string): Promise<Task> {
    const load = this.tasks.byId.bind(this.tasks);
    const row = await this.loaders.one<TaskRow>(context, 'task', 'plan.read', load, idOf).load(id);
    if (!row) throw notFound();
    return taskOf(row);
  }

  async ofPlan(context: GraphqlContext, planId: string): Promise<Task[]> {
    return (await this.allOfPlan(context, planId))
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(taskOf);
  }

  /** Those that revisions took out. */
  async withdrawnOfPlan(context: GraphqlContext, planId: string): Promise<Task[]> {
    return (await this.allOfPlan(context, planId))
      .filter(({ withdrawnAt }) => withdrawnAt !== null)
      .map(taskOf);
  }

  /** One query for both: a page asks for the two. */
  private allOfPlan(context: GraphqlContext, planId: string): Promise<TaskRow[]> {
    const load = this.tasks.ofPlans.bind(this.tasks);
    return this.loaders.many<TaskRow>(context, 'tasks', 'plan.read', load, (row) => row.planId).load(planId);
  }

  /** What hangs on a task that the viewer has already been let read. One query for all of it: pages ask for most. */
  parts(context: GraphqlContext, taskId: string): Promise<TaskParts | null> {
    return this.loaders
      .one<TaskParts>(
        context,
        'task-parts',
        'plan.read',
        (manager, jurisdictionId, _scope, ids) => this.taskParts.ofTasks(manager, jurisdictionId, ids),
        taskIdOf,
      )
      .load(taskId);
  }

  async units(context: GraphqlContext, taskId: string): Promise<readonly TaskUnitPart[]> {
    return (await this.parts(context, taskId))?.units ?? [];
  }
}
