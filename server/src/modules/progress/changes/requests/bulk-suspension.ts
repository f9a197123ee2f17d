import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import { checkResumeOn } from '#shared/progress/changes/change-dates.rules.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import type { LeftRow } from '#shared/undo/undo-payload.js';
import { granted } from '../granted.js';
import { changeRow } from './change-row.js';
import { lockAssignments, recordSteps } from './record-steps.js';
import { ALL_GIVEN, CHANGED_MEANWHILE, outcomeOf, shareStep, takenOf, type ShareStep } from './share-step.js';

export interface Suspension {
  readonly reason: string;
  readonly basis: string;
  readonly resumeOn: CivilDate;
}

/** 暂停 and 恢复 of many shares in one transaction, in a number of statements that does not grow with them. */
@Injectable()
export class BulkSuspension {
  /** Why a share could not be suspended now, reason and basis being given; null where it could. */
  check(row: AssignmentRow): string | null {
    const checked = shareStep(row, 'assignment.suspend', ALL_GIVEN);
    return checked.ok ? null : checked.error.key;
  }

  async suspend(tx: Transaction, ids: readonly string[], suspension: Suspension): Promise<ShareStep[]> {
    const { reason, basis } = suspension;
    const resumeOn = granted(checkResumeOn(suspension.resumeOn, tx.today));
    const rows = await lockAssignments(tx, ids);
    const steps = rows.map((row) => ({
      row,
      result: shareStep(row, 'assignment.suspend', { reasonGiven: reason !== '', basisGiven: basis !== '' }),
    }));
    const taken = takenOf(steps, 'assignment.suspend', () => ({ suspendedOn: tx.today }));
    const decided = { decidedAt: tx.now, decidedBy: tx.author.actor?.accountId ?? null };
    const about = { reason, basis, resumeOn, effectiveOn: tx.today };
    await tx.insert(
      AssignmentChangeRow,
      taken.map(({ row: { id } }) =>
        changeRow({ assignmentId: id, kind: 'suspension', state: 'granted', ...about, ...decided }),
      ),
    );
    await recordSteps(tx, taken, { after: about, kind: 'assignment.suspended', reason });
    return steps.map(outcomeOf);
  }

  /** Shares that were changed since the caller saw them are left as they are. */
  async resume(tx: Transaction, items: readonly LeftRow[], reason: string): Promise<ShareStep[]> {
    const versions = new Map(items.map(({ id, version }) => [id.toLowerCase(), version]));
    const rows = await lockAssignments(tx, [...versions.keys()]);
    const steps = rows.map((row) => ({
      row,
      result:
        row.version === versions.get(row.id)
          ? shareStep(row, 'assignment.resume', ALL_GIVEN)
          : CHANGED_MEANWHILE,
    }));
    const taken = takenOf(steps, 'assignment.resume', () => ({ suspendedOn: null }));
    await tx.manager.query(
      `UPDATE assignment_changes SET ended_on = $3, decision_reason = $4, version = version + 1,
              updated_at = $5, updated_by = $6
        WHERE jurisdiction_id = $1 AND kind = 'suspension' AND ended_on IS NULL AND assignment_id = ANY ($2::uuid[])`,
      [
        tx.jurisdictionId,
        taken.map(({ row: { id } }) => id),
        tx.today,
        reason,
        tx.now,
        tx.author.actor?.accountId ?? null,
      ],
    );
    await recordSteps(tx, taken, { after: { reason }, kind: 'assignment.resumed' });
    return steps.map(outcomeOf);
  }
}
