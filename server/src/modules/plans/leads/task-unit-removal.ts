import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { expandAssignments } from '#shared/plans/expand-assignments.js';
import { underLeadlessRule } from '#shared/plans/leads/leadless-rule.js';
import type { LeadRefusal } from '#shared/plans/leads/leads.refusals.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitDirectoryReader } from '../unit-directory.js';
import type { OpenTask } from './open-task.js';
import { ReporterKeeper } from './reporter-keeper.js';
import { ShareWriter, type WantedShare } from './share-writer.js';

/** A unit that the office added to a task, each of another task. */
export interface Removal extends OpenTask {
  readonly removed: TaskUnitRow;
}

/** Shares that go with the removal, and what the document still gives to those concerned. */
interface Consequence {
  readonly removal: Removal;
  readonly gone: readonly AssignmentRow[];
  readonly kept: readonly WantedShare[];
}

/** Takes units off tasks that the office has added them to, in a number of statements that does not grow with them. */
@Injectable()
export class TaskUnitRemoval {
  constructor(
    private readonly directory: UnitDirectoryReader,
    private readonly shares: ShareWriter,
    private readonly reporters: ReporterKeeper,
  ) {}

  /** Of each in its order: null where it was done, or why it was not and nothing changed. */
  async remove(tx: Transaction, removals: readonly Removal[]): Promise<(LeadRefusal | null)[]> {
    const issued = removals.filter(({ plan }) => plan.state === 'issued');
    const consequences = await this.consequences(tx, issued);
    const reported = await this.reported(
      tx,
      consequences.flatMap(({ gone }) => gone),
    );
    const held = consequences.filter(({ gone }) => gone.some(({ id }) => reported.has(id)));
    const refused = new Set(held.map(({ removal }) => removal));
    const done = removals.filter((removal) => !refused.has(removal));
    const { manager, jurisdictionId } = tx;
    await manager.delete(TaskUnitRow, { jurisdictionId, id: In(done.map(({ removed }) => removed.id)) });
    await this.carryOut(
      tx,
      consequences.filter(({ removal }) => !refused.has(removal)),
    );
    return removals.map((removal) => (refused.has(removal) ? 'lead.has-reports' : null));
  }

  private async consequences(tx: Transaction, removals: readonly Removal[]): Promise<Consequence[]> {
    if (removals.length === 0) return [];
    const { manager, jurisdictionId } = tx;
    const taskId = In(removals.map(({ task }) => task.id));
    const units = await manager.find(TaskUnitRow, {
      where: { jurisdictionId, taskId },
      order: { sortOrder: 'ASC' },
    });
    const shares = await manager.findBy(AssignmentRow, { jurisdictionId, taskId });
    const { membersOf } = await this.directory.read(manager, jurisdictionId);
    return removals.map((removal): Consequence => {
      const { plan, task, removed } = removal;
      const rest = units.filter((row) => row.taskId === task.id && row.id !== removed.id);
      const left = expandAssignments(underLeadlessRule(rest, plan.leadlessRule), membersOf);
      const concerned = shares.filter(
        (share) =>
          share.taskId === task.id &&
          share.withdrawnAt === null &&
          (removed.unitId ? share.unitId === removed.unitId : share.groupId === removed.groupId),
      );
      const gone = concerned.filter(({ unitId }) => !left.some((share) => share.unitId === unitId));
      const kept = left.filter(({ unitId }) => concerned.some((share) => share.unitId === unitId));
      return {
        removal,
        gone,
        kept: kept.map((share) => ({ ...share, taskId: task.id, dueOn: task.dueOn })),
      };
    });
  }

  private async carryOut(tx: Transaction, consequences: readonly Consequence[]): Promise<void> {
    if (consequences.length === 0) return;
    await this.shares.withdraw(
      tx,
      consequences.flatMap(({ gone }) => gone.map(({ id }) => id)),
    );
    await this.shares.give(
      tx,
      [...new Set(consequences.map(({ removal }) => removal.plan.id))],
      consequences.flatMap(({ kept }) => kept),
    );
    await this.reporters.settle(
      tx,
      consequences.map(({ removal }) => removal.task.id),
    );
  }

  /** Those of the shares that were reported on: what was written is not taken away. */
  private async reported(tx: Transaction, shares: readonly AssignmentRow[]): Promise<ReadonlySet<string>> {
    if (shares.length === 0) return new Set();
    const rows = await tx.manager.query<{ id: string }[]>(
      `SELECT DISTINCT assignment_id AS id FROM progress_reports
        WHERE jurisdiction_id = $1 AND assignment_id = ANY ($2::uuid[])`,
      [tx.jurisdictionId, shares.map(({ id }) => id)],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
