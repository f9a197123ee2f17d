import type { Refusal } from '../../kernel/refusal.js';
import { ok, refused, type Result } from '../../kernel/result.js';
import type { DrawInspector, DrawPopulation, DrawTerms } from './draw-record.js';
import type { DrawRefusal } from './draw.refusals.js';

export interface Recusal {
  readonly inspectorId: string;
  readonly unitId: string;
}

/** Whoever may inspect, with the unit of the own account where there is one. */
export interface InspectorOfRegister {
  readonly id: string;
  readonly name: string;
  readonly unitId: string | null;
}

interface Candidates extends Pick<DrawPopulation, 'units' | 'assignments'> {
  readonly inspectors: readonly InspectorOfRegister[];
}

/** The population of a draw with everybody's 回避; refused where there is nobody to draw. */
export function drawPopulation(
  candidates: Candidates,
  recusals: readonly Recusal[],
  { inspectorsPerUnit }: DrawTerms,
): Result<DrawPopulation, Refusal<DrawRefusal>> {
  const { units, assignments, inspectors } = candidates;
  if (units.length === 0) return refused({ key: 'draw.no-units' });
  if (inspectorsPerUnit > 0 && inspectors.length === 0) return refused({ key: 'draw.no-inspectors' });
  const known = new Set([...units, ...inspectors].map(({ id }) => id));
  if (recusals.some(({ inspectorId, unitId }) => !known.has(inspectorId) || !known.has(unitId)))
    return refused({ key: 'draw.recusal-unknown' });
  const unitIds = new Set(units.map(({ id }) => id));
  return ok({
    units,
    assignments: assignments.filter(({ unitId }) => unitIds.has(unitId)),
    inspectors: inspectorsPerUnit === 0 ? [] : inspectors.map((one) => withRecusals(one, recusals)),
  });
}

function withRecusals(
  { id, name, unitId }: InspectorOfRegister,
  recusals: readonly Recusal[],
): DrawInspector {
  const named = recusals.filter(({ inspectorId }) => inspectorId === id).map((one) => one.unitId);
  return { id, name, avoids: [...new Set([...(unitId === null ? [] : [unitId]), ...named])] };
}
