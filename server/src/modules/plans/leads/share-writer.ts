import { Injectable } from '@nestjs/common';
import { dueNotBefore } from '#shared/plans/due-not-before.js';
import type { AssignmentPlan } from '#shared/plans/expand-assignments.js';
import type { TaskRole } from '#shared/plans/task-role.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { InstanceKeeper } from '../deadlines/instance-keeper.js';
import { ReportingDutyKeeper } from '../deadlines/reporting-duty.keeper.js';
import { AssignmentRepository } from '../assignment.repository.js';

/** A share that a unit is to have of an issued task. */
export interface WantedShare extends AssignmentPlan {
  readonly taskId: string;
  readonly dueOn: string | null;
}

interface KnownShare {
  readonly id: string;
  readonly taskId: string;
  readonly unitId: string;
  readonly role: TaskRole;
  readonly withdrawn: boolean;
}

const KNOWN = `
  SELECT a.id, a.task_id AS "taskId", a.unit_id AS "unitId", a.role, a.withdrawn_at IS NOT NULL AS withdrawn
    FROM assignments a
    JOIN unnest($2::uuid[], $3::uuid[]) AS wanted (task_id, unit_id)
      ON a.task_id = wanted.task_id AND a.unit_id = wanted.unit_id
   WHERE a.jurisdiction_id = $1
     FOR UPDATE OF a`;

/** A share that is taken up again begins today; one that stands only changes its part. */
const CHANGE = `
  UPDATE assignments a
     SET role = n.role, group_id = CASE WHEN n.revived THEN n.group_id ELSE a.group_id END,
         starts_on = CASE WHEN n.revived THEN $4::date ELSE a.starts_on END,
         due_on = CASE WHEN n.revived THEN n.due_on ELSE a.due_on END,
         withdrawn_at = NULL, reports_for_task = a.reports_for_task AND n.role = 'lead',
         version = a.version + 1, updated_at = $3, updated_by = $5
    FROM jsonb_to_recordset($2::jsonb) AS n (id uuid, role text, group_id uuid, due_on date, revived boolean)
   WHERE a.jurisdiction_id = $1 AND a.id = n.id`;

/** Gives units their shares of issued tasks: new ones, withdrawn ones again, or another part in one that stands. */
@Injectable()
export class ShareWriter {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly instances: InstanceKeeper,
    private readonly reporting: ReportingDutyKeeper,
  ) {}

  /** Of tasks of those plans, in a constant number of statements. Returns those who had no standing share before. */
  async give(
    tx: Transaction,
    planIds: readonly string[],
    wanted: readonly WantedShare[],
  ): Promise<WantedShare[]> {
    if (wanted.length === 0) return [];
    const known = await tx.manager.query<KnownShare[]>(KNOWN, [
      tx.jurisdictionId,
      wanted.map(({ taskId }) => taskId),
      wanted.map(({ unitId }) => unitId),
    ]);
    const standing = new Map(known.map((share) => [`${share.taskId} ${share.unitId}`, share]));
    const of = ({ taskId, unitId }: WantedShare) => standing.get(`${taskId} ${unitId}`);
    const fresh = wanted.filter((share) => !of(share));
    await this.assignments.insertAll(
      tx,
      fresh.map((share) => ({ ...share, reportsForTask: false })),
    );
    const changed = wanted.filter(
      (share) => of(share) && (of(share)!.withdrawn || of(share)!.role !== share.role),
    );
    if (changed.length > 0) await this.change(tx, changed, of);
    await this.instances.settle(tx, [...new Set(wanted.map(({ taskId }) => taskId))]);
    await this.reporting.settlePlans(tx, planIds);
    return wanted.filter((share) => of(share)?.withdrawn ?? true);
  }

  /** Takes shares back: readable, no longer counted. One statement. */
  async withdraw(tx: Transaction, shareIds: readonly string[]): Promise<void> {
    if (shareIds.length === 0) return;
    await tx.manager.query(
      `UPDATE assignments SET withdrawn_at = $3, reports_for_task = false, version = version + 1, updated_at = $3, updated_by = $4
        WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[]) AND withdrawn_at IS NULL`,
      [tx.jurisdictionId, [...shareIds], tx.now, tx.author.actor?.accountId ?? null],
    );
  }

  private async change(
    tx: Transaction,
    changed: readonly WantedShare[],
    of: (share: WantedShare) => KnownShare | undefined,
  ): Promise<void> {
    const rows = changed.map((share) => ({
      id: of(share)!.id,
      role: share.role,
      group_id: share.groupId,
      due_on: dueNotBefore(share.dueOn, tx.today),
      revived: of(share)!.withdrawn,
    }));
    const by = tx.author.actor?.accountId ?? null;
    await tx.manager.query(CHANGE, [tx.jurisdictionId, JSON.stringify(rows), tx.now, tx.today, by]);
  }
}
