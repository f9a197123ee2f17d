import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { Plan } from '../plan.type.js';
import { ApplyMemberChangesInput, MemberChange } from './member-changes.types.js';
import { MemberChangesUseCase } from './member-changes.use-case.js';

@Resolver(() => MemberChange)
export class MemberChangesResolver {
  constructor(private readonly members: MemberChangesUseCase) {}

  @Query(() => [MemberChange], { description: 'Empty while the collectives of the plan are what they were.' })
  memberChanges(
    @Context() { request }: GraphqlContext,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<MemberChange[]> {
    return this.members.preview(request, planId);
  }

  @Mutation(() => Plan)
  applyMemberChanges(
    @Context() { request }: GraphqlContext,
    @Args('input') input: ApplyMemberChangesInput,
  ): Promise<Plan> {
    return this.members.apply(request, input);
  }
}
