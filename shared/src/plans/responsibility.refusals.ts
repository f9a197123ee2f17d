import type { LeadRefusal } from './leads/leads.refusals.js';
import type { StepRefusal } from './steps/step.rules.js';

/** Why a change of who answers for what was refused. */
export type ResponsibilityRefusal = LeadRefusal | StepRefusal;
