import type { Refusal } from '../../kernel/refusal.js';
import { checkIndicatorTree, type CheckedUnit } from '../indicator-tree.rules.js';
import type { IndicatorTreeRefusal, RoundOpeningRefusal } from '../assessment.refusals.js';
import { concerns, leavesOf, type IndicatorNode } from '../indicator.js';
import { isPointsText } from '../points.js';
import type { RubricContent } from './rubric-content.js';

/**
 * The units that a rubric with parts of units is made for: those that some such part names. Empty where everybody is
 * scored alike: the rubric then says nothing about who takes part.
 */
export function unitsOfRubric<Unit extends CheckedUnit>(
  indicators: readonly IndicatorNode[],
  units: readonly Unit[],
): Unit[] {
  const apart = leavesOf(indicators).filter(({ appliesTo, part }) => appliesTo !== null && part === 'base');
  return units.filter((unit) => apart.some((leaf) => concerns(leaf, unit)));
}

type RubricProblem = Refusal<IndicatorTreeRefusal | RoundOpeningRefusal>;

/** Everything that keeps a rubric from being used, over the units of the register that it is made for. */
export function checkRubric(
  { rubric, indicators }: RubricContent,
  units: readonly CheckedUnit[],
): RubricProblem[] {
  const full = isPointsText(rubric.fullPoints) ? rubric.fullPoints : '0';
  const shape = [...checkIndicatorTree(indicators, full), ...unknownAudiences(indicators, units)];
  return shape.length > 0 ? shape : checkIndicatorTree(indicators, full, unitsOfRubric(indicators, units));
}

/** Units that have ended since, and names of another register. */
function unknownAudiences(
  indicators: readonly IndicatorNode[],
  units: readonly CheckedUnit[],
): RubricProblem[] {
  const known = new Set(units.flatMap(({ unitId, categoryId }) => [unitId, categoryId]));
  return indicators
    .filter(({ appliesTo }) =>
      [...(appliesTo?.unitIds ?? []), ...(appliesTo?.categoryIds ?? [])].some((id) => !known.has(id)),
    )
    .map(({ name }) => ({ key: 'assessment.audience-unknown', values: { name } }));
}
