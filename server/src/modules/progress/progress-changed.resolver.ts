import { Context, Resolver, Subscription } from '@nestjs/graphql';
import type { DomainEvent } from '#server/platform/events/domain-event.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { FollowProgressUseCase } from './follow-progress.use-case.js';
import { ProgressChanged } from './progress-changed.type.js';

@Resolver(() => ProgressChanged)
export class ProgressChangedResolver {
  constructor(private readonly follow: FollowProgressUseCase) {}

  @Subscription(() => ProgressChanged, {
    description: 'An accepted report, told only to those who may read the assignment.',
    filter(this: ProgressChangedResolver, event: DomainEvent, _variables: unknown, context: GraphqlContext) {
      return this.follow.mayKnow(context, event);
    },
    resolve: (event: DomainEvent) => event.ids,
  })
  progressChanged(@Context() { request }: GraphqlContext): AsyncIterableIterator<DomainEvent> {
    return this.follow.events(request);
  }
}
