import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { underLeadlessRule } from '#shared/plans/leads/leadless-rule.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { taskOf, type Task } from '../task.type.js';
import type { TaskUnitChoiceInput } from './leads.inputs.js';
import { openTask, refuseLead, type OpenTask } from './open-task.js';
import { ReporterKeeper } from './reporter-keeper.js';

/** Of several leads, the office names the one that reports for the task. @source R05 */
@Injectable()
export class NameReportingLeadUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reporters: ReporterKeeper,
  ) {}

  run(request: RequestContext, input: TaskUnitChoiceInput): Promise<Task> {
    const context = authorise(request, 'plan.assign');
    return this.unitOfWork.run(context, async (tx) => {
      const open = await openTask(tx, input.taskId, input.taskVersion);
      const unitId = requireId(input.unitId);
      if (open.plan.state === 'issued') await this.nameShare(tx, open, unitId);
      await this.nameInDocument(tx, open, unitId);
      await tx.audit({
        action: 'plan.assign',
        entityType: 'task',
        entityId: open.task.id,
        taskId: open.task.id,
        after: { reportingUnitId: unitId },
      });
      return taskOf(open.task);
    });
  }

  private async nameShare(tx: Transaction, { task }: OpenTask, unitId: string): Promise<void> {
    const where = { jurisdictionId: tx.jurisdictionId, taskId: task.id, unitId };
    const share = await tx.manager.findOneBy(AssignmentRow, where);
    if (!share || share.withdrawnAt !== null || share.role !== 'lead') throw refuseLead('lead.not-a-lead');
    if (share.reportsForTask) throw refuseLead('lead.already-reports');
    await this.reporters.name(tx, [share]);
  }

  /** What issuing, or the next reading of the plan, goes by. A lead through a collective has no row of its own. */
  private async nameInDocument(tx: Transaction, { plan, task }: OpenTask, unitId: string): Promise<void> {
    const { manager, jurisdictionId } = tx;
    const rows = await manager.findBy(TaskUnitRow, { jurisdictionId, taskId: task.id });
    const lead = underLeadlessRule(rows, plan.leadlessRule).find(
      (row) => row.unitId === unitId && row.role === 'lead',
    );
    if (!lead && plan.state === 'draft') throw refuseLead('lead.not-a-lead');
    if (lead?.reportsForTask && plan.state === 'draft') throw refuseLead('lead.already-reports');
    await manager.update(TaskUnitRow, { jurisdictionId, taskId: task.id }, { reportsForTask: false });
    if (lead) await manager.update(TaskUnitRow, { jurisdictionId, id: lead.id }, { reportsForTask: true });
  }
}
