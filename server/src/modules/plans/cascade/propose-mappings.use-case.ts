import { Injectable } from '@nestjs/common';
import { SuperiorDocumentRow } from '#db/entities/plans/superior-document.entity.js';
import { suggestMappings } from '#shared/plans/cascade/suggest-mappings.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { Cascade } from './cascade.type.js';
import { TaskMappingRepository } from './task-mapping.repository.js';
import { ViewCascade } from './view-cascade.js';

/** Suggests by likeness which task takes up which point. What somebody confirmed or rejected is left alone. */
@Injectable()
export class ProposeMappingsUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mappings: TaskMappingRepository,
    private readonly view: ViewCascade,
  ) {}

  run(request: RequestContext, planId: string): Promise<Cascade> {
    const context = authorise(request, 'plan.map-cascade');
    const id = requireId(planId);
    return this.unitOfWork.run(context, async (tx) => {
      await this.propose(tx, id);
      return this.view.of(tx.manager, context.actor, id);
    });
  }

  /** Also after a link was made, in its transaction. @throws DomainError NOT_FOUND, REFUSED without a link */
  async propose(tx: Transaction, planId: string): Promise<void> {
    const { superior, above, local } = await this.view.sides(tx.manager, tx.jurisdictionId, planId);
    if (!superior) throw refusedBy({ key: 'cascade.no-superior' });
    await tx.lock(SuperiorDocumentRow, superior.id);
    const suggested = suggestMappings(above.items, local.items);
    const after = { planId, suggested: await this.mappings.replaceSuggestions(tx, superior.id, suggested) };
    await tx.audit({
      action: 'plan.map-cascade',
      entityType: 'superior-document',
      entityId: superior.id,
      after,
    });
  }
}
