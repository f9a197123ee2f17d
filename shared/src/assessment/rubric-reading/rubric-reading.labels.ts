import type { CellPlace } from './cell-place.js';
import type { ProblemWeight, RubricProblemKey } from './rubric-problem.js';

/** What officers read when a rubric comes in; `{name}` places are filled from the values beside the key. */
export interface RubricReadingLabels {
  readonly problems: Readonly<Record<RubricProblemKey, string>>;
  readonly weights: Readonly<Record<ProblemWeight, string>>;
  /** `name`, `row`, `column`. */
  readonly places: Readonly<Record<CellPlace['in'], string>>;
}
