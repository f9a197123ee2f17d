import type { CivilDate } from '../kernel/civil-date.js';
import type { Refusal } from '../kernel/refusal.js';
import { ok, refused, type Result } from '../kernel/result.js';

export interface RoundMember {
  readonly unitId: string;
  /** False for 不参评. */
  readonly participates: boolean;
}

type PopulationRefusal = 'organisation.unit-unknown' | 'assessment.round-without-units';

/**
 * Who is in a round: every unit that exists on the day of opening, those named as 不参评 without points.
 * @source 永政办发〔2023〕11号: quarterly over all units
 */
export function roundPopulation(
  register: readonly { readonly id: string; readonly endedOn: string | null }[],
  excludedUnitIds: readonly string[],
  today: CivilDate,
): Result<RoundMember[], Refusal<PopulationRefusal>> {
  const active = register.filter(({ endedOn }) => endedOn === null || endedOn > today);
  const excluded = new Set(excludedUnitIds);
  const members = active.map(({ id }) => ({ unitId: id, participates: !excluded.has(id) }));
  const left = members.filter(({ participates }) => !participates).length;
  if (left !== excluded.size) return refused({ key: 'organisation.unit-unknown' });
  if (left === members.length) return refused({ key: 'assessment.round-without-units' });
  return ok(members);
}
