import { Injectable } from '@nestjs/common';
import type { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import { refused } from '#shared/kernel/result.js';
import { asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { checkGrantedDueOn } from '#shared/progress/changes/change-dates.rules.js';
import type { ExtendedShare } from '#shared/undo/undo-payload.js';
import { InstanceKeeper } from '#server/modules/plans/deadlines/instance-keeper.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { changeRow } from './change-row.js';
import { lockAssignments, recordSteps } from './record-steps.js';
import {
  ALL_GIVEN,
  CHANGED_MEANWHILE,
  outcomeOf,
  shareStep,
  takenOf,
  type CheckedStep,
  type ShareStep,
  type TriedStep,
} from './share-step.js';

/** What became of every share, and what is needed to take it back. */
export interface Extended {
  readonly steps: ShareStep[];
  readonly shares: ExtendedShare[];
}

/** 延长时限 by the office itself, of one share or of many in a number of statements that does not grow with them. */
@Injectable()
export class BulkExtension {
  constructor(private readonly instances: InstanceKeeper) {}

  /** Without a day: whether any day could be given. */
  check(row: AssignmentRow, dueOn: CivilDate | null, today: CivilDate): CheckedStep {
    const step = shareStep(row, 'assignment.extend', ALL_GIVEN);
    if (!step.ok) return step;
    // What was late is not made to have been in time.
    if (row.completedOn !== null) return refused({ key: 'change.work-done' });
    if (dueOn === null) return step;
    const day = checkGrantedDueOn(dueOn, asCivilDate(row.dueOn!), today);
    return day.ok ? step : day;
  }

  async extend(
    tx: Transaction,
    ids: readonly string[],
    { dueOn, reason }: { readonly dueOn: CivilDate; readonly reason: string },
  ): Promise<Extended> {
    const rows = await lockAssignments(tx, ids);
    const tried = rows.map((row): TriedStep => ({ row, result: this.check(row, dueOn, tx.today) }));
    const taken = takenOf(tried, 'assignment.extend', (row) => ({
      dueOn,
      originalDueOn: row.originalDueOn ?? row.dueOn,
    }));
    const decided = { decidedAt: tx.now, decidedBy: tx.author.actor?.accountId ?? null };
    const changeIds = await tx.insert(
      AssignmentChangeRow,
      taken.map(({ row }) =>
        changeRow({
          assignmentId: row.id,
          kind: 'extension',
          state: 'granted',
          reason,
          previousDueOn: row.dueOn,
          grantedDueOn: dueOn,
          effectiveOn: tx.today,
          ...decided,
        }),
      ),
    );
    await recordSteps(tx, taken, { after: { reason }, kind: 'assignment.extended', reason });
    const moved = taken.map(({ row: { id, taskId, dueOn: from } }) => {
      return { id, taskId, from: asCivilDate(from!), to: dueOn };
    });
    await this.instances.extend(tx, moved);
    const versions = await versionsOf(tx, moved);
    const shares = taken.map(({ row: { id, dueOn: before, originalDueOn } }, at) => ({
      id,
      version: versions.get(id)!,
      dueOn: before!,
      originalDueOn,
      changeId: changeIds[at]!,
    }));
    return { steps: told(tried, versions), shares };
  }

  /** Shares that were changed since are left as they are. */
  async takeBack(tx: Transaction, shares: readonly ExtendedShare[], reason: string): Promise<ShareStep[]> {
    const known = new Map(shares.map((share) => [share.id, share]));
    const rows = await lockAssignments(tx, [...known.keys()]);
    const tried = rows.map((row): TriedStep => ({
      row,
      result:
        row.version === known.get(row.id)!.version
          ? shareStep(row, 'assignment.take-back-extension', ALL_GIVEN)
          : CHANGED_MEANWHILE,
    }));
    const taken = takenOf(tried, 'assignment.take-back-extension', ({ id }) => {
      const { dueOn, originalDueOn } = known.get(id)!;
      return { dueOn, originalDueOn };
    });
    await tx.manager.query(
      `UPDATE assignment_changes SET state = 'withdrawn', decision_reason = $3, version = version + 1,
              updated_at = $4, updated_by = $5
        WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])`,
      [
        tx.jurisdictionId,
        taken.map(({ row }) => known.get(row.id)!.changeId),
        reason,
        tx.now,
        tx.author.actor?.accountId ?? null,
      ],
    );
    await recordSteps(tx, taken, { after: { reason }, kind: 'assignment.extension-taken-back' });
    const moved = taken.map(({ row: { id, taskId, dueOn: from }, patch: { dueOn, originalDueOn } }) => {
      return { id, taskId, from: asCivilDate(from!), to: originalDueOn ? asCivilDate(dueOn!) : null };
    });
    await this.instances.takeBack(tx, moved);
    return told(tried, await versionsOf(tx, moved));
  }
}

/** Settling instances may have changed the shares once more. */
async function versionsOf(
  { manager, jurisdictionId }: Transaction,
  shares: readonly { readonly id: string }[],
): Promise<Map<string, number>> {
  const rows = await manager.query<{ id: string; version: number }[]>(
    'SELECT id, version FROM assignments WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])',
    [jurisdictionId, shares.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

const told = (tried: readonly TriedStep[], versions: ReadonlyMap<string, number>): ShareStep[] =>
  tried.map((step) => ({ ...outcomeOf(step), version: versions.get(step.row.id) ?? step.row.version }));
