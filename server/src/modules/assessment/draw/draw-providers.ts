import { secureSeeds } from '#db/assessment/node-draw-hash.js';
import { DrawRepository } from './draw.repository.js';
import { DrawResolver } from './draw.resolver.js';
import { PerformDrawUseCase } from './perform-draw.use-case.js';
import { PrepareDrawUseCase } from './prepare-draw.use-case.js';
import { ReadDrawsUseCase } from './read-draws.use-case.js';
import { SEED_SOURCE } from './seed-source.js';

/** 双随机, as the assessment module provides it. */
export const DRAW_PROVIDERS = [
  DrawResolver,
  ReadDrawsUseCase,
  PrepareDrawUseCase,
  PerformDrawUseCase,
  DrawRepository,
  { provide: SEED_SOURCE, useValue: secureSeeds },
];
