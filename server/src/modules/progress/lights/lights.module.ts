import { Module } from '@nestjs/common';
import { LightPolicyLoader } from './light-policy.loader.js';
import { LightPolicyRepository } from './light-policy.repository.js';

/** How a jurisdiction judges progress: asked by everything that shows a light. */
@Module({
  providers: [LightPolicyRepository, LightPolicyLoader],
  exports: [LightPolicyRepository, LightPolicyLoader],
})
export class LightsModule {}
