import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock } from '#shared/kernel/ports.js';
import type { WorkListKind } from '#shared/progress/work-list.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { WorkListRepository } from './work-list.repository.js';
import type { WorkView } from './work-list.sources.js';
import type { WorkCount, WorkPage } from './work.types.js';

/** What waits: for a unit its own, for office, inspectors and leaders everybody's. */
@Injectable()
export class ReadWorkUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: WorkListRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  counts(request: RequestContext): Promise<WorkCount[]> {
    const view = this.viewOf(request);
    return this.reader.read(view.jurisdictionId, (manager) => this.repository.counts(manager, view));
  }

  list(request: RequestContext, kind: WorkListKind, page: PageInput): Promise<WorkPage> {
    const view = this.viewOf(request);
    const limits = limitOf(page);
    return this.reader.read(view.jurisdictionId, (m) => this.repository.page(m, view, kind, limits));
  }

  private viewOf(request: RequestContext): WorkView {
    const { context, scope } = authoriseList(request, 'assignment.read');
    return { jurisdictionId: context.actor.jurisdictionId, scope, today: today(this.clock) };
  }
}
