import { Injectable } from '@nestjs/common';
import { Reader } from '#server/platform/database/reader.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { BreakdownDraftRepository } from './breakdown-draft.repository.js';
import type { BreakdownDraft, BreakdownDraftPage } from './breakdown-draft.type.js';
import { viewBreakdownDraft } from './view-breakdown-draft.js';

/** Documents in review and those that have been; for who imports them. */
@Injectable()
export class ReadBreakdownDraftsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly drafts: BreakdownDraftRepository,
  ) {}

  page(request: RequestContext, page: PageInput): Promise<BreakdownDraftPage> {
    const { jurisdictionId } = authorise(request, 'plan.import').actor;
    const limit = limitOf(page);
    return this.reader.read(jurisdictionId, (manager) => this.drafts.page(manager, jurisdictionId, limit));
  }

  async one(request: RequestContext, id: string): Promise<BreakdownDraft> {
    const { jurisdictionId } = authorise(request, 'plan.import').actor;
    const wanted = requireId(id);
    const row = await this.reader.read(jurisdictionId, (manager) =>
      this.drafts.byId(manager, jurisdictionId, wanted),
    );
    if (!row) throw notFound();
    return viewBreakdownDraft(row);
  }
}
