import type { AssessmentLabels } from '#shared/assessment/assessment.labels.js';
import { fillIn } from '#shared/kernel/fill-in.js';

interface Explanation {
  readonly key: string;
  readonly values: unknown;
  readonly reason: string;
}

const isKey = (labels: AssessmentLabels, key: string): key is keyof AssessmentLabels['explanations'] =>
  Object.prototype.hasOwnProperty.call(labels.explanations, key);

/** How points came about, in the reader's language, without the scorer's own words. */
export function explanationSentence(labels: AssessmentLabels, { key, values }: Explanation): string {
  if (!isKey(labels, key)) return '';
  const filled = typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
  return fillIn(labels.explanations[key], filled);
}
