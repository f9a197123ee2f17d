import { Injectable } from '@nestjs/common';
import { MAX_TEXT_BYTES, type IntakeRefusal } from '#shared/intake/intake.refusals.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { DomainError, refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import type { BreakdownDraft } from './breakdown-draft.type.js';
import { DraftOpener } from './draft-opener.js';
import { DocumentReader } from './reading/document-reader.js';
import { viewBreakdownDraft } from './view-breakdown-draft.js';

const LONGEST_NAME = 40;

@Injectable()
export class ReadPastedTextUseCase {
  constructor(
    private readonly reader: DocumentReader,
    private readonly unitOfWork: UnitOfWork,
    private readonly opener: DraftOpener,
  ) {}

  /** @param revisesPlan id of the issued plan that the text corrects */
  async run(request: RequestContext, text: string, revisesPlan: string | null): Promise<BreakdownDraft> {
    const context = authorise(request, 'plan.import');
    const revisesPlanId = revisesPlan && requireId(revisesPlan);
    if (text.trim() === '') throw invalid({ key: 'intake.text-missing' });
    if (Buffer.byteLength(text) > MAX_TEXT_BYTES)
      throw invalid({ key: 'intake.text-too-long', values: { most: MAX_TEXT_BYTES / 1024 / 1024 } });
    const breakdown = await this.reader.read({ kind: 'text', text });
    if (!breakdown.ok) throw refusedBy(breakdown.error);
    const source = { sourceName: firstWords(text), sourceFileId: null, revisesPlanId };
    return this.unitOfWork.run(context, async (tx) =>
      viewBreakdownDraft(await this.opener.openIn(tx, breakdown.value, source)),
    );
  }
}

const invalid = (refusal: Refusal<IntakeRefusal>): DomainError => new DomainError('INVALID_INPUT', refusal);

const firstWords = (text: string): string =>
  Array.from(text.trim().split(/\s*\n/, 1)[0] ?? '')
    .slice(0, LONGEST_NAME)
    .join('');
