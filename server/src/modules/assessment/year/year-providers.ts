import { FillFromQuartersUseCase } from './fill-from-quarters.use-case.js';
import { ReadYearUseCase } from './read-year.use-case.js';
import { SettleYearUseCase } from './settle-year.use-case.js';
import { YearRepository } from './year.repository.js';
import { YearResolver } from './year.resolver.js';

/** The year from its quarters, as the assessment module provides it. */
export const YEAR_PROVIDERS = [
  YearResolver,
  ReadYearUseCase,
  SettleYearUseCase,
  FillFromQuartersUseCase,
  YearRepository,
];
