import { ok, refused, type Result } from '../kernel/result.js';
import type { Refusal } from '../kernel/refusal.js';

/** 县级 / 乡镇（街道） / 村（社区） / 内设机构 (科室、站、队): how far down a body stands. @source R26, R54 */
export const UNIT_LEVELS = ['county', 'town', 'village', 'division'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

export type UnitTreeRefusal = 'organisation.parent-not-above' | 'organisation.village-needs-town';

/**
 * May a unit of that level hang below that parent? A parent always stands higher, so that the tree has no circle.
 * @source R26: 县、镇、村三级
 */
export function checkParent(
  level: UnitLevel,
  parent: UnitLevel | null,
): Result<null, Refusal<UnitTreeRefusal>> {
  if (parent === null)
    return level === 'village' ? refused({ key: 'organisation.village-needs-town' }) : ok(null);
  if (UNIT_LEVELS.indexOf(parent) >= UNIT_LEVELS.indexOf(level))
    return refused({ key: 'organisation.parent-not-above' });
  return ok(null);
}
