import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { BreakdownDraft } from '../breakdown-draft.type.js';
import { DecideLeadRuleUseCase } from './decide-lead-rule.use-case.js';
import { DecideLeadRuleInput } from './memory.inputs.js';
import { LeadProposal, OpenName } from './memory.type.js';
import { ProposeFromMemoryUseCase } from './propose-from-memory.use-case.js';

/** What earlier reviews have taught, laid beside the present one. */
@Resolver(() => BreakdownDraft)
export class MemoryResolver {
  constructor(
    private readonly propose: ProposeFromMemoryUseCase,
    private readonly decide: DecideLeadRuleUseCase,
  ) {}

  @Mutation(() => BreakdownDraft, {
    description: 'Applies to the draft, and is proposed in the next document.',
  })
  decideLeadRule(
    @Context() { request }: GraphqlContext,
    @Args('input') input: DecideLeadRuleInput,
  ): Promise<BreakdownDraft> {
    return this.decide.run(request, input);
  }

  @ResolveField(() => [OpenName], { description: 'Of tasks that are taken in, in the document’s order.' })
  openNames(@Context() { request }: GraphqlContext, @Parent() draft: BreakdownDraft): Promise<OpenName[]> {
    return this.propose.openNames(request, draft);
  }

  @ResolveField(() => LeadProposal, {
    nullable: true,
    description: 'Null where every task has its lead, or none of its units could lead.',
  })
  leadProposal(
    @Context() { request }: GraphqlContext,
    @Parent() draft: BreakdownDraft,
  ): Promise<LeadProposal | null> {
    return this.propose.leadRule(request, draft);
  }
}
