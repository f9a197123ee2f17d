import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Plan } from '#server/modules/plans/plan.type.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { ConfirmBreakdownUseCase } from './confirm-breakdown.use-case.js';

/** Where a draft ends and a plan begins. */
@Resolver(() => Plan)
export class ConfirmBreakdownResolver {
  constructor(private readonly confirm: ConfirmBreakdownUseCase) {}

  @Mutation(() => Plan)
  confirmBreakdown(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Plan> {
    return this.confirm.run(request, input);
  }
}
