import { DecideMeasureUseCase } from './decide-measure.use-case.js';
import { HandOverUseCase } from './hand-over.use-case.js';
import { MeasureRepository } from './measure.repository.js';
import { MeasureResolver } from './measure.resolver.js';
import { OutsideRepository } from './outside.repository.js';
import { ReadMeasuresUseCase } from './read-measures.use-case.js';

/** Measures and outside assessments, as the assessment module provides them. */
export const MEASURE_PROVIDERS = [
  MeasureResolver,
  ReadMeasuresUseCase,
  DecideMeasureUseCase,
  HandOverUseCase,
  MeasureRepository,
  OutsideRepository,
];
