import { Injectable } from '@nestjs/common';
import { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import type { BreakdownDraft } from '#shared/intake/breakdown-draft.js';
import type { Breakdown } from '#shared/intake/breakdown.js';
import { draftOfBreakdown } from '#shared/intake/draft-of-breakdown.js';
import { storable } from '#shared/intake/storable.js';
import { partsOf } from '#shared/kernel/civil-date.js';
import { UnitDirectoryReader } from '#server/modules/plans/unit-directory.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** Puts a reading in front of the reviewer, its names looked up in the register. */
@Injectable()
export class DraftOpener {
  constructor(private readonly directory: UnitDirectoryReader) {}

  async openIn(
    tx: Transaction,
    breakdown: Breakdown,
    source: { sourceName: string; sourceFileId: string | null },
    complete: (draft: BreakdownDraft) => BreakdownDraft = (draft) => draft,
  ): Promise<BreakdownDraftRow> {
    const { findByName } = await this.directory.read(tx.manager, tx.jurisdictionId);
    const draft = storable(complete(draftOfBreakdown(breakdown, findByName, partsOf(tx.today).year)));
    const kept = storable(source);
    const row = { ...kept, state: 'in_review' as const, draft, planId: null, revisesPlanId: null };
    const [id] = await tx.insert(BreakdownDraftRow, [row]);
    const after = { ...kept, title: draft.title, taskCount: draft.tasks.length };
    await tx.audit({ action: 'plan.import', entityType: 'breakdown-draft', entityId: id!, after });
    const by = tx.author.actor?.accountId ?? null;
    const stamp = { version: 1, createdAt: tx.now, createdBy: by, updatedAt: tx.now, updatedBy: by };
    return { ...row, ...stamp, id: id!, jurisdictionId: tx.jurisdictionId };
  }
}
