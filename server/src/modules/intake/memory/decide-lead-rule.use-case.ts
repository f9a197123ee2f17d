import { Injectable } from '@nestjs/common';
import { RememberedLeadRuleRow } from '#db/entities/intake/remembered-lead-rule.entity.js';
import type { IntakeRefusal } from '#shared/intake/intake.refusals.js';
import { leadByPosition, tasksToLead } from '#shared/intake/memory/lead-by-position.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { BreakdownDraft } from '../breakdown-draft.type.js';
import { beginStep, endStep } from '../review-steps.js';
import { viewBreakdownDraft } from '../view-breakdown-draft.js';
import type { DecideLeadRuleInput } from './memory.inputs.js';

/** Says once who leads where a document does not: in this draft, and as the proposal for the next (R06). */
@Injectable()
export class DecideLeadRuleUseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(request: RequestContext, input: DecideLeadRuleInput): Promise<BreakdownDraft> {
    const context = authorise(request, 'plan.import');
    const { id, version, firstListedLeads } = input;
    return this.unitOfWork.run(context, async (tx) => {
      const step = await beginStep(tx, id, 'breakdown.save');
      const before = step.row.draft;
      const key: IntakeRefusal = 'intake.nothing-to-lead';
      const taskCount = tasksToLead(before);
      if (taskCount === 0) throw refusedBy({ key });
      const draft = firstListedLeads ? leadByPosition(before) : before;
      const saved = await endStep(tx, step, version, { draft });
      const stamp = { createdAt: tx.now, createdBy: tx.author.actor?.accountId ?? null };
      await tx.append(RememberedLeadRuleRow, [{ firstListedLeads, documentTitle: before.title, ...stamp }]);
      const after = { firstListedLeads, taskCount };
      await tx.audit({ action: 'plan.import', entityType: 'breakdown-draft', entityId: id, after });
      return viewBreakdownDraft(saved);
    });
  }
}
