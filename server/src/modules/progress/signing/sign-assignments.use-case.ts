import { Injectable } from '@nestjs/common';
import { AssignmentRow } from '#db/entities/plans/assignment.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import { advance } from '#shared/kernel/workflow.js';
import { assignmentWorkflow } from '#shared/progress/assignment.workflow.js';
import { signingFacts } from '#shared/progress/signing-facts.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput, notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import type { SignOutcome } from './sign-outcome.type.js';

/** As many as a page of the work list shows. */
const MOST_AT_ONCE = 200;

/**
 * 批量签收: everything that was ticked, each by the rules of one, with what became of it. Four statements.
 * @throws DomainError NOT_FOUND where one is not the caller's
 */
@Injectable()
export class SignAssignmentsUseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(request: RequestContext, wanted: readonly string[]): Promise<SignOutcome[]> {
    const { context } = authoriseList(request, 'assignment.sign');
    const ids = [...new Set(wanted.map((id) => requireId(id).toLowerCase()))];
    if (ids.length > MOST_AT_ONCE) throw invalidInput('error.invalid-input', 'ids');
    return this.unitOfWork.run(context, async (tx) => {
      const rows = await lockAll(tx, ids);
      const own = rows.filter(({ unitId }) => isAllowed(context.actor, 'assignment.sign', unitId));
      if (own.length < ids.length) throw notFound();
      const signed = own.map((row) => {
        const facts = signingFacts(row.withdrawnAt !== null);
        return { row, state: advance(assignmentWorkflow, 'assignment.sign', row.state, facts) };
      });
      const done = signed.filter(({ state }) => state.ok).map(({ row }) => row);
      await sign(tx, done);
      return signed.map(({ row, state }) => ({
        assignmentId: row.id,
        done: state.ok,
        reason: state.ok ? null : state.error.key,
      }));
    });
  }
}

/** In one order, so that two clicks at once do not wait for each other for ever. */
const lockAll = (
  { manager, jurisdictionId }: Transaction,
  ids: readonly string[],
): Promise<AssignmentRow[]> =>
  manager
    .createQueryBuilder(AssignmentRow, 'a')
    .where('a.jurisdictionId = :jurisdictionId AND a.id IN (:...ids)', {
      jurisdictionId,
      ids: ids.length > 0 ? [...ids] : [null],
    })
    .orderBy('a.id')
    .setLock('pessimistic_write')
    .getMany();

async function sign(tx: Transaction, rows: readonly AssignmentRow[]): Promise<void> {
  if (rows.length === 0) return;
  const accountId = tx.author.actor?.accountId ?? null;
  await tx.manager.query(
    `UPDATE assignments SET state = 'signed', signed_at = $3, signed_by = $4, version = version + 1,
            updated_at = $3, updated_by = $4
      WHERE jurisdiction_id = $1 AND id = ANY ($2::uuid[])`,
    [tx.jurisdictionId, rows.map(({ id }) => id), tx.now, accountId],
  );
  await tx.auditAll(
    rows.map(({ id, taskId, state }) => ({
      action: 'assignment.sign',
      entityType: 'assignment',
      entityId: id,
      taskId,
      before: { state },
      after: { state: 'signed', signedAt: tx.now, signedBy: accountId },
    })),
  );
}
