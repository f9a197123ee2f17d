import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { PlanMilestoneRow } from '#db/entities/progress/plan-milestone.entity.js';
import type { RemovedMilestone } from '#shared/undo/undo-payload.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { notFound } from '#server/platform/errors/domain-error.js';

/** A milestone that nothing is recorded of: a new one, or one whose removal is taken back. @throws DomainError NOT_FOUND */
export async function writeMilestone(tx: Transaction, milestone: RemovedMilestone): Promise<string> {
  const { jurisdictionId } = tx;
  const plan = await tx.manager.findOneBy(PlanRow, { jurisdictionId, id: milestone.planId });
  if (!plan || plan.withdrawnAt) throw notFound();
  const blank = { doneOn: null, receipt: '', participants: '', matters: '', fileIds: [] };
  const [id = ''] = await tx.insert(PlanMilestoneRow, [{ ...milestone, ...blank }]);
  await tx.audit({
    action: 'milestone.keep',
    entityType: 'plan-milestone',
    entityId: id,
    after: { ...milestone },
  });
  return id;
}
