import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import {
  LightPolicyInput,
  LightPolicyPreview,
  LightPolicyView,
  SaveLightPolicyInput,
} from './light-policy.types.js';
import { PreviewLightPolicyUseCase } from './preview-light-policy.use-case.js';
import { ReadLightPolicyUseCase } from './read-light-policy.use-case.js';
import { SaveLightPolicyUseCase } from './save-light-policy.use-case.js';

@Resolver(() => LightPolicyView)
export class LightPolicyResolver {
  constructor(
    private readonly read: ReadLightPolicyUseCase,
    private readonly preview: PreviewLightPolicyUseCase,
    private readonly save: SaveLightPolicyUseCase,
  ) {}

  @Query(() => LightPolicyView, { description: 'The one that today is judged under.' })
  lightPolicy(@Context() { request }: GraphqlContext): Promise<LightPolicyView> {
    return this.read.today(request);
  }

  @Query(() => [LightPolicyView], { description: 'Latest first; empty while the default stands.' })
  lightPolicyVersions(@Context() { request }: GraphqlContext): Promise<LightPolicyView[]> {
    return this.read.versions(request);
  }

  @Query(() => LightPolicyPreview)
  previewLightPolicy(
    @Context() { request }: GraphqlContext,
    @Args('policy') policy: LightPolicyInput,
  ): Promise<LightPolicyPreview> {
    return this.preview.run(request, policy);
  }

  @Mutation(() => LightPolicyView)
  saveLightPolicy(
    @Context() { request }: GraphqlContext,
    @Args('input') input: SaveLightPolicyInput,
  ): Promise<LightPolicyView> {
    return this.save.run(request, input);
  }
}
