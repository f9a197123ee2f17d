import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { advance } from '#shared/kernel/workflow.js';
import { planWorkflow } from '#shared/plans/plan.workflow.js';
import type { PlanChangeRefusal } from '#shared/plans/plans.refusals.js';
import { mergeRevision, type Choices } from '#shared/plans/revision/merge-revision.js';
import type { RevisionDifference } from '#shared/plans/revision/revision-difference.js';
import type { PlanRecord } from '#server/modules/plans/plan.repository.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { DomainError, refusedBy } from '#server/platform/errors/domain-error.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { MemoryRepository } from '../memory/memory.repository.js';
import { beginStep, endStep } from '../review-steps.js';
import { RevisionComparer } from './revision-comparer.js';
import type { ApplyRevisionInput } from './revision.inputs.js';
import { RevisionWriter } from './revision-writer.js';
import { taskChanges } from './task-changes.js';
import { DifferenceView } from './view-difference.js';

/**
 * Lays a corrected document over the plan: what the office chose follows the document, everything else stays, and so
 * do ids, reports, evidence and history. A constant number of statements.
 */
@Injectable()
export class ApplyRevisionUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly comparer: RevisionComparer,
    private readonly writer: RevisionWriter,
    private readonly memory: MemoryRepository,
  ) {}

  run(request: RequestContext, input: ApplyRevisionInput): Promise<PlanRecord> {
    const context = authorise(request, 'plan.revise');
    return this.unitOfWork.run(context, async (tx) => {
      const step = await beginStep(tx, input.draftId, 'breakdown.apply-revision');
      const { row } = step;
      const plan = await tx.lock(PlanRow, row.revisesPlanId!);
      const state = advance(planWorkflow, 'plan.revise', plan.state, NOTHING_ASKED);
      if (!state.ok) throw refusedBy(state.error);
      const compared = await this.comparer.compare(tx.manager, tx.jurisdictionId, plan, row.draft);
      const { comparison } = compared;
      const choices = checkedChoices(comparison.differences, input);
      const merged = mergeRevision(comparison, choices);
      const patch = { ...merged.document, sourceText: row.draft.text };
      await tx.update(PlanRow, { id: plan.id, version: input.planVersion }, patch);
      const shares = await this.writer.writeIn(tx, plan, row.draft, compared, merged);
      await endStep(tx, step, input.draftVersion, { planId: plan.id });
      await this.memory.rememberNames(tx, row.draft);
      const applied = comparison.differences.filter(({ id }) => choices.get(id) === 'theirs');
      const keptCount = comparison.differences.length - applied.length;
      const number = await this.writer.recordIn(tx, plan.id, row, {
        appliedCount: applied.length,
        keptCount,
      });
      const view = new DifferenceView(comparison.versions, () => 0);
      const sides = applied.map((found) => view.of(found));
      await tx.audit({
        action: 'plan.revise',
        entityType: 'plan',
        entityId: plan.id,
        before: Object.fromEntries(sides.map(({ id, ours }) => [id, ours])),
        after: {
          number,
          breakdownDraftId: row.id,
          applied: Object.fromEntries(sides.map(({ id, taskName, theirs }) => [id, { taskName, theirs }])),
          kept: comparison.differences.map(({ id }) => id).filter((id) => choices.get(id) !== 'theirs'),
          ...shares,
        },
      });
      await tx.auditAll(taskChanges(applied, sides));
      return { ...plan, ...merged.document, version: plan.version + 1 };
    });
  }
}

const NOTHING_ASKED = {
  taskCount: 0,
  openNames: 0,
  tasksWithoutUnit: 0,
  reportCount: 0,
  withdrawalReasonGiven: false,
};

const unfit = (key: PlanChangeRefusal, values?: { count: number }): DomainError =>
  refusedBy(values ? { key, values } : { key });

/** @throws DomainError REFUSED for a choice about nothing, and while a conflict is undecided */
function checkedChoices(
  differences: readonly RevisionDifference[],
  { choices }: ApplyRevisionInput,
): Choices {
  const chosen = new Map(choices.map(({ differenceId, side }) => [differenceId, side]));
  const known = new Set(differences.map(({ id }) => id));
  if ([...chosen.keys()].some((id) => !known.has(id))) throw unfit('revision.difference-unknown');
  const count = differences.filter(({ id, origin }) => origin === 'both' && !chosen.has(id)).length;
  if (count > 0) throw unfit('revision.not-decided', { count });
  return chosen;
}
