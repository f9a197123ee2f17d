import type { RoundRubric } from './round-record.js';

/** What holds where an office has decided nothing else: 100 points, no caps, no grades, ties 1, 2, 2, 4. */
export const PLAIN_RUBRIC: RoundRubric = {
  fullPoints: '100',
  terms: { caps: { bonus: null, deduction: null }, notApplicable: 'scale', doubleBelow: null },
  ties: 'competition',
  grades: [],
};
