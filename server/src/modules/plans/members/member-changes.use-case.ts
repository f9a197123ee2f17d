import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { Reader } from '#server/platform/database/reader.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { issuedNotice } from '../leads/lead-notices.js';
import { refuseLead } from '../leads/open-task.js';
import { ReporterKeeper } from '../leads/reporter-keeper.js';
import { ShareWriter } from '../leads/share-writer.js';
import type { PlanRecord } from '../plan.repository.js';
import { MemberChangesRepository, type ProposedMemberChange } from './member-changes.repository.js';
import type { ApplyMemberChangesInput, MemberChange } from './member-changes.types.js';

/** 集合单位成员已变化: who comes and goes in issued tasks; the office confirms each. @source R07, R93 */
@Injectable()
export class MemberChangesUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: MemberChangesRepository,
    private readonly shares: ShareWriter,
    private readonly reporters: ReporterKeeper,
  ) {}

  preview(request: RequestContext, id: string): Promise<MemberChange[]> {
    const { jurisdictionId } = authorise(request, 'plan.assign').actor;
    const planId = requireId(id);
    return this.reader.read(jurisdictionId, async (manager) => {
      if (!(await manager.existsBy(PlanRow, { jurisdictionId, id: planId }))) throw notFound();
      const changes = await this.repository.ofPlan(manager, jurisdictionId, planId);
      const ids = changes.flatMap(({ unitId, groupId }) => [unitId, groupId!]);
      const names = await this.repository.names(manager, jurisdictionId, ids);
      return changes.map(({ task, groupId, shareId: _, ...change }) => ({
        ...change,
        taskCode: task.code,
        taskTitle: task.title,
        unitName: names.get(change.unitId) ?? '',
        groupName: names.get(groupId!) ?? '',
      }));
    });
  }

  apply(request: RequestContext, input: ApplyMemberChangesInput): Promise<PlanRecord> {
    const context = authorise(request, 'plan.assign');
    const id = requireId(input.planId);
    const wanted = new Set(
      input.changes.map(({ taskId, unitId }) => keyOf(requireId(taskId), requireId(unitId))),
    );
    return this.unitOfWork.run(context, async (tx) => {
      const plan = await tx.lock(PlanRow, id);
      await tx.update(PlanRow, { id, version: input.planVersion }, {});
      const proposed = await this.repository.ofPlan(tx.manager, tx.jurisdictionId, id);
      const chosen = proposed.filter(({ taskId, unitId }) => wanted.has(keyOf(taskId, unitId)));
      if (chosen.length === 0 || chosen.length < wanted.size) throw refuseLead('lead.nothing-to-apply');
      await this.carryOut(tx, id, chosen);
      return { ...plan, version: plan.version + 1 };
    });
  }

  private async carryOut(
    tx: Transaction,
    planId: string,
    chosen: readonly ProposedMemberChange[],
  ): Promise<void> {
    const joining = chosen.filter(({ kind }) => kind === 'joins');
    const leaving = chosen.flatMap(({ kind, shareId }) => (kind === 'leaves' && shareId ? [shareId] : []));
    await this.shares.withdraw(tx, leaving);
    await this.shares.give(
      tx,
      [planId],
      joining.map(({ taskId, unitId, role, groupId, task }) => ({
        taskId,
        unitId,
        role,
        groupId,
        dueOn: task.dueOn,
      })),
    );
    await this.reporters.settle(tx, [...new Set(chosen.map(({ taskId }) => taskId))]);
    await tx.auditAll(
      chosen.map(({ kind, taskId, unitId, role, groupId }) => ({
        action: 'plan.assign',
        entityType: 'task',
        entityId: taskId,
        taskId,
        [kind === 'joins' ? 'after' : 'before']: { unitId, role, groupId },
      })),
    );
    await tx.notify(joining.map(({ task, unitId }) => issuedNotice(task, unitId)));
  }
}

const keyOf = (taskId: string, unitId: string): string => `${taskId} ${unitId}`.toLowerCase();
