import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { SignAssignmentsUseCase } from './sign-assignments.use-case.js';
import { SignOutcome } from './sign-outcome.type.js';

@Resolver(() => SignOutcome)
export class SigningResolver {
  constructor(private readonly sign: SignAssignmentsUseCase) {}

  @Mutation(() => [SignOutcome], { description: '批量签收: one line for each share, signed or refused.' })
  signAssignments(
    @Context() { request }: GraphqlContext,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<SignOutcome[]> {
    return this.sign.run(request, ids);
  }
}
