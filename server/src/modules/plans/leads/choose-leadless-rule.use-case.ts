import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { PlanRecord } from '../plan.repository.js';
import type { ChooseLeadlessRuleInput } from './leads.inputs.js';
import { refuseLead } from './open-task.js';

/** 无牵头单位的，责任单位即为牵头单位: whether that holds for a plan, decided before it is issued. @source R06 */
@Injectable()
export class ChooseLeadlessRuleUseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    request: RequestContext,
    { planId, planVersion, leadlessRule }: ChooseLeadlessRuleInput,
  ): Promise<PlanRecord> {
    const context = authorise(request, 'plan.assign');
    const id = requireId(planId);
    return this.unitOfWork.run(context, async (tx) => {
      const plan = await tx.lock(PlanRow, id);
      if (plan.state !== 'draft') throw refuseLead('lead.rule-after-issue');
      await tx.update(PlanRow, { id, version: planVersion }, { leadlessRule });
      await tx.audit({
        action: 'plan.assign',
        entityType: 'plan',
        entityId: id,
        before: { leadlessRule: plan.leadlessRule },
        after: { leadlessRule },
      });
      return { ...plan, leadlessRule, version: plan.version + 1 };
    });
  }
}
