import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { KeepRubricUseCase } from './keep-rubric.use-case.js';
import { AssessorChoice, ListAssessorsUseCase } from './list-assessors.use-case.js';
import { ReadRubricsUseCase } from './read-rubrics.use-case.js';
import { RubricListInput, SaveRubricInput } from './rubric.inputs.js';
import { Rubric, RubricEdition } from './rubric.type.js';

@Resolver(() => Rubric)
export class RubricResolver {
  constructor(
    private readonly reading: ReadRubricsUseCase,
    private readonly keeping: KeepRubricUseCase,
    private readonly assessors: ListAssessorsUseCase,
  ) {}

  @Query(() => [RubricEdition], { description: 'The library of rubrics, the newest year first.' })
  rubrics(
    @Context() { request }: GraphqlContext,
    @Args('input') input: RubricListInput,
  ): Promise<RubricEdition[]> {
    return this.reading.list(request, input);
  }

  @Query(() => Rubric)
  rubric(
    @Context() { request }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Rubric> {
    return this.reading.one(request, id);
  }

  @Query(() => [AssessorChoice], { description: 'Accounts that may be named as assessors of an indicator.' })
  assessorChoices(@Context() { request }: GraphqlContext): Promise<AssessorChoice[]> {
    return this.assessors.run(request);
  }

  @Mutation(() => Rubric, { description: 'Keeps a draft, whatever its faults.' })
  saveRubric(@Context() { request }: GraphqlContext, @Args('input') input: SaveRubricInput): Promise<Rubric> {
    return this.keeping.save(request, input);
  }

  @Mutation(() => Rubric, { description: 'A published edition never changes.' })
  publishRubric(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Rubric> {
    return this.keeping.publish(request, input);
  }

  @Mutation(() => Rubric, { description: 'A draft of the next edition, copied from this one.' })
  renewRubric(@Context() { request }: GraphqlContext, @Args('input') input: VersionedInput): Promise<Rubric> {
    return this.keeping.renew(request, input);
  }

  @Mutation(() => Rubric)
  retireRubric(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Rubric> {
    return this.keeping.retire(request, input);
  }
}
