import type { RubricWorkflowRefusal } from './rubric.workflow.js';

/** Why a rubric is not kept. */
export const RUBRIC_REFUSALS = ['rubric.name-missing', 'rubric.year-invalid'] as const;
export type RubricRefusal = (typeof RUBRIC_REFUSALS)[number] | RubricWorkflowRefusal;
