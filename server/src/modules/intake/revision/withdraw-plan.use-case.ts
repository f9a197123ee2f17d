import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { breakdownDraftWorkflow } from '#shared/intake/breakdown-draft.workflow.js';
import { advance } from '#shared/kernel/workflow.js';
import { planWorkflow } from '#shared/plans/plan.workflow.js';
import { PlanRepository, type PlanRecord } from '#server/modules/plans/plan.repository.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { WithdrawPlanInput } from './revision.inputs.js';

const LONGEST_REASON = 500;

interface Taken {
  readonly assignmentCount: number;
  readonly signedCount: number;
}

/**
 * 撤销导入: takes a whole import back, issued or not, until anything was reported on it. Signatures do not stand in the
 * way; the audit log keeps who had signed. The review opens again, so that nothing of its work is lost.
 */
@Injectable()
export class WithdrawPlanUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanRepository,
  ) {}

  run(request: RequestContext, input: WithdrawPlanInput): Promise<PlanRecord> {
    const context = authorise(request, 'plan.withdraw');
    const id = requireId(input.id);
    const reason = input.reason.trim().slice(0, LONGEST_REASON);
    return this.unitOfWork.run(context, async (tx) => {
      const plan = await tx.lock(PlanRow, id);
      // Shares first: whoever is writing a report on one is waited for, and then counted.
      const taken = await withdrawShares(tx, id);
      const [reports] = await this.plans.reportCounts(tx.manager, tx.jurisdictionId, [id]);
      const state = advance(planWorkflow, 'plan.withdraw', plan.state, {
        taskCount: 0,
        openNames: 0,
        tasksWithoutUnit: 0,
        reportCount: reports?.count ?? 0,
        withdrawalReasonGiven: reason !== '',
      });
      if (!state.ok) throw refusedBy(state.error);
      const by = context.actor.accountId;
      const withdrawn = {
        state: state.value,
        withdrawnAt: tx.now,
        withdrawnBy: by,
        withdrawnReason: reason,
      };
      await tx.update(PlanRow, { id, version: input.version }, withdrawn);
      const reopened = await reopenReview(tx, id);
      await tx.audit({
        action: 'plan.withdraw',
        entityType: 'plan',
        entityId: id,
        before: { state: plan.state, issuedOn: plan.issuedOn },
        after: { state: state.value, reason, ...taken, reopened },
      });
      return { ...plan, ...withdrawn, version: plan.version + 1 };
    });
  }
}

async function withdrawShares(tx: Transaction, planId: string): Promise<Taken> {
  const [taken] = await tx.manager.query<[Taken]>(
    `WITH taken AS (
       UPDATE assignments SET withdrawn_at = $3, version = version + 1, updated_at = $3, updated_by = $4
        WHERE jurisdiction_id = $1 AND plan_id = $2 AND withdrawn_at IS NULL
        RETURNING state
     )
     SELECT count(*)::int AS "assignmentCount", (count(*) FILTER (WHERE state <> 'to_sign'))::int AS "signedCount" FROM taken`,
    [tx.jurisdictionId, planId, tx.now, tx.author.actor?.accountId ?? null],
  );
  return taken;
}

/** The reading that became the plan is in review once more; corrections that were laid over it later stay closed. */
async function reopenReview(tx: Transaction, planId: string): Promise<string[]> {
  const { from, to } = breakdownDraftWorkflow.transitions.find(({ key }) => key === 'breakdown.reopen')!;
  const [rows] = await tx.manager.query<[{ id: string }[], number]>(
    `UPDATE breakdown_drafts SET state = $3, plan_id = NULL, version = version + 1, updated_at = $4, updated_by = $5
      WHERE jurisdiction_id = $1 AND plan_id = $2 AND revises_plan_id IS NULL AND state = ANY ($6)
      RETURNING id`,
    [tx.jurisdictionId, planId, to, tx.now, tx.author.actor?.accountId ?? null, [...from]],
  );
  return rows.map(({ id }) => id);
}
