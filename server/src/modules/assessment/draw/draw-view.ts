import type { DrawnUnit, DrawPopulation, DrawRecord } from '#shared/assessment/draw/draw-record.js';
import { DRAW_ALGORITHM } from '#shared/assessment/draw/draw-record.js';
import { drawWorkflow } from '#shared/assessment/draw/draw.workflow.js';
import { isAllowed, type Actor } from '#shared/access/policy.js';
import { availableActions } from '#shared/kernel/workflow.js';
import type { StoredDraw } from './draw.repository.js';
import type { SpotCheckDraw, SpotCheckUnit } from './draw.type.js';

/** A draw as the viewer gets it: before it is drawn, without its seed. */
export function drawView(draw: StoredDraw, viewer: Actor): SpotCheckDraw {
  const { population, result, seed, createdAt, state, ...rest } = draw;
  const actions = availableActions(drawWorkflow, state, null);
  return {
    ...rest,
    state,
    unitCount: population.units.length,
    assignmentCount: population.assignments.length,
    inspectorCount: population.inspectors.length,
    seed: state === 'drawn' ? seed : null,
    preparedAt: createdAt,
    units: (result ?? []).map((drawn) => namedUnit(drawn, population)),
    availableActions: actions.filter(({ key }) => isAllowed(viewer, key, null)),
  };
}

function namedUnit(drawn: DrawnUnit, { units, assignments, inspectors }: DrawPopulation): SpotCheckUnit {
  const unit = units.find(({ id }) => id === drawn.unitId);
  return {
    unitId: drawn.unitId,
    unitName: unit?.name ?? '',
    categoryName: unit?.categoryName ?? '',
    tasks: drawn.assignmentIds.flatMap((wanted) =>
      assignments
        .filter(({ id }) => id === wanted)
        .map(({ id: assignmentId, taskCode, taskTitle }) => ({ assignmentId, taskCode, taskTitle })),
    ),
    inspectorNames: drawn.inspectorIds.flatMap((wanted) =>
      inspectors.filter(({ id }) => id === wanted).map(({ name }) => name),
    ),
  };
}

/** Null before it is drawn. */
export const recordOf = (draw: StoredDraw): DrawRecord | null =>
  draw.result === null
    ? null
    : {
        algorithm: DRAW_ALGORITHM,
        terms: draw.terms,
        population: draw.population,
        seed: draw.seed,
        witness: draw.witness,
        populationHash: draw.populationHash,
        commitment: draw.commitment,
        result: draw.result,
      };
