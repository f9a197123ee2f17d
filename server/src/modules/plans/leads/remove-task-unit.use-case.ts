import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { expandAssignments } from '#shared/plans/expand-assignments.js';
import { underLeadlessRule } from '#shared/plans/leads/leadless-rule.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { taskOf, type Task } from '../task.type.js';
import { UnitDirectoryReader } from '../unit-directory.js';
import type { RemoveTaskUnitInput } from './leads.inputs.js';
import { openTask, refuseLead, type OpenTask } from './open-task.js';
import { ReporterKeeper } from './reporter-keeper.js';
import { ShareWriter } from './share-writer.js';

/** Takes back what the office added to a task. The unit keeps the part that the document gives it, if it gives one. */
@Injectable()
export class RemoveTaskUnitUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: UnitDirectoryReader,
    private readonly shares: ShareWriter,
    private readonly reporters: ReporterKeeper,
  ) {}

  run(request: RequestContext, input: RemoveTaskUnitInput): Promise<Task> {
    const context = authorise(request, 'plan.assign');
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const id = requireId(input.taskUnitId);
      const removed = await manager.findOneBy(TaskUnitRow, { jurisdictionId, id });
      if (!removed) throw notFound();
      const open = await openTask(tx, removed.taskId, input.taskVersion);
      if (removed.appointedAt === null) throw refuseLead('lead.not-appointed');
      await manager.delete(TaskUnitRow, { jurisdictionId, id });
      if (open.plan.state === 'issued') await this.takeBack(tx, open, removed);
      const { role, printedName: unit, unitId, groupId } = removed;
      await tx.audit({
        action: 'plan.assign',
        entityType: 'task',
        entityId: open.task.id,
        taskId: open.task.id,
        before: { role, unit, unitId, groupId },
      });
      return taskOf(open.task);
    });
  }

  private async takeBack(tx: Transaction, { plan, task }: OpenTask, removed: TaskUnitRow): Promise<void> {
    const { manager, jurisdictionId } = tx;
    const rest = await manager.find(TaskUnitRow, {
      where: { jurisdictionId, taskId: task.id },
      order: { sortOrder: 'ASC' },
    });
    const { membersOf } = await this.directory.read(manager, jurisdictionId);
    const left = expandAssignments(underLeadlessRule(rest, plan.leadlessRule), membersOf);
    const shares = await manager.findBy(AssignmentRow, { jurisdictionId, taskId: task.id });
    const concerned = shares.filter(
      ({ unitId, groupId, withdrawnAt }) =>
        withdrawnAt === null && (removed.unitId ? unitId === removed.unitId : groupId === removed.groupId),
    );
    const gone = concerned.filter(({ unitId }) => !left.some((share) => share.unitId === unitId));
    if (await this.haveReported(tx, gone)) throw refuseLead('lead.has-reports');
    await this.shares.withdraw(
      tx,
      gone.map(({ id }) => id),
    );
    const kept = left.filter(({ unitId }) => concerned.some((share) => share.unitId === unitId));
    await this.shares.give(
      tx,
      plan.id,
      kept.map((share) => ({ ...share, taskId: task.id, dueOn: task.dueOn })),
    );
    await this.reporters.settle(tx, [task.id]);
  }

  private async haveReported(tx: Transaction, shares: readonly AssignmentRow[]): Promise<boolean> {
    const [found] = await tx.manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM progress_reports WHERE jurisdiction_id = $1 AND assignment_id = ANY ($2::uuid[])`,
      [tx.jurisdictionId, shares.map(({ id }) => id)],
    );
    return (found?.count ?? 0) > 0;
  }
}
