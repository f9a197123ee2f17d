import { Injectable } from '@nestjs/common';
import { isAllowed } from '#shared/access/policy.js';
import type { DomainEvent } from '#server/platform/events/domain-event.js';
import { EventBus } from '#server/platform/events/event-bus.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';

/** Tells open screens that an assignment has moved. */
@Injectable()
export class FollowProgressUseCase {
  constructor(private readonly bus: EventBus) {}

  events(request: RequestContext): AsyncIterableIterator<DomainEvent> {
    const { context } = authoriseList(request, 'assignment.read');
    return this.bus.events('progress-changed', context.actor.jurisdictionId);
  }

  /** Asked for every event, of the caller as the session has it by now: rights end while a screen is open. */
  async mayKnow(context: GraphqlContext, event: DomainEvent): Promise<boolean> {
    const fresh = await context.refreshed?.();
    const actor = fresh?.request.actor;
    if (!actor || actor.jurisdictionId !== event.jurisdictionId) return false;
    return isAllowed(actor, 'assignment.read', event.ids['unitId'] ?? null);
  }
}
