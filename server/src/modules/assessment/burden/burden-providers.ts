import { BurdenOverrideRepository } from './burden-override.repository.js';
import { BurdenResolver } from './burden.resolver.js';
import { OverrideBurdenUseCase } from './override-burden.use-case.js';
import { ReadBurdenUseCase } from './read-burden.use-case.js';
import { RequireLightBurden } from './require-light-burden.js';

/** 减负一致性检查 */
export const BURDEN_PROVIDERS = [
  BurdenResolver,
  ReadBurdenUseCase,
  OverrideBurdenUseCase,
  RequireLightBurden,
  BurdenOverrideRepository,
];
