import { Injectable } from '@nestjs/common';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { taskOf, type Task } from '../task.type.js';
import type { RemoveTaskUnitInput } from './leads.inputs.js';
import { openTask, refuseLead } from './open-task.js';
import { TaskUnitRemoval } from './task-unit-removal.js';

/** Takes back what the office added to a task. The unit keeps the part that the document gives it, if it gives one. */
@Injectable()
export class RemoveTaskUnitUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly removal: TaskUnitRemoval,
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
      const [refusal] = await this.removal.remove(tx, [{ ...open, removed }]);
      if (refusal) throw refuseLead(refusal);
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
}
