import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { DeadlineInstanceRow } from '#db/entities/plans/deadline-instance.entity.js';
import { InstanceMarkRow } from '#db/entities/plans/instance-mark.entity.js';
import { asCivilDate, type CivilDate } from '#shared/kernel/civil-date.js';
import { checkMark, standingOfMarks } from '#shared/plans/deadlines/instance-mark.rules.js';
import { stateOf } from '#shared/plans/deadlines/reconcile-instances.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { InstanceKeeper } from './instance-keeper.js';

export interface MarkToMake {
  readonly instanceId: string;
  readonly doneOn: CivilDate;
  /** 1–999 */
  readonly count: number;
  readonly note: string;
  readonly fileId: string | null;
}

type MarkedInstance = DeadlineInstanceRow;

/** Enters what was done by a deadline, in the caller's transaction: by hand, or with a progress report. */
@Injectable()
export class InstanceMarker {
  constructor(private readonly keeper: InstanceKeeper) {}

  /** `unitId` is the unit that enters it. @throws DomainError NOT_FOUND for another unit's, REFUSED by `checkMark` */
  async markInstanceDone(tx: Transaction, unitId: string, mark: MarkToMake): Promise<MarkedInstance> {
    const { instance, share } = await this.lockOwn(tx, unitId, mark.instanceId);
    requireMarkable(share, mark.doneOn, tx.today);
    const { instanceId, doneOn, count, note, fileId } = mark;
    await tx.append(InstanceMarkRow, [
      { instanceId, doneOn, count, note, fileId, byReport: false, ...madeBy(tx), ...STANDING },
    ]);
    return this.recount(tx, instance, share, { doneOn, count, note, fileId });
  }

  /** A slip of the unit: the mark stays readable and counts no longer. @throws DomainError NOT_FOUND */
  async takeBackMark(tx: Transaction, unitId: string, markId: string): Promise<MarkedInstance> {
    const { manager, jurisdictionId } = tx;
    const mark = await manager.findOneBy(InstanceMarkRow, { jurisdictionId, id: markId });
    if (!mark || mark.takenBackAt !== null) throw notFound();
    const { instance, share } = await this.lockOwn(tx, unitId, mark.instanceId);
    requireMarkable(share, asCivilDate(mark.doneOn), tx.today);
    const { affected } = await manager.update(
      InstanceMarkRow,
      { jurisdictionId, id: markId, takenBackAt: IsNull() },
      { takenBackAt: tx.now, takenBackBy: tx.author.actor?.accountId ?? null },
    );
    if (affected !== 1) throw notFound();
    return this.recount(tx, instance, share, { takenBack: markId, doneOn: mark.doneOn, count: mark.count });
  }

  /**
   * Follows a share's accepted reports: at 100 % its dated instances are done too, on the report's day; below, those that
   * were done by a report are open again. What was entered by hand stays.
   */
  async followShare(tx: Transaction, assignmentId: string, completedOn: string | null): Promise<void> {
    const { manager, jurisdictionId, now, author } = tx;
    const by = author.actor?.accountId ?? null;
    const own = `i.jurisdiction_id = $1 AND i.assignment_id = $2 AND i.nature = 'once'`;
    if (completedOn === null)
      await manager.query(
        `WITH back AS (
           UPDATE instance_marks m SET taken_back_at = $3, taken_back_by = $4
             FROM deadline_instances i
            WHERE ${own} AND m.jurisdiction_id = $1 AND m.instance_id = i.id AND m.by_report AND m.taken_back_at IS NULL
            RETURNING m.instance_id AS id, m.count
         )
         UPDATE deadline_instances i SET state = 'open', completed_on = NULL, done_count = i.done_count - back.count
           FROM back WHERE i.jurisdiction_id = $1 AND i.id = back.id`,
        [jurisdictionId, assignmentId, now, by],
      );
    else
      await manager.query(
        `WITH done AS (
           UPDATE deadline_instances i SET state = 'done', completed_on = $5::date, done_count = i.required_count
             FROM deadline_instances before
            WHERE ${own} AND i.state = 'open' AND before.jurisdiction_id = $1 AND before.id = i.id
            RETURNING i.id, i.required_count - before.done_count AS count
         )
         INSERT INTO instance_marks (jurisdiction_id, id, instance_id, done_on, count, note, by_report, created_at, created_by)
         SELECT $1, gen_random_uuid(), done.id, $5::date, done.count, '', true, $3, $4 FROM done`,
        [jurisdictionId, assignmentId, now, by, completedOn],
      );
    await this.keeper.redateShares(tx, [assignmentId]);
  }

  /** A look-back takes the work back: what reports had done is open again, and what was asked meanwhile is added. */
  async reopenShare(tx: Transaction, { id, taskId }: Pick<AssignmentRow, 'id' | 'taskId'>): Promise<void> {
    await this.followShare(tx, id, null);
    await this.keeper.settle(tx, [taskId]);
  }

  private async lockOwn(
    tx: Transaction,
    unitId: string,
    instanceId: string,
  ): Promise<{ instance: DeadlineInstanceRow; share: AssignmentRow | null }> {
    const { manager, jurisdictionId } = tx;
    const seen = await manager.findOneBy(DeadlineInstanceRow, { jurisdictionId, id: instanceId });
    if (!seen) throw notFound();
    const share = seen.assignmentId === null ? null : await tx.lock(AssignmentRow, seen.assignmentId);
    if ((share?.unitId ?? seen.unitId) !== unitId) throw notFound();
    const instance = await manager.findOne(DeadlineInstanceRow, {
      where: { jurisdictionId, id: instanceId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!instance) throw notFound();
    return { instance, share };
  }

  private async recount(
    tx: Transaction,
    instance: DeadlineInstanceRow,
    share: AssignmentRow | null,
    entered: object,
  ): Promise<MarkedInstance> {
    const { manager, jurisdictionId } = tx;
    const { id, dutyKey, dueOn, requiredCount } = instance;
    const marks = await manager.findBy(InstanceMarkRow, {
      jurisdictionId,
      instanceId: id,
      takenBackAt: IsNull(),
    });
    const { doneCount, completedOn } = standingOfMarks(
      marks.map(({ doneOn, count }) => ({ doneOn: asCivilDate(doneOn), count })),
      requiredCount,
    );
    const standing = { doneCount, completedOn, state: stateOf(doneCount, requiredCount) };
    await manager.update(DeadlineInstanceRow, { jurisdictionId, id }, standing);
    await tx.audit({
      action: 'deadline.mark',
      entityType: 'deadline-instance',
      entityId: id,
      taskId: share?.taskId ?? null,
      before: { dutyKey, dueOn, doneCount: instance.doneCount, state: instance.state },
      after: { ...entered, ...standing },
    });
    if (share) {
      await this.keeper.redateShares(tx, [share.id]);
      const { id: assignmentId, taskId, planId, unitId } = share;
      tx.announce({
        type: 'progress-changed',
        jurisdictionId,
        ids: { assignmentId, taskId, planId, unitId },
      });
    }
    return { ...instance, ...standing };
  }
}

const STANDING = { takenBackAt: null, takenBackBy: null };

const madeBy = ({ now, author }: Transaction) => ({
  createdAt: now,
  createdBy: author.actor?.accountId ?? null,
});

/** What a whole document asks of a unit needs no signature. */
function requireMarkable(share: AssignmentRow | null, doneOn: CivilDate, today: CivilDate): void {
  const checked = checkMark(
    {
      shareState: share?.state ?? 'signed',
      shareWithdrawn: (share?.withdrawnAt ?? null) !== null,
      startsOn: asCivilDate(share?.startsOn ?? '0001-01-01'),
    },
    doneOn,
    today,
  );
  if (!checked.ok) throw refusedBy(checked.error);
}
