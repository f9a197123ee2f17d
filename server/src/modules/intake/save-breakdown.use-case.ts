import { Injectable } from '@nestjs/common';
import { applyCorrections, unknownKeys } from '#shared/intake/apply-corrections.js';
import { saveBreakdownSchema, type BreakdownCorrections } from '#shared/intake/save-breakdown.schema.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { invalidInput } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { SaveBreakdownInput } from './breakdown-draft.inputs.js';
import { BreakdownDraftRepository } from './breakdown-draft.repository.js';
import type { BreakdownDraft } from './breakdown-draft.type.js';
import { beginStep, endStep } from './review-steps.js';
import { viewBreakdownDraft } from './view-breakdown-draft.js';

/** Keeps the reviewer's corrections. */
@Injectable()
export class SaveBreakdownUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: BreakdownDraftRepository,
  ) {}

  run(request: RequestContext, input: SaveBreakdownInput): Promise<BreakdownDraft> {
    const context = authorise(request, 'plan.import');
    const corrections = parseInput(saveBreakdownSchema, input);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await beginStep(tx, input.id, 'breakdown.save');
      if (unknownKeys(step.row.draft, corrections).length > 0)
        throw invalidInput('error.invalid-input', 'order');
      await this.requireKnownUnits(tx, corrections);
      const draft = applyCorrections(step.row.draft, corrections);
      const saved = await endStep(tx, step, input.version, { draft });
      const after = { title: draft.title, taskCount: draft.tasks.length };
      await tx.audit({ action: 'plan.import', entityType: 'breakdown-draft', entityId: input.id, after });
      return viewBreakdownDraft(saved);
    });
  }

  private async requireKnownUnits(
    { manager, jurisdictionId }: Transaction,
    { tasks }: BreakdownCorrections,
  ): Promise<void> {
    const units = tasks.flatMap((task) => task.units);
    const unitIds = new Set(units.flatMap(({ unitId }) => unitId ?? []));
    const groupIds = new Set(units.flatMap(({ groupId }) => groupId ?? []));
    if (!(await this.drafts.areKnown(manager, jurisdictionId, unitIds, groupIds)))
      throw invalidInput('organisation.unit-unknown', 'tasks');
  }
}
