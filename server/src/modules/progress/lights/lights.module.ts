import { Module } from '@nestjs/common';
import { LightPolicyLoader } from './light-policy.loader.js';
import { LightPolicyRepository } from './light-policy.repository.js';
import { LightPolicyResolver } from './light-policy.resolver.js';
import { PolicyPreviewRepository } from './policy-preview.repository.js';
import { PreviewLightPolicyUseCase } from './preview-light-policy.use-case.js';
import { ReadLightPolicyUseCase } from './read-light-policy.use-case.js';
import { SaveLightPolicyUseCase } from './save-light-policy.use-case.js';

/** How a jurisdiction judges progress: asked by everything that shows a light. */
@Module({
  providers: [
    LightPolicyResolver,
    ReadLightPolicyUseCase,
    PreviewLightPolicyUseCase,
    SaveLightPolicyUseCase,
    LightPolicyRepository,
    PolicyPreviewRepository,
    LightPolicyLoader,
  ],
  exports: [LightPolicyRepository, LightPolicyLoader],
})
export class LightsModule {}
