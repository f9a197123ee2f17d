import { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import type { BreakdownDraft } from '#shared/intake/breakdown-draft.js';
import {
  breakdownDraftWorkflow,
  type BreakdownDraftState,
  type BreakdownDraftTransition,
} from '#shared/intake/breakdown-draft.workflow.js';
import { draftFacts } from '#shared/intake/draft-facts.js';
import { storable } from '#shared/intake/storable.js';
import type { DocumentVersion } from '#shared/plans/revision/document-version.js';
import { advance } from '#shared/kernel/workflow.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { conflictWith } from '#server/platform/database/conflict-with.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';

export interface ReviewStep {
  readonly row: BreakdownDraftRow;
  /** Where the step leads. */
  readonly state: BreakdownDraftState;
}

/** The draft, locked, and the state that the step leads to. @throws DomainError NOT_FOUND, REFUSED */
export async function beginStep(
  tx: Transaction,
  id: string,
  key: BreakdownDraftTransition,
): Promise<ReviewStep> {
  const row = await tx.lock(BreakdownDraftRow, requireId(id));
  const state = advance(breakdownDraftWorkflow, key, row.state, draftFacts(row.draft, row.revisesPlanId));
  if (!state.ok) throw refusedBy(state.error);
  return { row, state: state.value };
}

/** Writes the outcome if nobody was faster. @throws DomainError CONFLICT with what the other has written */
export async function endStep(
  tx: Transaction,
  { row, state }: ReviewStep,
  version: number,
  change: { draft?: BreakdownDraft; printed?: DocumentVersion; planId?: string } = {},
): Promise<BreakdownDraftRow> {
  const patch = { ...change, ...(change.draft && { draft: storable(change.draft) }), state };
  if (row.version !== version) throw await conflictWith(tx, row, editedFields(row.draft));
  await tx.update(BreakdownDraftRow, { id: row.id, version }, patch);
  const stamp = { version: version + 1, updatedAt: tx.now, updatedBy: tx.author.actor?.accountId ?? null };
  return { ...row, ...patch, ...stamp };
}

/** What a reviewer corrects; everything else of a draft is as read. */
const editedFields = ({ title, docNumber, issuer, documentDate, year, tasks }: BreakdownDraft) => ({
  title,
  docNumber,
  issuer,
  documentDate,
  year,
  tasks,
});
