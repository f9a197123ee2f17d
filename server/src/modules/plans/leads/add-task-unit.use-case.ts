import { Injectable } from '@nestjs/common';
import { UnitGroupRow } from '#db/entities/organisation/unit-group.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { taskOf, type Task } from '../task.type.js';
import { UnitDirectoryReader } from '../unit-directory.js';
import { issuedNotice, leadNotices } from './lead-notices.js';
import type { AddTaskUnitInput, TaskUnitChoiceInput } from './leads.inputs.js';
import { openTask, refuseLead, type OpenTask } from './open-task.js';
import { ReporterKeeper } from './reporter-keeper.js';
import { ShareWriter } from './share-writer.js';

/** A unit or a collective of the register. */
interface Target {
  readonly unitId: string | null;
  readonly groupId: string | null;
  readonly name: string;
}

/**
 * The office adds a unit to a confirmed task, or appoints one to lead it. What the document prints stays as it is: the
 * appointment is a row of its own, and after issue a share. @source R06
 */
@Injectable()
export class AddTaskUnitUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: UnitDirectoryReader,
    private readonly shares: ShareWriter,
    private readonly reporters: ReporterKeeper,
  ) {}

  appointLead(request: RequestContext, input: TaskUnitChoiceInput): Promise<Task> {
    return this.run(request, { ...input, role: 'lead' });
  }

  run(request: RequestContext, input: AddTaskUnitInput): Promise<Task> {
    const context = authorise(request, 'plan.assign');
    if (Boolean(input.unitId) === Boolean(input.groupId)) throw refuseLead('lead.one-target-needed');
    return this.unitOfWork.run(context, async (tx) => {
      const open = await openTask(tx, input.taskId, input.taskVersion);
      const target = await targetOf(tx, input);
      const { jurisdictionId, manager } = tx;
      const known = await manager.findBy(TaskUnitRow, { jurisdictionId, taskId: open.task.id });
      requireNew(known, target, input.role);
      const row = {
        taskId: open.task.id,
        role: input.role,
        printedName: target.name,
        unitId: target.unitId,
        groupId: target.groupId,
        memberIds: null,
        reportsForTask: false,
        appointedAt: tx.now,
        appointedBy: context.actor.accountId,
        sortOrder: Math.max(0, ...known.map(({ sortOrder }) => sortOrder)) + 1,
      };
      await tx.append(TaskUnitRow, [row]);
      if (open.plan.state === 'issued') await this.spread(tx, open, target, input.role);
      await tx.audit({
        action: 'plan.assign',
        entityType: 'task',
        entityId: open.task.id,
        taskId: open.task.id,
        after: { role: input.role, unit: target.name, unitId: target.unitId, groupId: target.groupId },
      });
      return taskOf(open.task);
    });
  }

  /** After issue: shares, the reporting lead, and word to those concerned. */
  private async spread(
    tx: Transaction,
    { plan, task }: OpenTask,
    target: Target,
    role: TaskRole,
  ): Promise<void> {
    const acting = await actingUnits(tx, task.id);
    const { membersOf } = await this.directory.read(tx.manager, tx.jurisdictionId);
    const reached = target.unitId ? [target.unitId] : membersOf(target.groupId!);
    // A collective that joins does not take the lead away from, or double, whoever acts already.
    const units = target.unitId ? reached : reached.filter((id) => role === 'lead' || !acting.includes(id));
    const wanted = units.map((unitId) => {
      return { taskId: task.id, dueOn: task.dueOn, unitId, role, groupId: target.groupId };
    });
    const added = await this.shares.give(tx, [plan.id], wanted);
    await this.reporters.settle(tx, [task.id]);
    await tx.notify([
      ...added.map(({ unitId }) => issuedNotice(task, unitId)),
      ...(role === 'lead' ? leadNotices(task, target.name, [...new Set([...acting, ...units])]) : []),
    ]);
  }
}

async function targetOf(tx: Transaction, { unitId, groupId }: AddTaskUnitInput): Promise<Target> {
  const { manager, jurisdictionId } = tx;
  if (unitId) {
    const unit = await manager.findOneBy(UnitRow, { jurisdictionId, id: requireId(unitId) });
    if (!unit) throw notFound();
    if (unit.endedOn !== null && unit.endedOn <= tx.today) throw refuseLead('lead.unit-ended');
    return { unitId: unit.id, groupId: null, name: unit.name };
  }
  const group = await manager.findOneBy(UnitGroupRow, { jurisdictionId, id: requireId(groupId!) });
  if (!group) throw notFound();
  return { unitId: null, groupId: group.id, name: group.name };
}

function requireNew(known: readonly TaskUnitRow[], target: Target, role: TaskRole): void {
  const same = known.filter(({ unitId, groupId }) =>
    target.unitId ? unitId === target.unitId : groupId === target.groupId,
  );
  if (same.some((unit) => unit.role === 'lead')) throw refuseLead('lead.already-leads');
  if (role === 'responsible' && same.length > 0) throw refuseLead('lead.already-acts');
}

/** Units with a standing share of the task. */
export async function actingUnits(tx: Transaction, taskId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ unitId: string }[]>(
    `SELECT unit_id AS "unitId" FROM assignments
      WHERE jurisdiction_id = $1 AND task_id = $2 AND withdrawn_at IS NULL`,
    [tx.jurisdictionId, taskId],
  );
  return rows.map(({ unitId }) => unitId);
}
