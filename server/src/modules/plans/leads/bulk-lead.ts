import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import { UnitRow } from '#db/entities/organisation/unit.entity.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { AppointedLead } from '#shared/undo/undo-payload.js';
import type { LeadRefusal } from '#shared/plans/leads/leads.refusals.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { issuedNotice, leadNotices } from './lead-notices.js';
import { refuseLead, type OpenTask } from './open-task.js';
import { ReporterKeeper } from './reporter-keeper.js';
import { ShareWriter } from './share-writer.js';
import { TaskUnitRemoval, type Removal } from './task-unit-removal.js';

export interface TaskOutcome {
  readonly taskId: string;
  readonly refusal: LeadRefusal | 'error.changed-meanwhile' | null;
}

export interface Appointed {
  readonly unitName: string;
  readonly outcomes: TaskOutcome[];
  readonly leads: AppointedLead[];
}

/** One unit to lead many tasks: as `AddTaskUnitUseCase` does it for one, in a number of statements that does not grow. */
@Injectable()
export class BulkLead {
  constructor(
    private readonly shares: ShareWriter,
    private readonly reporters: ReporterKeeper,
    private readonly removal: TaskUnitRemoval,
  ) {}

  /** Why the unit could not be appointed now. Without a unit: whether any could. @throws DomainError NOT_FOUND, REFUSED */
  async check(
    manager: EntityManager,
    jurisdictionId: string,
    taskIds: readonly string[],
    choice: { readonly unitId: string; readonly today: CivilDate } | null,
  ): Promise<TaskOutcome[]> {
    const where = { jurisdictionId, id: In([...taskIds]) };
    const tasks = await manager.find(TaskRow, { where, order: { id: 'ASC' } });
    const plans = await manager.findBy(PlanRow, { jurisdictionId, id: In(tasks.map((task) => task.planId)) });
    const unit = choice && (await unitOf(manager, jurisdictionId, choice.unitId, choice.today));
    const known = await manager.findBy(TaskUnitRow, {
      jurisdictionId,
      taskId: In([...taskIds]),
      role: 'lead',
    });
    const withdrawn = new Set(plans.filter(({ state }) => state === 'withdrawn').map(({ id }) => id));
    return tasks.map(({ id: taskId, withdrawnAt, planId }) => {
      if (withdrawnAt !== null || withdrawn.has(planId)) return { taskId, refusal: 'lead.task-withdrawn' };
      const leads = unit && known.some((row) => row.taskId === taskId && row.unitId === unit.id);
      return { taskId, refusal: leads ? 'lead.already-leads' : null };
    });
  }

  /** @throws DomainError NOT_FOUND, REFUSED for a unit that has ended */
  async appoint(tx: Transaction, taskIds: readonly string[], unitId: string): Promise<Appointed> {
    const { manager, jurisdictionId, today } = tx;
    const opened = await openTasks(tx, taskIds);
    const unit = await unitOf(manager, jurisdictionId, unitId, today);
    const outcomes = await this.check(manager, jurisdictionId, taskIds, { unitId, today });
    const possible = new Set(outcomes.flatMap(({ taskId, refusal }) => (refusal ? [] : [taskId])));
    const chosen = opened.filter(({ task }) => possible.has(task.id));
    if (chosen.length === 0) return { unitName: unit.name, outcomes, leads: [] };
    await raiseVersions(tx, [...possible]);
    const places = await lastPlaces(tx, [...possible]);
    const taskUnitIds = await tx.append(
      TaskUnitRow,
      chosen.map(({ task }) => ({
        taskId: task.id,
        role: 'lead' as const,
        printedName: unit.name,
        unitId: unit.id,
        groupId: null,
        memberIds: null,
        reportsForTask: false,
        appointedAt: tx.now,
        appointedBy: tx.author.actor?.accountId ?? null,
        sortOrder: (places.get(task.id) ?? 0) + 1,
      })),
    );
    await this.spread(
      tx,
      chosen.filter(({ plan }) => plan.state === 'issued'),
      unit,
    );
    await tx.auditAll(
      chosen.map(({ task }) => ({
        action: 'plan.assign',
        entityType: 'task',
        entityId: task.id,
        taskId: task.id,
        after: { role: 'lead', unit: unit.name, unitId: unit.id, groupId: null },
      })),
    );
    const leads = chosen.map(({ task }, at) => {
      return { taskId: task.id, version: task.version + 1, taskUnitId: taskUnitIds[at]! };
    });
    return { unitName: unit.name, outcomes, leads };
  }

  /** Tasks that were changed since are left as they are. */
  async takeBack(tx: Transaction, leads: readonly AppointedLead[]): Promise<TaskOutcome[]> {
    const { manager, jurisdictionId } = tx;
    const opened = await openTasks(
      tx,
      leads.map(({ taskId }) => taskId),
    );
    const rows = await manager.findBy(TaskUnitRow, {
      jurisdictionId,
      id: In(leads.map(({ taskUnitId }) => taskUnitId)),
    });
    const removals = leads.flatMap(({ taskId, version, taskUnitId }): Removal[] => {
      const open = opened.find(({ task }) => task.id === taskId && task.version === version);
      const removed = rows.find(({ id }) => id === taskUnitId);
      return open && removed ? [{ ...open, removed }] : [];
    });
    const refusals = await this.removal.remove(tx, removals);
    const gone = removals.filter((_, at) => refusals[at] === null);
    await raiseVersions(
      tx,
      gone.map(({ task }) => task.id),
    );
    await tx.auditAll(
      gone.map(({ task, removed: { role, printedName: unit, unitId, groupId } }) => ({
        action: 'plan.assign',
        entityType: 'task',
        entityId: task.id,
        taskId: task.id,
        before: { role, unit, unitId, groupId },
      })),
    );
    await announceTasks(tx, gone);
    const told = new Map(removals.map(({ task }, at) => [task.id, refusals[at]!]));
    return leads.map(({ taskId }) => {
      return { taskId, refusal: told.has(taskId) ? told.get(taskId)! : 'error.changed-meanwhile' };
    });
  }

  private async spread(tx: Transaction, tasks: readonly OpenTask[], unit: UnitRow): Promise<void> {
    if (tasks.length === 0) return;
    const ids = tasks.map(({ task }) => task.id);
    const acting = await actingUnits(tx, ids);
    const added = await this.shares.give(
      tx,
      [...new Set(tasks.map(({ plan }) => plan.id))],
      tasks.map(({ task }) => ({
        taskId: task.id,
        dueOn: task.dueOn,
        unitId: unit.id,
        role: 'lead',
        groupId: null,
      })),
    );
    await this.reporters.settle(tx, ids);
    await announceTasks(tx, tasks);
    const fresh = new Set(added.map(({ taskId }) => taskId));
    await tx.notify(
      tasks.flatMap(({ task }) => [
        ...(fresh.has(task.id) ? [issuedNotice(task, unit.id)] : []),
        ...leadNotices(task, unit.name, [...new Set([...(acting.get(task.id) ?? []), unit.id])]),
      ]),
    );
  }
}

/** Locked, plans before tasks and in one order: whoever issues or revises one meanwhile is waited for. */
async function openTasks(tx: Transaction, ids: readonly string[]): Promise<OpenTask[]> {
  const { manager, jurisdictionId } = tx;
  const known = await manager.findBy(TaskRow, { jurisdictionId, id: In([...ids]) });
  const lock = { mode: 'pessimistic_write' } as const;
  const order = { id: 'ASC' } as const;
  const planIds = In(known.map(({ planId }) => planId));
  const plans = await manager.find(PlanRow, { where: { jurisdictionId, id: planIds }, order, lock });
  const tasks = await manager.find(TaskRow, { where: { jurisdictionId, id: In([...ids]) }, order, lock });
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return tasks.map((task) => ({ task, plan: byId.get(task.planId)! }));
}

async function unitOf(
  manager: EntityManager,
  jurisdictionId: string,
  id: string,
  today: CivilDate,
): Promise<UnitRow> {
  const unit = await manager.findOneBy(UnitRow, { jurisdictionId, id });
  if (!unit) throw notFound();
  if (unit.endedOn !== null && unit.endedOn <= today) throw refuseLead('lead.unit-ended');
  return unit;
}

const raiseVersions = (tx: Transaction, ids: readonly string[]): Promise<unknown> =>
  tx.manager.query(
    `UPDATE tasks SET version = version + 1, updated_at = $3, updated_by = $4
      WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])`,
    [tx.jurisdictionId, [...ids], tx.now, tx.author.actor?.accountId ?? null],
  );

async function lastPlaces(
  { manager, jurisdictionId }: Transaction,
  taskIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await manager.query<{ taskId: string; place: number }[]>(
    `SELECT task_id AS "taskId", max(sort_order) AS place FROM task_units
      WHERE jurisdiction_id = $1 AND task_id = ANY ($2::uuid[]) GROUP BY task_id`,
    [jurisdictionId, [...taskIds]],
  );
  return new Map(rows.map(({ taskId, place }) => [taskId, place]));
}

/** Open ledgers show who leads beside each share of the task. */
async function announceTasks(tx: Transaction, tasks: readonly OpenTask[]): Promise<void> {
  const { jurisdictionId } = tx;
  const rows = await tx.manager.query<Record<'assignmentId' | 'taskId' | 'planId' | 'unitId', string>[]>(
    `SELECT id AS "assignmentId", task_id AS "taskId", plan_id AS "planId", unit_id AS "unitId" FROM assignments
      WHERE jurisdiction_id = $1 AND task_id = ANY ($2::uuid[]) AND withdrawn_at IS NULL`,
    [jurisdictionId, tasks.map(({ task }) => task.id)],
  );
  for (const ids of rows) tx.announce({ type: 'progress-changed', jurisdictionId, ids });
}

/** Units with a standing share, by task. */
async function actingUnits(
  { manager, jurisdictionId }: Transaction,
  taskIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await manager.query<{ taskId: string; unitIds: string[] }[]>(
    `SELECT task_id AS "taskId", array_agg(unit_id) AS "unitIds" FROM assignments
      WHERE jurisdiction_id = $1 AND task_id = ANY ($2::uuid[]) AND withdrawn_at IS NULL GROUP BY task_id`,
    [jurisdictionId, [...taskIds]],
  );
  return new Map(rows.map(({ taskId, unitIds }) => [taskId, unitIds]));
}
