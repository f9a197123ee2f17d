import type { RubricRefusal } from './rubric.refusals.js';
import type { RubricState, RubricTransition } from './rubric.workflow.js';
import type { RubricReadingLabels } from '../rubric-reading/rubric-reading.labels.js';

/** What officers read of the library of rubrics and of rubrics that come in. */
export interface RubricLabels {
  readonly states: Readonly<Record<RubricState, string>>;
  readonly transitions: Readonly<Record<RubricTransition, string>>;
  readonly reading: RubricReadingLabels;
  readonly refusals: Readonly<Record<RubricRefusal, string>>;
}
