import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Assignment } from '#server/modules/plans/assignment.type.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped } from '#server/platform/graphql/loader-registry.js';
import { PageInput } from '#server/platform/graphql/page-input.js';
import { requireActor } from '#server/platform/request/require-actor.js';
import { RemindUseCase } from './remind.use-case.js';
import { ReminderRepository } from './reminder.repository.js';
import { RemindInput, Reminder, ReminderFilter, ReminderPage, ShareOutcome } from './reminder.types.js';

@Resolver(() => Assignment)
export class ReminderResolver {
  constructor(
    private readonly remind: RemindUseCase,
    private readonly reader: Reader,
    private readonly repository: ReminderRepository,
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
    const { jurisdictionId } = requireActor(context.request).actor;
    const loader = context.loaders.get('progress/reminders', async (ids) => {
      const rows = await this.reader.read(jurisdictionId, (manager) =>
        this.repository.ofAssignments(manager, jurisdictionId, ids),
      );
      return grouped(ids, rows, (row) => row.assignmentId);
    });
    return loader.load(id);
  }
}
