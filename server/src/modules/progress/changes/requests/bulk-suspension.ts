import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { AssignmentChangeRow } from '#db/entities/progress/assignment-change.entity.js';
import type { CivilDate } from '#shared/kernel/civil-date.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { refused, type Result } from '#shared/kernel/result.js';
import { advance } from '#shared/kernel/workflow.js';
import type { AssignmentState } from '#shared/plans/assignment-state.js';
import { assignmentWorkflow } from '#shared/progress/assignment.workflow.js';
import { checkResumeOn } from '#shared/progress/changes/change-dates.rules.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { granted } from '../granted.js';
import { changeRow } from './change-row.js';
import { lockAssignments, recordSteps, type TakenStep } from './record-steps.js';

export interface Suspension {
  readonly reason: string;
  readonly basis: string;
  readonly resumeOn: CivilDate;
}

/** What became of one share; `version` is the one that it has now. */
export interface ShareStep {
  readonly assignmentId: string;
  readonly version: number;
  readonly refusal: string | null;
}

type Checked = Result<AssignmentState, Refusal>;

const stepOf = (
  row: AssignmentRow,
  transition: 'assignment.suspend' | 'assignment.resume',
  given: boolean,
): Checked =>
  advance(assignmentWorkflow, transition, row.state, {
    reasonGiven: given,
    basisGiven: given,
    completionShown: false,
    checklistComplete: false,
    foundLower: false,
    withdrawn: row.withdrawnAt !== null,
    openRequest: row.openRequest,
    hasDueDate: row.dueOn !== null,
  });

/** 暂停 and 恢复 of many shares in one transaction, in a number of statements that does not grow with them. */
@Injectable()
export class BulkSuspension {
  /** Why a share could not be suspended now, reason and basis being given; null where it could. */
  check(row: AssignmentRow): string | null {
    const checked = stepOf(row, 'assignment.suspend', true);
    return checked.ok ? null : checked.error.key;
  }

  async suspend(tx: Transaction, ids: readonly string[], suspension: Suspension): Promise<ShareStep[]> {
    const { reason, basis } = suspension;
    const resumeOn = granted(checkResumeOn(suspension.resumeOn, tx.today));
    const rows = await lockAssignments(tx, ids);
    const steps = rows.map((row) => ({
      row,
      result: stepOf(row, 'assignment.suspend', reason !== '' && basis !== ''),
    }));
    const taken = takenOf(steps, 'assignment.suspend');
    const decided = { decidedAt: tx.now, decidedBy: tx.author.actor?.accountId ?? null };
    const about = { reason, basis, resumeOn, effectiveOn: tx.today };
    await tx.insert(
      AssignmentChangeRow,
      taken.map(({ row: { id } }) =>
        changeRow({ assignmentId: id, kind: 'suspension', state: 'granted', ...about, ...decided }),
      ),
    );
    await recordSteps(tx, taken, {
      suspendedOn: tx.today,
      after: about,
      kind: 'assignment.suspended',
      reason,
    });
    return steps.map(outcomeOf);
  }

  /** Shares that were changed since the caller saw them are left as they are. */
  async resume(tx: Transaction, items: readonly VersionedInput[], reason: string): Promise<ShareStep[]> {
    const versions = new Map(items.map(({ id, version }) => [id.toLowerCase(), version]));
    const rows = await lockAssignments(tx, [...versions.keys()]);
    const steps = rows.map((row) => ({
      row,
      result:
        row.version === versions.get(row.id)
          ? stepOf(row, 'assignment.resume', true)
          : (refused({ key: 'error.changed-meanwhile' }) as Checked),
    }));
    const taken = takenOf(steps, 'assignment.resume');
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
    await recordSteps(tx, taken, { suspendedOn: null, after: { reason }, kind: 'assignment.resumed' });
    return steps.map(outcomeOf);
  }
}

interface Step {
  readonly row: AssignmentRow;
  readonly result: Checked;
}

const takenOf = (steps: readonly Step[], transition: TakenStep['transition']): TakenStep[] =>
  steps.flatMap(({ row, result }) => (result.ok ? [{ row, state: result.value, transition }] : []));

const outcomeOf = ({ row, result }: Step): ShareStep => ({
  assignmentId: row.id,
  version: result.ok ? row.version + 1 : row.version,
  refusal: result.ok ? null : result.error.key,
});
