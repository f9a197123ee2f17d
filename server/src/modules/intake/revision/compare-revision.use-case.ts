import { Injectable } from '@nestjs/common';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { BreakdownDraftRepository } from '../breakdown-draft.repository.js';
import { viewBreakdownDraft } from '../view-breakdown-draft.js';
import { PlanVersionRepository } from './plan-version.repository.js';
import { RevisionComparer } from './revision-comparer.js';
import type { RevisionComparison } from './revision.type.js';
import { DifferenceView } from './view-difference.js';

/** What a corrected document would change: the office chooses from it. */
@Injectable()
export class CompareRevisionUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly drafts: BreakdownDraftRepository,
    private readonly versions: PlanVersionRepository,
    private readonly comparer: RevisionComparer,
  ) {}

  run(request: RequestContext, draftId: string): Promise<RevisionComparison> {
    const { jurisdictionId } = authorise(request, 'plan.revise').actor;
    const wanted = requireId(draftId);
    return this.reader.read(jurisdictionId, async (manager) => {
      const row = await this.drafts.byId(manager, jurisdictionId, wanted);
      if (!row?.revisesPlanId) throw notFound();
      const plan = await manager.findOneByOrFail(PlanRow, { jurisdictionId, id: row.revisesPlanId });
      const { comparison } = await this.comparer.compare(manager, jurisdictionId, plan, row.draft);
      const shares = await this.versions.shares(manager, jurisdictionId, plan.id, { lock: false });
      const reportCountOf = (taskId: string) =>
        shares.reduce((sum, share) => sum + (share.taskId === taskId ? share.reportCount : 0), 0);
      const view = new DifferenceView(comparison.versions, reportCountOf);
      const touched = new Set(comparison.differences.map(({ taskKeys }) => taskKeys.ours));
      return {
        draftId: row.id,
        draftVersion: row.version,
        planId: plan.id,
        planVersion: plan.version,
        planTitle: plan.title,
        unchangedCount: comparison.tasks.filter(({ ours }) => ours && !touched.has(ours.key)).length,
        differences: comparison.differences.map((found) => view.of(found)),
        availableActions: viewBreakdownDraft(row).availableActions,
      };
    });
  }
}
