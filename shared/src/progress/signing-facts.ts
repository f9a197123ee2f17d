import type { AssignmentFacts } from './assignment.workflow.js';

/** What signing asks about: whether the share still is the unit's. Nothing else has happened to it yet. */
export const signingFacts = (withdrawn: boolean): AssignmentFacts => ({
  withdrawn,
  openRequest: null,
  hasDueDate: false,
  reasonGiven: false,
  basisGiven: false,
  completionShown: false,
  checklistComplete: false,
  foundLower: false,
});
