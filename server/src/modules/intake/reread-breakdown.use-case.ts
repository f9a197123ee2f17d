import { Injectable } from '@nestjs/common';
import { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import { draftOfBreakdown } from '#shared/intake/draft-of-breakdown.js';
import type { DocumentSource } from '#shared/intake/document-source.js';
import type { IntakeRefusal } from '#shared/intake/intake.refusals.js';
import { rereadBreakdownSchema } from '#shared/intake/reread-breakdown.schema.js';
import { storable } from '#shared/intake/storable.js';
import { versionOfDraft } from '#shared/intake/version-of-draft.js';
import { partsOf } from '#shared/kernel/civil-date.js';
import { UnitDirectoryReader } from '#server/modules/plans/unit-directory.js';
import { Reader } from '#server/platform/database/reader.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { RereadBreakdownInput } from './breakdown-draft.inputs.js';
import { BreakdownDraftRepository } from './breakdown-draft.repository.js';
import type { BreakdownDraft } from './breakdown-draft.type.js';
import { DocumentReader } from './reading/document-reader.js';
import { beginStep, endStep } from './review-steps.js';
import { viewBreakdownDraft } from './view-breakdown-draft.js';

/** Reads the document of a draft once more, with the cleaning that the office wants. The proposal starts afresh. */
@Injectable()
export class RereadBreakdownUseCase {
  constructor(
    private readonly rows: Reader,
    private readonly drafts: BreakdownDraftRepository,
    private readonly reader: DocumentReader,
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: UnitDirectoryReader,
  ) {}

  async run(request: RequestContext, input: RereadBreakdownInput): Promise<BreakdownDraft> {
    const context = authorise(request, 'plan.import');
    const { keep } = parseInput(rereadBreakdownSchema, input);
    const source = await this.sourceOf(context.actor.jurisdictionId, requireId(input.id));
    const breakdown = await this.reader.read({ kind: 'source', source, keep });
    if (!breakdown.ok) throw refusedBy(breakdown.error);
    return this.unitOfWork.run(context, async (tx) => {
      const step = await beginStep(tx, input.id, 'breakdown.save');
      const { findByName } = await this.directory.read(tx.manager, tx.jurisdictionId);
      const draft = storable(draftOfBreakdown(breakdown.value, findByName, partsOf(tx.today).year));
      const saved = await endStep(tx, step, input.version, { draft, printed: versionOfDraft(draft) });
      const after = { keptKinds: keep, title: draft.title, taskCount: draft.tasks.length };
      await tx.audit({ action: 'plan.import', entityType: 'breakdown-draft', entityId: input.id, after });
      return viewBreakdownDraft(saved);
    });
  }

  /** @throws DomainError NOT_FOUND, and REFUSED where no source was kept */
  private async sourceOf(jurisdictionId: string, id: string): Promise<DocumentSource> {
    const row = await this.rows.read<BreakdownDraftRow | null>(jurisdictionId, (manager) =>
      this.drafts.byId(manager, jurisdictionId, id),
    );
    if (!row) throw notFound();
    const key: IntakeRefusal = 'intake.source-missing';
    if (!row.draft.source) throw refusedBy({ key });
    return row.draft.source;
  }
}
