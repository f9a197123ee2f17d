import type { Refusal } from '../kernel/refusal.js';

/**
 * Nobody scores, rewards or punishes the unit that they belong to, whatever their role allows otherwise.
 * @param ownUnitId the scorer's unit; null for officers of the office and of the inspection
 */
export function checkImpartial(
  ownUnitId: string | null,
  unitId: string,
): Refusal<'assessment.own-unit'> | null {
  return ownUnitId !== null && ownUnitId === unitId ? { key: 'assessment.own-unit' } : null;
}
