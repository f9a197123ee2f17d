import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { VersionedInput } from '#server/platform/graphql/versioned-input.js';
import { Plan } from '../plan.type.js';
import { LinkExternalSuperiorInput, LinkSuperiorPlanInput, MapPointInput } from './cascade.inputs.js';
import { CascadeLoaders } from './cascade.loaders.js';
import { Cascade } from './cascade.type.js';
import { DecideMappingUseCase } from './decide-mapping.use-case.js';
import { LinkSuperiorUseCase } from './link-superior.use-case.js';
import { ProposeMappingsUseCase } from './propose-mappings.use-case.js';
import { ReadCascadeUseCase } from './read-cascade.use-case.js';
import { SuperiorChoices, SuperiorDocument } from './superior-document.type.js';

@Resolver(() => Plan)
export class CascadeResolver {
  constructor(
    private readonly read: ReadCascadeUseCase,
    private readonly link: LinkSuperiorUseCase,
    private readonly proposals: ProposeMappingsUseCase,
    private readonly decide: DecideMappingUseCase,
    private readonly loaders: CascadeLoaders,
  ) {}

  @Query(() => Cascade, { description: 'A plan between the document above it and the plans below it.' })
  cascade(
    @Context() { request }: GraphqlContext,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<Cascade> {
    return this.read.run(request, planId);
  }

  @Query(() => SuperiorChoices)
  superiorChoices(
    @Context() { request }: GraphqlContext,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<SuperiorChoices> {
    return this.read.choices(request, planId);
  }

  @Mutation(() => Cascade, { description: 'Links and suggests mappings. Another link is replaced.' })
  linkSuperiorPlan(
    @Context() { request }: GraphqlContext,
    @Args('input') input: LinkSuperiorPlanInput,
  ): Promise<Cascade> {
    return this.link.plan(request, input);
  }

  @Mutation(() => Cascade, { description: 'Links and suggests mappings. Another link is replaced.' })
  linkExternalSuperior(
    @Context() { request }: GraphqlContext,
    @Args('input') input: LinkExternalSuperiorInput,
  ): Promise<Cascade> {
    return this.link.external(request, input);
  }

  @Mutation(() => Cascade, { description: 'Of a superior document; its mappings go with it.' })
  unlinkSuperior(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Cascade> {
    return this.link.unlink(request, input);
  }

  @Mutation(() => Cascade, { description: 'Compares again. What was confirmed or rejected stays.' })
  proposeMappings(
    @Context() { request }: GraphqlContext,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<Cascade> {
    return this.proposals.run(request, planId);
  }

  @Mutation(() => Cascade)
  confirmMapping(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Cascade> {
    return this.decide.confirm(request, input);
  }

  @Mutation(() => Cascade)
  rejectMapping(
    @Context() { request }: GraphqlContext,
    @Args('input') input: VersionedInput,
  ): Promise<Cascade> {
    return this.decide.reject(request, input);
  }

  @Mutation(() => Cascade, { description: 'Says by hand that a task takes up a point.' })
  mapPoint(@Context() { request }: GraphqlContext, @Args('input') input: MapPointInput): Promise<Cascade> {
    return this.decide.map(request, input);
  }

  @ResolveField(() => SuperiorDocument, {
    nullable: true,
    description: 'The document that the plan carries on.',
  })
  superior(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<SuperiorDocument | null> {
    return this.loaders.superior(context, plan.id);
  }
}
