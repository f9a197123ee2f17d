import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { today, type Clock } from '#shared/kernel/ports.js';
import type { WorkListKind } from '#shared/progress/work-list.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { LightPolicyRepository } from './lights/light-policy.repository.js';
import { WorkListRepository } from './work-list.repository.js';
import type { WorkView } from './work-list.sources.js';
import type { WorkCount, WorkPage } from './work.types.js';

/** What waits: for a unit its own, for office, inspectors and leaders everybody's. */
@Injectable()
export class ReadWorkUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: WorkListRepository,
    private readonly policies: LightPolicyRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  counts(request: RequestContext): Promise<WorkCount[]> {
    return this.inView(request, (manager, view) => this.repository.counts(manager, view));
  }

  list(request: RequestContext, kind: WorkListKind, page: PageInput): Promise<WorkPage> {
    const limits = limitOf(page);
    return this.inView(request, (manager, view) => this.repository.page(manager, view, kind, limits));
  }

  private inView<T>(
    request: RequestContext,
    read: (manager: EntityManager, view: WorkView) => Promise<T>,
  ): Promise<T> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId, role } = context.actor;
    const day = today(this.clock);
    return this.reader.read(jurisdictionId, async (manager) => {
      const thresholds = await this.policies.on(manager, jurisdictionId, day);
      return read(manager, { jurisdictionId, scope, role, today: day, thresholds });
    });
  }
}
