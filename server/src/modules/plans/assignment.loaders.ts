import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { AssignmentRepository } from './assignment.repository.js';
import { PlansLoaders } from './plans.loaders.js';

const idOf = (row: { id: string }): string => row.id;

@Injectable()
export class AssignmentLoaders {
  constructor(
    private readonly loaders: PlansLoaders,
    private readonly assignments: AssignmentRepository,
  ) {}

  /** @throws DomainError NOT_FOUND also for another unit's share */
  async assignment(context: GraphqlContext, id: string): Promise<AssignmentRow> {
    const row = await this.assignmentIfVisible(context, id);
    if (!row) throw notFound();
    return row;
  }

  /** Null for another unit's share. */
  assignmentIfVisible(context: GraphqlContext, id: string): Promise<AssignmentRow | null> {
    const load = this.assignments.byId.bind(this.assignments);
    return this.loaders.one<AssignmentRow>(context, 'assignment', 'assignment.read', load, idOf).load(id);
  }

  /** Those that the viewer may see. */
  async ofTask(context: GraphqlContext, taskId: string): Promise<AssignmentRow[]> {
    return (await this.allOfTask(context, taskId)).filter(({ withdrawnAt }) => withdrawnAt === null);
  }

  /** Those that were withdrawn from their units. */
  async withdrawnOfTask(context: GraphqlContext, taskId: string): Promise<AssignmentRow[]> {
    return (await this.allOfTask(context, taskId)).filter(({ withdrawnAt }) => withdrawnAt !== null);
  }

  /** One query for both: a page asks for the two. */
  private allOfTask(context: GraphqlContext, taskId: string): Promise<AssignmentRow[]> {
    const load = this.assignments.ofTasks.bind(this.assignments);
    return this.loaders
      .many<AssignmentRow>(context, 'assignments', 'assignment.read', load, (row) => row.taskId)
      .load(taskId);
  }

  /** The name of whoever signed, submitted or decided; null for an account that is gone. */
  async accountName(context: GraphqlContext, accountId: string): Promise<string | null> {
    const loader = this.loaders.one<{ id: string; displayName: string }>(
      context,
      'account-name',
      'assignment.read',
      (manager, jurisdictionId, _scope, ids) => this.assignments.accountNames(manager, jurisdictionId, ids),
      idOf,
    );
    return (await loader.load(accountId))?.displayName ?? null;
  }
}
