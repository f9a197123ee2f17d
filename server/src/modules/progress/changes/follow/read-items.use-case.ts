import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { UnitOfWork } from '#server/platform/database/unit-of-work.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import { limitOf, type PageInput } from '#server/platform/graphql/page-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise, authoriseList } from '#server/platform/request/require-actor.js';
import type { FollowedItemFilter } from './followed-item.inputs.js';
import { FollowedItemRepository } from './followed-item.repository.js';
import type { ComplaintContact, FollowedItem, FollowedItemPage } from './followed-item.type.js';

@Injectable()
export class ReadItemsUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly items: FollowedItemRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  page(request: RequestContext, filter: FollowedItemFilter, page: PageInput): Promise<FollowedItemPage> {
    const { context, scope } = authoriseList(request, 'followed-item.read');
    const { jurisdictionId } = context.actor;
    const window = { ...limitOf(page), today: today(this.clock) };
    const { taskId, unitId } = filter;
    const wanted = {
      ...filter,
      taskId: taskId ? requireId(taskId) : null,
      unitId: unitId ? requireId(unitId) : null,
    };
    return this.reader.read(jurisdictionId, (manager) =>
      this.items.page(manager, { jurisdictionId, scope }, wanted, window),
    );
  }

  async one(request: RequestContext, id: string): Promise<FollowedItem> {
    const { context, scope } = authoriseList(request, 'followed-item.read');
    const { jurisdictionId } = context.actor;
    const wanted = requireId(id);
    const item = await this.reader.read(jurisdictionId, (manager) =>
      this.items.byId(manager, { jurisdictionId, scope }, wanted),
    );
    if (!item) throw notFound();
    return item;
  }

  /** Who complained, whole: for a call back. Recorded before it is shown. */
  readContact(request: RequestContext, id: string): Promise<ComplaintContact> {
    const context = authorise(request, 'complaint.read-contact');
    const wanted = requireId(id);
    return this.unitOfWork.run(context, async (tx) => {
      const view = { jurisdictionId: tx.jurisdictionId, scope: { kind: 'jurisdiction' } as const };
      const item = await this.items.byId(tx.manager, view, wanted);
      if (!item) throw notFound();
      const { taskId, contact, contactName } = item;
      await tx.audit({
        action: 'complaint.read-contact',
        entityType: 'followed-item',
        entityId: wanted,
        taskId,
      });
      return { contact, contactName };
    });
  }
}
