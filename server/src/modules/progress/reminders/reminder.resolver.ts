import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { RemindUseCase } from './remind.use-case.js';
import { ReminderLoaders } from './reminder.loaders.js';
import { RemindInput, Reminder, ReminderFilter, ReminderPage, ShareOutcome } from './reminder.types.js';

@Resolver(() => Assignment)
export class ReminderResolver {
  constructor(
    private readonly remind: RemindUseCase,
    private readonly loaders: ReminderLoaders,
  ) {}

  @Query(() => ReminderPage, { description: 'Who has not signed, not reported this quarter, or is overdue.' })
  reminderCandidates(
    @Context() { request }: GraphqlContext,
    @Args('filter') filter: ReminderFilter,
    @Args('page') page: PageInput,
  ): Promise<ReminderPage> {
    return this.remind.list(request, filter, page);
  }

  @Mutation(() => [ShareOutcome], { description: '催办; at most once a day and share.' })
  remindAssignments(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RemindInput,
  ): Promise<ShareOutcome[]> {
    return this.remind.run(request, input);
  }

  @ResolveField(() => [Reminder], { description: 'Latest first.' })
  reminders(@Context() context: GraphqlContext, @Parent() { id }: Assignment): Promise<Reminder[]> {
    return this.loaders.ofAssignment(context, id);
  }
}
