import { Injectable } from '@nestjs/common';
import { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import { PlanRow } from '#db/entities/plans/plan.entity.js';
import type { PlanChangeRefusal } from '#shared/plans/plans.refusals.js';
import type { BreakdownDraft } from '#shared/intake/breakdown-draft.js';
import type { Breakdown } from '#shared/intake/breakdown.js';
import { draftOfBreakdown } from '#shared/intake/draft-of-breakdown.js';
import { storable } from '#shared/intake/storable.js';
import { versionOfDraft } from '#shared/intake/version-of-draft.js';
import { partsOf } from '#shared/kernel/civil-date.js';
import { UnitDirectoryReader } from '#server/modules/plans/unit-directory.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import type { Transaction } from '#server/platform/database/transaction.js';

export interface DraftSource {
  readonly sourceName: string;
  readonly sourceFileId: string | null;
  /** The issued plan that the document corrects. */
  readonly revisesPlanId?: string | null;
}

/** Puts a reading in front of the reviewer, its names looked up in the register. */
@Injectable()
export class DraftOpener {
  constructor(private readonly directory: UnitDirectoryReader) {}

  async openIn(
    tx: Transaction,
    breakdown: Breakdown,
    { revisesPlanId = null, ...source }: DraftSource,
    complete: (draft: BreakdownDraft) => BreakdownDraft = (draft) => draft,
  ): Promise<BreakdownDraftRow> {
    if (revisesPlanId) await requireIssuedPlan(tx, revisesPlanId);
    const { findByName } = await this.directory.read(tx.manager, tx.jurisdictionId);
    const draft = storable(complete(draftOfBreakdown(breakdown, findByName, partsOf(tx.today).year)));
    const kept = storable(source);
    const state = 'in_review' as const;
    const row = { ...kept, state, draft, printed: versionOfDraft(draft), planId: null, revisesPlanId };
    const [id] = await tx.insert(BreakdownDraftRow, [row]);
    const after = { ...kept, revisesPlanId, title: draft.title, taskCount: draft.tasks.length };
    await tx.audit({ action: 'plan.import', entityType: 'breakdown-draft', entityId: id!, after });
    const by = tx.author.actor?.accountId ?? null;
    const stamp = { version: 1, createdAt: tx.now, createdBy: by, updatedAt: tx.now, updatedBy: by };
    return { ...row, ...stamp, id: id!, jurisdictionId: tx.jurisdictionId };
  }
}

/** @throws DomainError NOT_FOUND, REFUSED for a plan that has not gone out: that is simply imported again */
async function requireIssuedPlan(tx: Transaction, id: string): Promise<void> {
  const { state } = await tx.lock(PlanRow, id);
  const key: PlanChangeRefusal = 'revision.not-issued';
  if (state !== 'issued') throw refusedBy({ key });
}
