import { Injectable } from '@nestjs/common';
import { offerUndo } from '#server/platform/database/offer-undo.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import type { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { BreakdownDraft } from './breakdown-draft.type.js';
import { beginStep, endStep } from './review-steps.js';
import { viewBreakdownDraft } from './view-breakdown-draft.js';

/** Sets a reading aside; it stays in the list as discarded, and can be taken up again for some minutes. */
@Injectable()
export class DiscardBreakdownUseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(request: RequestContext, input: VersionedInput): Promise<BreakdownDraft> {
    const context = authorise(request, 'plan.import');
    return this.unitOfWork.run(context, async (tx) => {
      const step = await beginStep(tx, input.id, 'breakdown.discard');
      const discarded = await endStep(tx, step, input.version);
      const after = { state: discarded.state };
      await tx.audit({ action: 'plan.import', entityType: 'breakdown-draft', entityId: input.id, after });
      const { id, version, draft } = discarded;
      const parameters = { name: draft.title };
      await offerUndo(tx, { kind: 'breakdown.discard', parameters, payload: { id, version } });
      return viewBreakdownDraft(discarded);
    });
  }
}
