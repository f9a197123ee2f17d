import { decimal } from '../../kernel/decimal.js';

/** 等次, best first: from so many points on. @source 优秀 ≥ 90, 良好 70–89, 合格 60–69, 不合格 ≤ 59 */
export interface GradeThreshold {
  readonly name: string;
  /** Exact decimal text; the last grade begins at 0 or below. */
  readonly from: string;
}

/** What a veto (一票否决) does to the result. */
export const VETO_EFFECTS = ['zero', 'lowest_grade', 'no_top_grade'] as const;
export type VetoEffect = (typeof VETO_EFFECTS)[number];

/** The grade that a total earns; null where the round has none. */
export function gradeOf(
  thresholds: readonly GradeThreshold[],
  total: string,
  vetoes: readonly VetoEffect[] = [],
): string | null {
  const last = thresholds.length - 1;
  if (last < 0) return null;
  const earned = thresholds.findIndex(({ from }) => decimal(total).gte(from));
  const place = earned < 0 ? last : earned;
  if (vetoes.some((effect) => effect !== 'no_top_grade')) return thresholds[last]?.name ?? null;
  return thresholds[vetoes.length > 0 ? Math.max(place, Math.min(1, last)) : place]?.name ?? null;
}
