import type { AssessmentLabels } from '#shared/assessment/assessment.labels.js';
import type { RoundKind } from '#shared/assessment/round-kind.js';
import { fillIn } from '#shared/kernel/fill-in.js';

/** 2026年第2季度, 2026年上半年, 2026年度: the days that a round judges. */
export function periodLabel(
  { periods }: AssessmentLabels,
  { kind, year, quarter }: { kind: RoundKind; year: number; quarter: number },
): string {
  const half = quarter === 2 ? 'first_half' : 'second_half';
  return fillIn(periods[kind === 'half_yearly' ? half : kind], { year, quarter });
}
