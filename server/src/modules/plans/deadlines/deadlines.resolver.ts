import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { requireId } from '#server/platform/errors/require-id.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { TaskLoaders } from '../task.loaders.js';
import { ChangeCalendarUseCase } from './change-calendar.use-case.js';
import { ChooseCountUseCase } from './choose-count.use-case.js';
import { ChooseMeaningUseCase } from './choose-meaning.use-case.js';
import {
  CalendarChangeInput,
  ChangeCalendarInput,
  ChooseDeadlineMeaningInput,
  ChooseRequiredCountInput,
  JudgeStandingDutyInput,
  MarkInstanceInput,
  RecordDeadlineEventInput,
} from './deadlines.inputs.js';
import { DeadlinesLoaders } from './deadlines.loaders.js';
import { CalendarDifference, TaskDuties } from './deadlines.type.js';
import { JudgeStandingDutyUseCase } from './judge-standing-duty.use-case.js';
import { MarkInstanceUseCase } from './mark-instance.use-case.js';
import { RecordEventUseCase } from './record-event.use-case.js';

@Resolver(() => TaskDuties)
export class DeadlinesResolver {
  constructor(
    private readonly loaders: DeadlinesLoaders,
    private readonly tasks: TaskLoaders,
    private readonly calendar: ChangeCalendarUseCase,
    private readonly events: RecordEventUseCase,
    private readonly meanings: ChooseMeaningUseCase,
    private readonly counts: ChooseCountUseCase,
    private readonly judgements: JudgeStandingDutyUseCase,
    private readonly marks: MarkInstanceUseCase,
  ) {}

  @Query(() => TaskDuties, { description: 'The deadlines of a task, as they are followed.' })
  async taskDuties(
    @Context() context: GraphqlContext,
    @Args('taskId', { type: () => ID }) taskId: string,
  ): Promise<TaskDuties> {
    authoriseList(context.request, 'plan.read');
    const { id } = await this.tasks.task(context, requireId(taskId));
    return this.loaders.ofTask(context, id);
  }

  @Query(() => CalendarDifference, { description: 'What a change of the calendar would move.' })
  calendarDifference(
    @Context() { request }: GraphqlContext,
    @Args('input') input: CalendarChangeInput,
  ): Promise<CalendarDifference> {
    return this.calendar.preview(request, input);
  }

  @Mutation(() => CalendarDifference, { description: 'Moves open deadlines as the difference showed.' })
  changeCalendar(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ChangeCalendarInput,
  ): Promise<CalendarDifference> {
    return this.calendar.run(request, input);
  }

  @Mutation(() => TaskDuties)
  async recordDeadlineEvent(
    @Context() context: GraphqlContext,
    @Args('input') input: RecordDeadlineEventInput,
  ): Promise<TaskDuties> {
    return this.loaders.ofTask(context, await this.events.record(context.request, input));
  }

  @Mutation(() => TaskDuties, { description: 'Until something was entered for one of its instances.' })
  async removeDeadlineEvent(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<TaskDuties> {
    return this.loaders.ofTask(context, await this.events.remove(context.request, id));
  }

  @Mutation(() => TaskDuties)
  async chooseDeadlineMeaning(
    @Context() context: GraphqlContext,
    @Args('input') input: ChooseDeadlineMeaningInput,
  ): Promise<TaskDuties> {
    return this.loaders.ofTask(context, await this.meanings.run(context.request, input));
  }

  @Mutation(() => TaskDuties, { description: 'How often every unit owes a duty that comes back.' })
  async chooseRequiredCount(
    @Context() context: GraphqlContext,
    @Args('input') input: ChooseRequiredCountInput,
  ): Promise<TaskDuties> {
    return this.loaders.ofTask(context, await this.counts.run(context.request, input));
  }

  @Mutation(() => TaskDuties)
  async judgeStandingDuty(
    @Context() context: GraphqlContext,
    @Args('input') input: JudgeStandingDutyInput,
  ): Promise<TaskDuties> {
    return this.loaders.ofTask(context, await this.judgements.run(context.request, input));
  }

  @Mutation(() => ID, { description: 'Returns the instance’s id.' })
  markInstanceDone(
    @Context() { request }: GraphqlContext,
    @Args('input') input: MarkInstanceInput,
  ): Promise<string> {
    return this.marks.mark(request, input);
  }

  @Mutation(() => ID, { description: 'Returns the instance’s id.' })
  takeBackInstanceMark(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string> {
    return this.marks.takeBack(request, id);
  }
}
