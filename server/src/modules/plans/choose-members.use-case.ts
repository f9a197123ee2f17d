import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { PlanChangeRefusal } from '#shared/plans/plans.refusals.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { ChooseMembersInput } from './choose-members.input.js';
import { taskOf, type Task } from './task.type.js';
import { UnitDirectoryReader } from './unit-directory.js';

const refuse = (key: PlanChangeRefusal) => refusedBy({ key });

/** Which members of a collective act on one task. The collective stays as printed (R07); until the plan is issued. */
@Injectable()
export class ChooseMembersUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: UnitDirectoryReader,
  ) {}

  run(request: RequestContext, input: ChooseMembersInput): Promise<Task> {
    const context = authorise(request, 'plan.import');
    const id = requireId(input.taskUnitId);
    return this.unitOfWork.run(context, async (tx) => {
      const { manager, jurisdictionId } = tx;
      const unit = await manager.findOneBy(TaskUnitRow, { jurisdictionId, id });
      if (!unit) throw notFound();
      const task = await manager.findOneByOrFail(TaskRow, { jurisdictionId, id: unit.taskId });
      // The plan first: whoever issues it meanwhile is waited for.
      const { state } = await tx.lock(PlanRow, task.planId);
      if (state !== 'draft') throw refuse('plan.already-issued');
      if (unit.groupId === null) throw refuse('plan.not-a-collective');
      const memberIds = input.memberIds ? await this.checked(tx, unit.groupId, input.memberIds) : null;
      await tx.update(TaskRow, { id: task.id, version: input.taskVersion }, {});
      await manager.update(TaskUnitRow, { jurisdictionId, id }, { memberIds });
      await tx.audit({
        action: 'plan.import',
        entityType: 'task',
        entityId: task.id,
        taskId: task.id,
        before: { printedName: unit.printedName, memberIds: unit.memberIds },
        after: { printedName: unit.printedName, memberIds },
      });
      return taskOf({ ...task, version: task.version + 1 });
    });
  }

  private async checked(
    { manager, jurisdictionId }: Transaction,
    groupId: string,
    chosen: readonly string[],
  ): Promise<string[]> {
    const { membersOf } = await this.directory.read(manager, jurisdictionId);
    const members = new Set(membersOf(groupId));
    const wanted = [...new Set(chosen.map((one) => one.toLowerCase()))];
    if (wanted.length === 0) throw refuse('plan.no-member-chosen');
    if (wanted.some((one) => !members.has(one))) throw refuse('plan.not-a-member');
    return wanted;
  }
}
