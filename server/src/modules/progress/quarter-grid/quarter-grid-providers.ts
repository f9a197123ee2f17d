import { FormFileReader } from './form/form-file-reader.js';
import { QuarterFormRepository } from './form/quarter-form.repository.js';
import { QuarterFormUseCase } from './form/quarter-form.use-case.js';
import { QuarterGridRepository } from './quarter-grid.repository.js';
import { QuarterGridResolver } from './quarter-grid.resolver.js';
import { ReadQuarterAssignmentsUseCase } from './read-quarter-assignments.use-case.js';
import { SubmitQuarterReportsUseCase } from './submit-quarter-reports.use-case.js';

/** A unit's quarter at a glance: all its tasks, entered and handed in together. */
export const QUARTER_GRID_PROVIDERS = [
  QuarterGridResolver,
  ReadQuarterAssignmentsUseCase,
  SubmitQuarterReportsUseCase,
  QuarterGridRepository,
  QuarterFormUseCase,
  QuarterFormRepository,
  FormFileReader,
];
