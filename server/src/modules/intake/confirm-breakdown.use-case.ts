import { Injectable } from '@nestjs/common';
import type { PlanRecord } from '#server/modules/plans/plan.repository.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { MemoryRepository } from './memory/memory.repository.js';
import { PlanWriter } from './plan-writer.js';
import { beginStep, endStep } from './review-steps.js';

/** Makes the reviewed draft a plan, once. */
@Injectable()
export class ConfirmBreakdownUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly writer: PlanWriter,
    private readonly memory: MemoryRepository,
  ) {}

  run(request: RequestContext, input: VersionedInput): Promise<PlanRecord> {
    const context = authorise(request, 'plan.import');
    return this.unitOfWork.run(context, async (tx) => {
      const step = await beginStep(tx, input.id, 'breakdown.confirm');
      const plan = await this.writer.writeIn(tx, step.row.draft);
      await endStep(tx, step, input.version, { planId: plan.id });
      await this.memory.rememberNames(tx, step.row.draft);
      const after = { breakdownDraftId: input.id, title: plan.title, year: plan.year };
      await tx.audit({ action: 'plan.import', entityType: 'plan', entityId: plan.id, after });
      return plan;
    });
  }
}
