import type { AssessorVerdict } from './assessor-habits.js';
import type { SpreadVerdict } from './spread.js';

/** What the figures of an analysis say in a sentence. */
export interface AnalysisLabels {
  /** Of one indicator or one category's totals; `{count}`, `{distinct}`, `{tied}`, `{atFull}`, `{deviation}`. */
  readonly spreads: Readonly<Record<SpreadVerdict, string>>;
  /** `{cells}`, `{difference}` in per cent of the full points. */
  readonly assessors: Readonly<Record<AssessorVerdict, string>>;
}
